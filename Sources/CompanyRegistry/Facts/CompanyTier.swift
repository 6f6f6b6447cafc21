/// A title or tier that a company holds, on the ladder of the state's programmes and besides.
package enum CompanyTier: String, Hashable, Sendable, CaseIterable {
  /// 上市公司.
  case listed
  /// 制造业单项冠军.
  case champion = "single-champion"
  /// 专精特新“小巨人”.
  case littleGiant = "little-giant"
  /// 专精特新中小企业.
  case specialised
  /// 高新技术企业.
  case highTech = "high-tech"
  /// 创新型中小企业.
  case innovative
  /// 科技型中小企业.
  case technology = "technology-sme"
  /// 农业产业化龙头企业.
  case dragonHead = "dragon-head"
  /// 独角兽、瞪羚.
  case gazelle
  /// 规模以上企业.
  case aboveScale = "above-scale"
  /// 中国企业500强、民企500强、行业百强.
  case topList = "top-list"
  /// Another title; the label says which.
  case other

  /// Reads a title as registers write it; the higher tier decides where a text names two.
  package init(_ text: String) {
    let text = HeadingReader.folded(text)
    let found = Self.words.first { text.contains($0.word) }
    self = found?.tier ?? CompanyTier(rawValue: text.lowercased()) ?? .other
  }

  private static let words: [(word: String, tier: CompanyTier)] = [
    ("上市", .listed), ("主板", .listed), ("创业板", .listed), ("科创板", .listed), ("北交所", .listed),
    ("单项冠军", .champion), ("小巨人", .littleGiant), ("专精特新", .specialised),
    ("高新技术", .highTech), ("高企", .highTech), ("创新型中小", .innovative), ("科技型中小", .technology),
    ("龙头", .dragonHead), ("独角兽", .gazelle), ("瞪羚", .gazelle), ("规模以上", .aboveScale),
    ("规上", .aboveScale), ("500强", .topList), ("百强", .topList), ("100强", .topList),
  ]
}
