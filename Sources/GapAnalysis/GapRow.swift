import ChainModel
import MaterialBalance

/// One verdict with the balance that it is read from, today's set against the later one.
struct GapRow {
  let verdict: Verdict
  let when: Gap.Time
  /// The kind of today's verdict on the product, where it differs.
  let today: GapKind?
  let context: GapContext

  /// Joins what is found today with what is found once what is being built runs.
  ///
  /// Of kinds that exclude each other a product has one row: the later kind, with today's beside it.
  /// The others are joined rule by rule.
  static func all(
    today: (context: GapContext, verdicts: [Verdict]),
    after: (context: GapContext, verdicts: [Verdict])
  ) -> [GapRow] {
    var first: [Key: Verdict] = [:]
    for verdict in today.verdicts { first[Key(verdict)] = verdict }
    let rows = after.verdicts.map { verdict in
      let earlier = first.removeValue(forKey: Key(verdict))
      let kind = earlier?.rule.kind
      return GapRow(
        verdict: verdict,
        when: earlier == nil ? .opening : .open,
        today: kind == verdict.rule.kind ? nil : kind,
        context: after.context
      )
    }
    let closing = today.verdicts.filter { first[Key($0)] != nil }.map {
      GapRow(verdict: $0, when: .closing, today: nil, context: today.context)
    }
    return rows + closing
  }

  /// What two verdicts share that are about one thing.
  private struct Key: Hashable {
    let product: Product.ID
    let rule: String?

    init(_ verdict: Verdict) {
      product = verdict.finding.product
      let kind = verdict.rule.kind
      let isExclusive =
        verdict.rule.yieldsTo == kind.excludedBy
        && (!kind.excludes.isEmpty || !kind.excludedBy.isEmpty)
      rule = isExclusive && verdict.rule.prefix == kind.id ? nil : verdict.rule.id
    }
  }
}
