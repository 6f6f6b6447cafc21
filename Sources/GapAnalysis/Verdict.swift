import ChainModel
import MaterialBalance

/// A finding that holds, with the rule that made it.
struct Verdict {
  let rule: any GapRule
  let finding: GapFinding
  /// The share of draws in which it holds; of middle values without draws.
  let share: Double

  /// What begins with the rule's own word, so that two rules of a kind never clash.
  var id: Gap.ID { Gap.ID("\(rule.prefix)-\(finding.product)") }

  /// What some rules find and enough draws bear out, less what yields to another's verdict on the
  /// same product.
  ///
  /// Precedence is what each rule states: the order of the rules decides nothing but the order of
  /// the result. A product has one verdict of a rule: the first.
  static func all(
    of rules: [any GapRule],
    in context: GapContext,
    _ proof: Proof
  ) -> [Verdict] {
    let found = rules.flatMap { rule -> [(rule: any GapRule, finding: GapFinding)] in
      var seen: Set<Product.ID> = []
      return rule.findings(in: context).filter { seen.insert($0.product).inserted }
        .map { (rule, $0) }
    }
    let shares = context.sheet.shares(of: found.map(\.finding.test), proof)
    let verdicts = zip(found, shares).filter { $0.1 >= proof.share }
      .map { Verdict(rule: $0.0.rule, finding: $0.0.finding, share: $0.1) }
    var kinds: [Product.ID: Set<GapKind>] = [:]
    for verdict in verdicts {
      kinds[verdict.finding.product, default: []].insert(verdict.rule.kind)
    }
    return verdicts.filter { verdict in
      kinds[verdict.finding.product]?.isDisjoint(with: verdict.rule.yieldsTo) ?? true
    }
  }
}
