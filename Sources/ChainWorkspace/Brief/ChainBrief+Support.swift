import ChainModel
import Documents
import GapAnalysis
import PolicyRules
import Words

/// Lawful support with its texts, and what may be promised.
extension ChainBrief {
  var supporting: [OfficialDocument.Block] {
    // The rules that a draft meets most; all of them stand in `promises check`.
    let allowed = rules(["p-service", "p-law-tax", "p-law-support", "p-auction", "p-green"])
    let forbidden = rules([
      "p-tax-return", "p-land-return", "p-rent", "p-register", "p-statistics", "p-price",
      "p-one-firm",
    ])
    return [
      supportGrid.rows.isEmpty
        ? .text(say("未找到对应政策。", "No policy was found."))
        : .table(supportGrid.withoutEmpty("", joint: say("：", ": "))),
      .note(
        say(
          "须人工认定的以主管部门决定为准，不得写成承诺；待核的先问后写。产品、行业不符的不列。",
          "What a person decides may not be written as a promise; what is unknown is asked first."
        )
      ),
      .text(say("可以承诺：\(allowed)。", "May be promised: \(allowed).")),
      .text(say("不得承诺：\(forbidden)。", "May not be promised: \(forbidden).")),
    ]
  }

  /// Policies that some project of the chain may have, each once, with its text and dates.
  private var supportGrid: Grid {
    let match = workspace.policyMatch(for: .project, asOf: asOf)
    let subjects = supported
    var found: [(result: PolicyResult, products: [String])] = []
    for subject in subjects {
      for result in match.results(for: subject.facts)
      where result.outcome != .unmet && result.policy.family != .park {
        if let place = found.firstIndex(where: { $0.result.policy.id == result.policy.id }) {
          found[place].products.append(short(subject.product))
          // The best outcome counts: what one project has, the chain can have.
          if Self.order(result.outcome) < Self.order(found[place].result.outcome) {
            found[place].result = result
          }
        } else {
          found.append((result, [short(subject.product)]))
        }
      }
    }
    let sorted = found.enumerated().sorted {
      (Self.order($0.element.result.outcome), $0.offset)
        < (Self.order($1.element.result.outcome), $1.offset)
    }.map(\.element)
    return Grid(
      caption: say("可依法享受的支持", "Lawful support"),
      columns: [
        Column(say("政策", "policy"), width: 18), Column(say("依据与施行期", "text and dates"), width: 28),
        Column(say("适用项目", "for"), width: 14),
        Column(say("结论，须问什么", "outcome, what to ask"), width: 22),
      ],
      rows: sorted.prefix(room(12, 10, 7)).map { item in
        let result = item.result
        var seen: Set<String> = []
        let names = item.products.filter { seen.insert($0).inserted }
        let question = result.questions.first.map { say("：\($0.zh)？", ": \($0.en)?") } ?? ""
        return [
          result.policy.name.text(in: language), text(of: result),
          names.count == Set(subjects.map { short($0.product) }).count && names.count > 1
            ? say("各项目", "all") : names.prefix(4).joined(separator: say("、", ", ")),
          result.outcome.words.text(in: language)
            + (result.outcome == .met ? "" : question),
        ]
      }
    )
  }

  /// What is supported: the first projects; of a chain without any, what its gaps would make.
  private var supported: [(product: Product.ID, facts: [RuleField.ID: RuleFact])] {
    let projects = ProjectList.allCases.flatMap { self.projects(of: $0).prefix(room(6, 4, 4)) }
    guard projects.isEmpty else {
      return projects.map { ($0.product, workspace.policyFacts(of: $0)) }
    }
    return chainGaps.prefix(6).compactMap { gap in facts(of: gap).map { (gap.product, $0) } }
  }

  /// What is known of a plant that would close a gap; nil where no process is named.
  private func facts(of gap: Gap) -> [RuleField.ID: RuleFact]? {
    guard let process = gap.process else { return nil }
    return workspace.policyFacts(
      steps: [GateSubject.Step(process, size: Span(gap.size?.proposed ?? 0))],
      zone: gap.zones.first { $0.vetoes.isEmpty }?.zone,
      gates: gap.gates
    )
  }

  private static func order(_ outcome: PolicyOutcome) -> Int {
    switch outcome {
    case .met: 0
    case .manual: 1
    case .unknown: 2
    case .unmet: 3
    }
  }

  /// A text with its number, clause, dates and grade.
  private func text(of result: PolicyResult) -> String {
    guard let document = result.document else { return say("未见原文", "the text was not seen") }
    let number = document.number.map { say("（\($0.zh)）", " (\($0.en))") } ?? ""
    let clause = result.version?.clause.map { say($0.zh, ", \($0.en)") } ?? ""
    var dates = ""
    if let from = document.validity.from {
      let end = document.validity.to.map { say("至\($0)", " to \($0)") } ?? say("起", " on")
      dates = say("，\(from)\(end)", ", from \(from)\(end)")
    }
    let grade = result.version.map { say("，\($0.grade.rawValue)级", ", grade \($0.grade.rawValue)") }
    return say("《\(document.name.zh)》", document.name.en) + number + clause + dates + (grade ?? "")
  }

  /// Policies that ask for what a gap would make, with their outcomes: not those for every project.
  func special(for gap: Gap) -> [String] {
    guard let facts = facts(of: gap) else { return [] }
    let match = workspace.policyMatch(for: .project, asOf: asOf)
    return match.results(for: facts).filter { result in
      result.outcome != .unmet
        && (result.trace?.tests ?? []).contains { part in
          part.test.map { Self.trade.contains($0.field) } ?? false
        }
    }.map {
      say(
        "\($0.policy.name.zh)（\($0.outcome.words.zh)）",
        "\($0.policy.name.en) (\($0.outcome.words.en))"
      )
    }
  }

  /// What a project makes: a policy that asks for it is for some projects only.
  private static let trade: Set<RuleField.ID> = [
    "product", "product-class", "industry", "primary-scope",
  ]

  /// Rules about promises with their first clause, one after the other.
  func rules(_ ids: [PromiseRule.ID]) -> String {
    let found = ids.compactMap { id in model.rulebook.promiseRules.first { $0.id == id } }
    return found.map { rule in
      let clause = rule.clauses.first.flatMap { model.rulebook.clauses[$0] }.map(citation) ?? ""
      return say("\(rule.reason.zh)（\(clause)）", "\(rule.reason.en) (\(clause))")
    }.joined(separator: say("；", "; "))
  }

  func citation(_ clause: LawClause) -> String {
    (model.documents[clause.document]?.name.text(in: language) ?? "")
      + (clause.clause.map { say($0.zh, ", \($0.en)") } ?? "")
  }
}
