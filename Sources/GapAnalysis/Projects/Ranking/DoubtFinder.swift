import ChainModel
import PolicyRules
import Words

/// Sees what an expert would catch within a minute 数据待核.
struct DoubtFinder {
  let catalogue: StepCatalogue
  let words: ProjectWords

  init(_ catalogue: StepCatalogue) {
    self.catalogue = catalogue
    words = ProjectWords(catalogue: catalogue)
  }

  /// The doubts about a candidate.
  func doubts(_ candidate: ProjectCandidate) -> [Phrase] {
    var doubts: [Phrase] = []
    let outcome = candidate.outcome
    if outcome.valueAdded > outcome.output * (1 + 1e-9) {
      doubts.append(
        Phrase(
          zh: "增加值\(ProjectWords.money(outcome.valueAdded).zh)高于产值"
            + "\(ProjectWords.money(outcome.output).zh)，有投入品价格为负",
          en: "value added is above output: an input has a negative price"
        )
      )
    }
    if let payback = outcome.payback, payback < 1 {
      let years = DecimalText.significant(payback)
      doubts.append(
        Phrase(
          zh: "\(years)年就收回投资，价格、单耗或投资有一项不可信",
          en:
            "paid back within \(years) years: a price, a coefficient or the investment is not credible"
        )
      )
    }
    if outcome.capex <= 0 || candidate.steps.contains(where: { catalogue.steps[$0].capex == nil }) {
      let names = candidate.steps.sorted().filter { catalogue.steps[$0].capex == nil }
        .map { words.step($0) }
      doubts.append(
        Phrase(
          zh: "\(Phrase.list(names).zh)的投资未载，利润算高了",
          en: "the investment of \(Phrase.list(names).en) is not recorded: profit is overstated"
        )
      )
    }
    let priceless = candidate.program.products.filter { product in
      catalogue.prices[product] == nil && catalogue.product(product).role != .utility
    }
    if !priceless.isEmpty {
      let names = Phrase.list(priceless.map { words.name($0) })
      doubts.append(
        Phrase(
          zh: "\(names.zh)没有价格，按零计",
          en: "\(names.en) has no price and counts as nothing"
        )
      )
    }
    doubts += guesses(candidate) + unread(candidate)
    for step in candidate.steps.sorted() where catalogue.steps[step].isHere {
      let item = catalogue.steps[step]
      guard item.slots.allSatisfy({ catalogue.prices[$0.product] != nil }),
        catalogue.prices[item.output] != nil, catalogue.earning(item) < 0
      else { continue }
      doubts.append(
        Phrase(
          zh: "\(item.process.name.zh)在本地开着，按现价却亏损，价格或单耗须核",
          en: "\(item.process.name.en) runs here and would lose money at these prices: check them"
        )
      )
    }
    return doubts
  }

  /// A project that pays back at once on a recipe and a price that nobody vouches for: its money is
  /// arithmetic alone.
  private func guesses(_ candidate: ProjectCandidate) -> [Phrase] {
    guard let payback = candidate.outcome.payback, (1..<Self.hastyGuess).contains(payback)
    else { return [] }
    let guessed = candidate.steps.sorted().filter { step in
      let item = catalogue.steps[step]
      return !item.isHere && item.process.sources.isEmpty
        && catalogue.product(item.output).price?.basis == .estimate
    }
    guard !guessed.isEmpty else { return [] }
    let names = Phrase.list(guessed.map { words.step($0) })
    let years = DecimalText.significant(payback)
    return [
      Phrase(
        zh: "\(names.zh)的工艺和售价都没有来源，却\(years)年就收回投资",
        en: "neither the recipe nor the price of \(names.en) has a source, yet it pays back within "
          + "\(years) years"
      )
    ]
  }

  /// Clauses that nobody read in full and that would stand against it as they were read.
  private func unread(_ candidate: ProjectCandidate) -> [Phrase] {
    var seen: Set<Phrase> = []
    return candidate.gates.filter { $0.isOpen && $0.asRead == .unmet }.map { gate in
      let step = catalogue.model.processes[gate.process]?.name ?? Phrase.verbatim(gate.process.text)
      return Phrase(
        zh: "\(gate.document.name.zh)的条文如属实，\(step.zh)不得新建，须先核原文",
        en: "\(step.en) may not be built if \(gate.document.name.en) says what was read: check its "
          + "text first"
      )
    }.filter { seen.insert($0).inserted }
  }

  /// Years within which a plant of these trades pays back only where something was left out.
  private static let hastyGuess = 1.5
}
