import AtlasPages
package import AtlasSite
import ChainModel
import ChainFormat
import Files
import GapAnalysis
import Tables

/// The publication of an atlas: what it depends on, and how it is made.
package struct Publication: Sendable {
  /// What is published.
  package let request: Request
  private let charts: ChartLibrary?

  /// Prepares a publication, with the chart library of this machine.
  package init(_ request: Request) {
    self.request = request
    charts = ChartLibrary.installed()
  }

  /// What everything depends on, as a short text: the files, the request, the registry, the program.
  ///
  /// - Parameter version: The version of the program.
  /// - Returns: The same text as long as the atlas would be the same.
  /// - Throws: `ChainFormatError` where the workspace cannot be read.
  package func stamp(version: String) throws -> String {
    var stamp = Fingerprint(seed: 31)
    for file in try Workspace.contents(of: request.path) {
      stamp.combine(file.path)
      stamp.combine(file.bytes)
    }
    let languages = request.languages.map(\.rawValue).joined(separator: "+")
    stamp.combine("\(request.region ?? "") \(request.scenario) \(request.asOf?.description ?? "")")
    stamp.combine("\(languages) \(request.isComplete) \(request.top)")
    if let registry = request.registry { try stamp.combine(contentsOf: registry) }
    for script in charts?.scripts ?? [] { stamp.combine(script.bytes) }
    stamp.combine(version)
    try stamp.combine(contentsOf: "/proc/self/exe")
    return stamp.text
  }

  /// Makes the atlas and writes it down in every format.
  ///
  /// - Parameter done: Is told of each step when it is done.
  /// - Returns: The files, and what they consist of.
  /// - Throws: What ``Failure`` knows.
  package func files(
    done: (Step) -> Void = { _ in }
  ) async throws -> (files: [AtlasFile], account: PublicationAccount) {
    let workspace = try Workspace(
      path: request.path,
      region: request.region.map { Region.ID($0) }
    )
    done(.read)
    let report = await workspace.gaps(scenario: request.scenario, asOf: request.asOf)
    done(.gapsFound)
    let projects = await workspace.projects(asOf: request.asOf)
    done(.projectsRanked)
    let targets = try workspace.targets(
      report,
      projects: projects,
      registries: request.registry.map { [$0] } ?? [],
      top: request.top
    )
    done(.targetsRanked)
    let transfers = try workspace.transfersFromPartners(to: projects)
    // Maps are drawn one after the other; plans are chosen beside that.
    let plans = workspace.pendingPlans(report, projects: projects)
    defer { plans.cancel() }
    let documents = try await workspace.atlases(
      report,
      projects: projects,
      plans: plans,
      targets: targets,
      transfers: transfers,
      in: request.languages
    )
    _ = try await plans.value.get()
    done(.pagesBuilt)
    let atlas = PublishedAtlas(documents, report: report, targets: targets, charts: charts)
    var files: [AtlasFile] = []
    for exporter in AtlasExporters.all where request.isComplete || !exporter.isOnDemand {
      files += try await exporter.files(of: atlas)
    }
    if request.isComplete { done(.printed) }
    return (files, PublicationAccount(atlas, files: files))
  }
}
