package import ChainModel
package import GapAnalysis
import MaterialBalance

/// The “one chain, one policy” document 一链一策 of a chain: where it stands, what leaves, what is
/// lacking, what to build, by which support and which reform.
package struct ChainBrief: Sendable {
  /// The chain.
  package let chain: Chain
  /// The projects of the region; those of the chain are shown.
  package let report: ProjectReport
  /// The gaps of the region; those of the chain are shown.
  package let gaps: GapReport
  /// The workspace.
  let workspace: Workspace
  /// The language.
  package let language: Language
  /// A picture of the chain as PNG; nil for none.
  let picture: [UInt8]?

  var model: RegionalModel { workspace.model }
  var asOf: PartialDate { report.asOf }
  var sheet: BalanceSheet { report.sheet }
  var processes: Set<UnitProcess.ID> { Set(chain.stages.flatMap(\.processes)) }

  /// How many of something a document of ten pages has room for, in a chain of few gaps, of some and of
  /// many.
  func room(_ few: Int, _ some: Int, _ many: Int) -> Int {
    switch chainGaps.count {
    case ...6: few
    case ...20: some
    default: many
    }
  }

  func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en).text(in: language) }

  /// The projects of the chain in a list, in rank order.
  func projects(of list: ProjectList) -> [Project] {
    report.projects(of: list).filter { project in
      project.chain == chain.id || project.steps.contains { processes.contains($0.process) }
    }
  }

  /// The gaps of the chain that are worth a line, in rank order.
  var chainGaps: [Gap] { gaps.gaps.filter { $0.chain == chain.id && $0.kind.isProject } }

  /// What leaves, of what the chain makes, the dearest first.
  var outflows: [Outflow] {
    let products = Set(
      processes.compactMap { model.processes[$0] }
        .flatMap { [$0.output] + $0.inputs.map(\.product) + $0.byproducts.map(\.product) }
    )
    return Outflow.all(in: sheet).filter { products.contains($0.id) }
  }

  /// The makers of a stage, those with the largest plants first.
  func makers(of stage: Stage) -> [String] {
    let plants = model.facilities.filter { plant in
      guard let process = plant.process, stage.processes.contains(process) else { return false }
      return sheet.request.counts(plant, in: model)
    }
    var names: [String] = []
    for plant in plants.sorted(by: { ($0.capacity?.span.mid ?? 0) > ($1.capacity?.span.mid ?? 0) })
    {
      let name = model.companies[plant.company]?.name.text(in: language) ?? plant.company.text
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}

extension Workspace {
  /// The brief of a chain.
  ///
  /// - Parameters:
  ///   - chain: The chain.
  ///   - date: The day; by default that of the region.
  ///   - language: The language.
  ///   - picture: Draws the chain with its gaps as PNG, or not.
  /// - Returns: The brief.
  /// - Throws: What drawing throws.
  package func brief(
    of chain: Chain,
    asOf date: PartialDate? = nil,
    in language: Language,
    picture: (GapReport) async throws -> [UInt8]?
  ) async throws -> ChainBrief {
    let gaps = await gaps(
      asOf: date,
      options: GapReport.Options(draws: 0, flips: false)
    )
    let report = await projects(asOf: date)
    return ChainBrief(
      chain: chain,
      report: report,
      gaps: gaps,
      workspace: self,
      language: language,
      picture: try await picture(gaps)
    )
  }
}
