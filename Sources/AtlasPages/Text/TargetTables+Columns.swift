import ChainModel
import Markup
import Tables
import Targeting
import Words

/// A company's place on a list.
struct ListedTarget {
  let target: Target
  let list: TargetList
}

extension TargetTables {
  /// Everything that is said of a place on a list, in tables and to programs.
  var columns: [Column<ListedTarget>] { identity + merits + contact + features + proof }

  private var identity: [Column<ListedTarget>] {
    [
      .field("for") { .string($0.list.id) },
      Column("rank", TargetHeading.rank, kind: .number(digits: 0), .main) {
        .count($0.target.rank)
      },
      Column("for", TargetHeading.subject, .detail) {
        .text($0.list.query.name.text(in: language))
      }.forPeople,
      Column("name", TargetHeading.company, .main) {
        .text($0.target.candidate.title(in: language))
      }.json { .string($0.target.candidate.name) },
      Column("uscc", TargetHeading.code, .detail) { known($0.target.candidate.uscc) },
      Column("role", TargetHeading.makes, .detail) {
        .text(text(TargetHeading.role(of: $0.target)))
      }.forPeople,
      .field("makes") { target in
        let target = target.target
        return .string(
          target.isMaker ? "maker" : target.making.evidence == .neighbour ? "neighbour" : "class"
        )
      },
      .field("company") { .optional($0.target.candidate.company?.text) },
      Column("province", TargetHeading.province, .main) {
        place($0.target.candidate.country ?? $0.target.candidate.province)
      }.json { .optional($0.target.candidate.country ?? $0.target.candidate.province) },
      Column("city", TargetHeading.city) { place($0.target.candidate.city) }
        .json { .optional($0.target.candidate.city) },
    ]
  }

  private var merits: [Column<ListedTarget>] {
    [
      Column("flags", TargetHeading.flags, .main) {
        .list($0.target.flags.map { $0.words.text(in: language) }, in: language)
      }.json { .strings($0.target.flags.map(\.rawValue)) },
      Column("score", TargetHeading.score, kind: .number(digits: 1), .main) {
        .number(Self.hundredths($0.target.score))
      }.json { .number($0.target.score) },
      Column("known", TargetHeading.known, unit: .verbatim("%"), kind: .number(digits: 0)) {
        .number(Self.hundredths($0.target.known))
      }.json { .number($0.target.known) },
      Column("product", TargetHeading.product) {
        .text(model.products[$0.target.making.product]?.name.text(in: language) ?? "")
      }.forPeople,
      Column("evidence", TargetHeading.evidence) { .text(evidence(of: $0.target)) }
        .json { .array(TargetJSON.evidence($0)) },
      Column("clause", TargetHeading.clause) {
        let candidate = $0.target.candidate
        return .text(
          $0.target.making.mention.map(candidate.clause) ?? candidate.statedText ?? ""
        )
      }.forPeople,
      Column(
        "capital",
        TargetHeading.capital,
        unit: Self.yuan,
        kind: .number(digits: 0),
        .detail
      ) {
        $0.target.candidate.capital.map { .number($0.rounded()) } ?? .unknown
      }.forPeople,
      Column("founded", TargetHeading.founded, kind: .date, .detail) {
        $0.target.candidate.founded.map { .date($0) } ?? .unknown
      }.forPeople,
    ]
  }

  /// What an officer needs to call.
  private var contact: [Column<ListedTarget>] {
    [
      Column("angle", TargetHeading.angle, .main) { .text(text($0.target.angle)) },
      Column("reason", TargetHeading.reason) { .text(text($0.target.reason)) },
      Column("phone", TargetHeading.phone) { known($0.target.candidate.phone) }.forPeople,
      Column("website", TargetHeading.website, .detail) { known($0.target.candidate.website) }
        .forPeople,
      Column("email", TargetHeading.email, .detail) { known($0.target.candidate.email) }.forPeople,
      .field("contact") { place in
        .fields([
          "phone": .optional(place.target.candidate.phone),
          "email": .optional(place.target.candidate.email),
          "website": .optional(place.target.candidate.website),
        ])
      },
      Column("industry", TargetHeading.industry, .detail) { known($0.target.candidate.industry) },
      Column("size", TargetHeading.size, .detail) { known($0.target.candidate.size) },
      Column("staff", TargetHeading.staff, kind: .number(digits: 0), .detail) {
        $0.target.candidate.staff.map { .count($0) } ?? .unknown
      },
      Column("stock", TargetHeading.stock, .detail) { known($0.target.candidate.stock) },
      Column("group", TargetHeading.group, .detail) { known($0.target.candidate.group) },
      Column("west", TargetHeading.west, .detail) { known($0.target.candidate.xinjiang) },
      Column("knows", TargetHeading.ties, .detail) {
        .list($0.target.candidate.ties.map { $0.words.text(in: language) }, in: language)
      },
      Column("standing", TargetHeading.standing, .detail) { known($0.target.candidate.rank) },
      Column("revenue", TargetHeading.revenue, .detail) { known($0.target.candidate.revenue) },
      Column("expansions", TargetHeading.expansions, .detail) {
        known($0.target.candidate.expansions)
      },
    ]
  }

  private var features: [Column<ListedTarget>] {
    rules.weights.enumerated().map { index, weight in
      Column<ListedTarget>(
        weight.feature.rawValue,
        weight.feature.words,
        kind: .number(digits: 2),
        .detail
      ) {
        $0.target.features[index].value.map { .number(($0 * 10_000).rounded() / 10_000) }
          ?? .unknown
      }.forPeople
    } + [.field("features") { TargetJSON.features($0.target, language) }]
  }

  private var proof: [Column<ListedTarget>] {
    [
      Column("sentence", TargetHeading.sentence, .detail) {
        .text($0.target.sentence.text(in: language))
      },
      Column("sources", TargetHeading.sources, kind: .sources, .detail) {
        let origin = $0.target.candidate.company.flatMap { model.companies[$0]?.origin }
        return .sources($0.target.candidate.sources, facts: origin.map { [$0] } ?? [])
      }.json { ResultJSON.ids($0.target.candidate.sources) },
    ]
  }

  private func evidence(of target: Target) -> String {
    guard target.making.mention == nil else { return text(target.making.evidence.words) }
    return text(target.making.evidence == .neighbour ? MakingEvidence.neighbour.words : Self.stated)
  }

  /// A place under the name that readers of the language know.
  private func place(_ text: String?) -> TableCell {
    known(text.map { PlaceNames.text($0, in: language) })
  }

  private func known(_ text: String?) -> TableCell {
    text.map { .text($0) } ?? .unknown
  }

  /// A share in per cent with two decimals.
  private static func hundredths(_ share: Double) -> Double {
    (share * 10_000).rounded() / 100
  }

  fileprivate static let yuan = Phrase(zh: "元", en: "CNY")
}
