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
      guard let process = model.processes[UnitProcess.ID(id)] else {
        throw Failure(
          .usage,
          Self.unknown(
            Phrase(zh: "环节", en: "process"),
            id,
            among: model.processes.elements.map(\.id.text)
          )
        )
      }
      subjects.append(.link(process.id))
    }
    for id in companies {
      guard let company = model.companies[Company.ID(id)] else {
        throw Failure(
          .usage,
          Self.unknown(
            Phrase(zh: "企业", en: "company"),
            id,
            among: model.companies.elements.map(\.id.text)
          )
        )
      }
      subjects.append(.company(company.id))
    }
    for id in imports {
      guard let product = model.products[Product.ID(id)] else {
        throw Failure(
          .usage,
          Self.unknown(
            Phrase(zh: "产品", en: "product"),
            id,
            among: model.products.elements.map(\.id.text)
          )
        )
      }
      subjects.append(.imported(product.id))
    }
    return subjects
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
