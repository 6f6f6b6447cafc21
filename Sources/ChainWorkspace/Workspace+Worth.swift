import ChainFormat
package import ChainModel
package import LinearProgramming
package import ProcessSynthesis

extension Workspace {
  /// What links, companies and goods bought in are worth; by default on what runs and what is being
  /// built, on the region's own date.
  ///
  /// - Parameters:
  ///   - subjects: What to take away; everything where nil.
  ///   - scenario: Which plants count.
  ///   - asOf: The date.
  /// - Returns: What is lost without each.
  /// - Throws: `LinearProgrammingError` where the solver fails.
  package func worth(
    of subjects: [WorthItem.Subject]? = nil,
    scenario: Scenario = .committed,
    asOf: PartialDate? = nil
  ) throws(LinearProgrammingError) -> RegionWorth {
    try RegionWorth(balance(scenario: scenario, asOf: asOf), of: subjects)
  }

  /// What to take away, by ids of processes, companies and products.
  ///
  /// Throws ``Failure`` for an id that the workspace does not have.
  package func worthSubjects(
    processes: [String],
    companies: [String],
    imports: [String]
  ) throws(Failure) -> [WorthItem.Subject] {
    var subjects: [WorthItem.Subject] = []
    for id in processes {
      subjects.append(.link(try known(id, in: model.processes, Phrase(zh: "环节", en: "process"))))
    }
    for id in companies {
      subjects.append(.company(try known(id, in: model.companies, Phrase(zh: "企业", en: "company"))))
    }
    for id in imports {
      subjects.append(.imported(try known(id, in: model.products, Phrase(zh: "产品", en: "product"))))
    }
    return subjects
  }

  /// The id of what a catalogue has under a word.
  private func known<Element>(
    _ word: String,
    in catalogue: Catalogue<Element>,
    _ what: Phrase
  ) throws(Failure) -> Element.ID where Element.ID == Identifier<Element> {
    guard let element = catalogue[Element.ID(word)] else {
      throw .usage(Self.unknown(what, word, among: catalogue.elements.map(\.id.text)))
    }
    return element.id
  }

  /// Says that an id is not there, and which is near.
  static func unknown(_ what: Phrase, _ word: String, among known: [String]) -> Phrase {
    let near = Phrase.suggestion(Suggestions.nearest(to: word, among: known))
    let text = Phrase.quoted(word)
    return Phrase(
      zh: "没有\(what.zh)\(text.zh)\(near.zh)",
      en: "there is no \(what.en) \(text.en)\(near.en)"
    )
  }
}
