package import ChainModel

/// What people call the firms of a region: their registered names without place, legal form and what
/// stands in brackets.
package struct FirmNames: Sendable {
  private let companies: Catalogue<Company>
  private let places: [String]

  /// Learns the words for places that stand before names.
  ///
  /// - Parameter model: The region and its firms.
  package init(_ model: RegionalModel) {
    companies = model.companies
    places = Self.places(of: model)
  }

  /// The short name of a company in both languages; its key where it is not on record, the whole name
  /// where nothing is left of it.
  ///
  /// - Parameter id: The company.
  /// - Returns: Its short name.
  package func short(_ id: Company.ID) -> Phrase {
    guard let company = companies[id] else { return .verbatim(id.text) }
    return Phrase(
      zh: Self.chinese(company.name.zh, places: places),
      en: company.name.en == company.name.zh
        ? Self.chinese(company.name.zh, places: places) : Self.english(company.name.en)
    )
  }

  /// The words for places that stand before a name: the region, its zones and counties, the provinces
  /// of its companies.
  private static func places(of model: RegionalModel) -> [String] {
    var words = [model.region.name.zh]
    words += model.region.places.map { cut($0.name.zh) }
    words += model.companies.elements.flatMap { [$0.province, $0.city] }.compactMap(\.self)
    words += ["新疆维吾尔自治区", "新疆", "巴州", "中国"]
    var seen: Set<String> = []
    return words.filter { $0.count > 1 && seen.insert($0).inserted }
      .sorted { ($1.count, $0) < ($0.count, $1) }
  }

  private static func cut(_ place: String) -> String {
    let head = place.prefix { $0 != "（" }
    return head.count > 2 && "市县州".contains(head.last ?? " ")
      ? String(head.dropLast()) : String(head)
  }

  /// Strips a Chinese name.
  static func chinese(_ name: String, places: [String]) -> String {
    var text = ""
    var depth = 0
    for character in name {
      switch character {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      default: if depth == 0 { text.append(character) }
      }
    }
    for form in ["股份有限公司", "有限责任公司", "集团有限公司", "有限公司"] {
      guard let end = text.range(ofFirst: form) else { continue }
      let rest = text[end.upperBound...]
      text = rest.isEmpty ? String(text[..<end.lowerBound]) : String(rest)
    }
    for end in ["分公司", "分厂", "集团"] where text.hasSuffix(end) && text.count > end.count + 1 {
      text = String(text.dropLast(end.count))
    }
    var isShorter = true
    while isShorter {
      isShorter = false
      for place in places where text.hasPrefix(place) && text.count > place.count + 1 {
        text = String(text.dropFirst(place.count))
        isShorter = true
        break
      }
      for mark in ["市", "县", "州", "省"] where text.hasPrefix(mark) && text.count > 3 {
        text = String(text.dropFirst())
      }
    }
    return text.isEmpty ? name : text
  }

  private static func english(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    let forms: Set<String> = ["Co.", "Co.,", "Ltd", "Ltd.", "Group", "Company", "Limited", "Inc."]
    while let last = words.last, forms.contains(last), words.count > 1 { words.removeLast() }
    return words.joined(separator: " ")
  }
}

extension String {
  /// Where a text first occurs.
  fileprivate func range(ofFirst needle: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
