import ChainModel
import CompanyRegistry
import PolicyRules

/// What a row of the registry tells the rules of policies.
struct CompanyFactSheet {
  /// The titles that a tier gives.
  private static let titles: [CompanyTier: [String]] = [
    .technology: ["科技型中小企业"], .innovative: ["创新型中小企业"],
    .specialised: ["专精特新中小企业"], .littleGiant: ["专精特新小巨人", "专精特新中小企业"],
    .highTech: ["高新技术企业"], .champion: ["制造业单项冠军"],
  ]
  /// Prefectures of Xinjiang as policies write them.
  private static let prefectures: [String: String] = [
    "巴音郭楞": "巴州", "克孜勒苏": "克州", "博尔塔拉": "博州", "昌吉": "昌吉州", "伊犁": "伊犁州",
  ]

  let rulebook: Rulebook
  let date: PartialDate
  private let divisions = DivisionList.standard

  /// The facts of a company; what the registry does not hold is not known.
  func facts(of company: RegisteredCompany, tiers: [CompanyTier]) -> [RuleField.ID: RuleFact] {
    var facts: [RuleField.ID: RuleFact] = ["mainland": .flag(true)]
    if let province = divisions.provinceName(of: company.place) {
      facts["province"] = .words([province])
    }
    if let city = divisions.cityName(of: company.place) {
      facts["prefecture"] = .words([Self.prefectures[city] ?? city])
    }
    if let county = divisions.countyName(of: company.place) { facts["county"] = .words([county]) }
    if let insured = company.insured {
      facts["insured"] = amount(Double(insured), of: "insured")
    }
    if let founded = company.founded, let years = Self.years(from: founded, to: date) {
      facts["years-registered"] = amount(Double(years), of: "years-registered")
    }
    if let industry = company.industry {
      // The two divisions of the classification that textile policies speak of: 17 and 18.
      let isTextile = ["纺织", "服装", "服饰"].contains(where: industry.contains)
      facts["industry"] = .words(isTextile ? [industry, "纺织服装"] : [industry])
      if industry.hasPrefix("C") || industry.contains("制造") || industry.contains("纺织") {
        facts["section"] = .words(["制造业"])
      }
    }
    if !tiers.isEmpty {
      facts["title"] = .words(tiers.flatMap { Self.titles[$0] ?? [] })
      if tiers.contains(.highTech) { facts["hnte"] = .flag(true) }
    }
    return facts
  }

  private func amount(_ value: Double, of field: RuleField.ID) -> RuleFact? {
    guard case .plain(let spellings) = rulebook.field(field)?.measure, let first = spellings.first
    else { return nil }
    return .amount(Span(value / first.factor), RuleUnit(first.text, .plain(first.factor)))
  }

  /// Whole years between two days.
  static func years(from start: PartialDate, to end: PartialDate) -> Int? {
    let (start, end) = (start.earliest, end.earliest)
    guard start <= end else { return nil }
    return end / 10_000 - start / 10_000 - (end % 10_000 < start % 10_000 ? 1 : 0)
  }
}
