import ChainModel

/// A finding with the rule that made it.
struct Verdict {
  let rule: any GapRule
  let finding: GapFinding

  /// What begins with the rule's own word, so that two rules of a kind never clash.
  var id: Gap.ID { Gap.ID("\(rule.prefix)-\(finding.product)") }

  /// What some rules find, less what yields to another's verdict on the same product.
  ///
  /// Precedence is what each rule states: the order of the rules decides nothing but the order of
  /// the result. A product has one verdict of a rule: the first.
  static func all(of rules: [any GapRule], in context: GapContext) -> [Verdict] {
    let verdicts = rules.flatMap { rule -> [Verdict] in
      var seen: Set<Product.ID> = []
      return rule.findings(in: context).filter { seen.insert($0.product).inserted }
        .map { Verdict(rule: rule, finding: $0) }
    }
    var kinds: [Product.ID: Set<GapKind>] = [:]
    for verdict in verdicts {
      kinds[verdict.finding.product, default: []].insert(verdict.rule.kind)
    }
    return verdicts.filter { verdict in
      kinds[verdict.finding.product]?.isDisjoint(with: verdict.rule.yieldsTo) ?? true
    }
  }
}
