/// What a company is to another.
package enum CompanyRelation: String, Hashable, Sendable, CaseIterable {
  /// It supplies the other.
  case supplier
  /// It buys from the other.
  case customer
  /// It owns the other.
  case parent
  /// The other owns it.
  case subsidiary
  /// Both belong to one group.
  case group
  /// They work together.
  case partner

  /// Reads a relation; nil for a word that says none.
  package init?(_ text: String) {
    let text = HeadingReader.folded(text)
    let found = Self.words.first { text.contains($0.word) }
    guard let relation = found?.relation ?? CompanyRelation(rawValue: text.lowercased()) else {
      return nil
    }
    self = relation
  }

  /// What the other is to this company.
  var inverse: CompanyRelation {
    switch self {
    case .supplier: .customer
    case .customer: .supplier
    case .parent: .subsidiary
    case .subsidiary: .parent
    case .group, .partner: self
    }
  }

  private static let words: [(word: String, relation: CompanyRelation)] = [
    ("供应商", .supplier), ("供货", .supplier), ("客户", .customer), ("采购", .customer),
    ("母公司", .parent), ("控股股东", .parent), ("子公司", .subsidiary), ("控股", .parent),
    ("同一集团", .group), ("同集团", .group), ("集团", .group), ("合作", .partner), ("战略", .partner),
  ]
}
