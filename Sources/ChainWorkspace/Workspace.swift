package import ChainFormat
package import ChainModel
package import GapAnalysis
package import MaterialBalance

/// A workspace that was read without errors: the facade over all analyses.
package struct Workspace: Sendable {
  /// The path it was read from.
  package let path: String
  /// What was read.
  package let model: RegionalModel
  /// What is odd about it, though not wrong.
  package let diagnostics: DiagnosticList
  /// All regions that the workspace holds.
  package let regions: [Region.ID]
  /// The files it was read from.
  package let files: [ReadFile]

  /// Reads a workspace.
  ///
  /// Throws `ChainFormatError`: `invalid` with all diagnostics where the data has errors.
  package init(
    path: String,
    region: Region.ID? = nil,
    settings: [FigureSetting] = []
  ) throws(ChainFormatError) {
    let reading = try ChainReader(workspace: path, region: region, settings: settings).read()
    self.path = path
    model = try reading.model()
    diagnostics = reading.diagnostics
    regions = reading.regions
    files = reading.files
  }

  /// The files below a path as they are, to tell whether any has changed without reading them.
  package static func contents(
    of path: String
  ) throws(ChainFormatError) -> [(path: String, bytes: [UInt8])] {
    try ChainReader(workspace: path).contents()
  }

  /// The balance of all products; by default of plants on stream, on the region's own date.
  package func balance(
    scenario: Scenario = .operating,
    asOf: PartialDate? = nil
  ) -> BalanceSheet {
    BalanceSheet(
      model: model,
      request: BalanceRequest(scenario: scenario, asOf: asOf ?? model.region.asOf)
    )
  }

  /// The gaps in rank order; by default sized on plants on stream and those being built.
  package func gaps(
    scenario: Scenario = .committed,
    asOf: PartialDate? = nil,
    options: GapReport.Options = GapReport.Options()
  ) async -> GapReport {
    await GapReport(sheet: balance(scenario: scenario, asOf: asOf), options: options)
  }
}

/// A name on the command line that the workspace does not know.
package struct UnknownChain: Error, Hashable {
  /// The id asked for.
  package let id: String
  /// The ids there are.
  package let known: [String]

  /// The sentence that a person reads.
  package var phrase: Phrase {
    Phrase(
      zh: "没有产业链“\(id)”；现有：\(known.joined(separator: "、"))",
      en: "no chain \"\(id)\"; there are: \(known.joined(separator: ", "))"
    )
  }
}

extension Workspace {
  /// A chain by its id.
  package func chain(_ id: String) throws(UnknownChain) -> Chain {
    guard let chain = model.chains[Chain.ID(id)] else {
      throw UnknownChain(id: id, known: model.chains.elements.map(\.id.text))
    }
    return chain
  }
}
