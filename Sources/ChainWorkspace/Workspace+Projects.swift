import AtlasPages
import AtlasSite
package import ChainModel
package import CompanyRegistry
package import Documents
package import GapAnalysis
import Targeting

extension Workspace {
  /// The projects in three lists, on what runs and what is being built; by default on the region's
  /// own date.
  package func projects(
    asOf: PartialDate? = nil,
    options: ProjectReport.Options = ProjectReport.Options()
  ) async -> ProjectReport {
    await ProjectReport(model: model, asOf: asOf, options: options)
  }

  /// The project book 招商项目书 of a project as a document, with the firms of the workspace to see.
  ///
  /// - Parameters:
  ///   - project: The project.
  ///   - report: The report that it stands in.
  ///   - path: The registry of companies; nil where only firms on record are ranked.
  ///   - language: The language.
  /// - Returns: The document.
  /// - Throws: `RegistryError` where a registry cannot be read.
  package func book(
    of project: Project,
    in report: ProjectReport,
    registry path: String? = nil,
    language: Language
  ) throws(RegistryError) -> OfficialDocument {
    let targets = try targetSearch(registries: path.map { [$0] } ?? []).targets(
      for: TargetQuery(
        id: project.id.text,
        name: model.products[project.product]?.name ?? .verbatim(project.product.text),
        products: [project.product],
        in: model
      ),
      top: 10
    )
    let book = ProjectBook(project, in: report, targets: targets, language: language)
    return PageDocument(book.page, sources: model.sources.elements, language: language)
      .document(asOf: report.asOf, imprint: model.region.imprint)
  }
}

/// A project on the command line that the region does not have.
package struct UnknownProject: Error, Hashable {
  /// The id asked for.
  package let id: String
  /// Ids that are near.
  package let near: [String]

  /// Refuses an id, naming the ids of a report that contain it or are part of it.
  package init(id: String, in report: ProjectReport) {
    self.id = id
    let known = report.projects.map(\.id.text) + report.notListed.map(\.id.text)
    near = Array(known.filter { $0.contains(id) || id.contains($0) }.prefix(5))
  }

  /// What is wrong.
  package var words: Phrase {
    let hint = Phrase.list(near)
    return Phrase(
      zh: "没有项目“\(id)”" + (near.isEmpty ? "" : "；相近的有：\(hint.zh)"),
      en: "there is no project '\(id)'" + (near.isEmpty ? "" : "; near it: \(hint.en)")
    )
  }
}
