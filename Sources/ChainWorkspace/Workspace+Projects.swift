public import ChainModel
public import GapAnalysis

extension Workspace {
  /// The projects in three lists, on what runs and what is being built; by default on the region's
  /// own date.
  public func projects(
    asOf: PartialDate? = nil,
    options: ProjectReport.Options = ProjectReport.Options()
  ) async -> ProjectReport {
    await ProjectReport(model: model, asOf: asOf, options: options)
  }
}

/// A project on the command line that the region does not have.
public struct UnknownProject: Error, Hashable {
  /// The id asked for.
  public let id: String
  /// Ids that are near.
  public let near: [String]

  /// Refuses an id, naming the ids of a report that contain it or are part of it.
  public init(id: String, in report: ProjectReport) {
    self.id = id
    let known = report.projects.map(\.id.text) + report.notListed.map(\.id.text)
    near = Array(known.filter { $0.contains(id) || id.contains($0) }.prefix(5))
  }

  /// What is wrong.
  public var words: Phrase {
    let hint = Phrase.list(near)
    return Phrase(
      zh: "没有项目“\(id)”" + (near.isEmpty ? "" : "；相近的有：\(hint.zh)"),
      en: "there is no project '\(id)'" + (near.isEmpty ? "" : "; near it: \(hint.en)")
    )
  }
}
