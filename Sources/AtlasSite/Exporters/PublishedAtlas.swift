package import AtlasPages
package import ChainModel
package import GapAnalysis
import MaterialBalance

/// What exporters write: the documents of an atlas and the results under them.
package struct PublishedAtlas: Sendable {
  /// The documents, one a language; the first is in the main language.
  package let documents: [AtlasDocument]
  /// The gaps, and the balance under them.
  package let report: GapReport
  /// Whom to approach; nil where nobody asked for it.
  package let targets: AtlasTargets?
  /// What charts are drawn with on a screen; nil where they keep their size.
  package let charts: ChartLibrary?

  /// Collects what is written; there is at least one document.
  package init(
    _ documents: [AtlasDocument],
    report: GapReport,
    targets: AtlasTargets? = nil,
    charts: ChartLibrary? = nil
  ) {
    precondition(!documents.isEmpty, "an atlas in no language")
    self.documents = documents
    self.report = report
    self.targets = targets
    self.charts = charts
  }

  /// The document in the main language.
  package var main: AtlasDocument { documents[0] }

  /// The sources that the documents lead to.
  package var sources: [Source] { report.sheet.model.sources.elements }
}
