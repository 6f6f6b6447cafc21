package import ChainModel
package import GapAnalysis
package import MaterialBalance
package import Tables

/// Everything that an atlas is built from.
package struct AtlasInput: Sendable {
  /// A map that was drawn for a page.
  package struct Map: Hashable, Sendable {
    /// What a map is for.
    package enum Detail: Hashable, Sendable {
      /// Everything, to be moved and enlarged on a screen.
      case analyst
      /// What a leader takes in at a glance, readable at A4; it stands in the booklet too.
      case leader
    }

    /// The page that it stands on.
    package let page: PageID
    /// What it is for.
    package let detail: Detail
    /// What it is called.
    package let caption: String
    /// The drawing.
    package let svg: String

    /// Makes a map.
    package init(page: PageID, detail: Detail = .analyst, caption: String, svg: String) {
      self.page = page
      self.detail = detail
      self.caption = caption
      self.svg = svg
    }
  }

  /// How many findings `check` has about the workspace.
  package struct Findings: Hashable, Sendable {
    /// How many errors.
    package let errors: Int
    /// The warnings as they are printed.
    package let warnings: [String]

    /// Counts findings.
    package init(errors: Int, warnings: [String]) {
      self.errors = errors
      self.warnings = warnings
    }
  }

  /// The gaps, and the balance under them.
  package let report: GapReport
  /// The maps in this language.
  package let maps: [Map]
  /// The files of the workspace.
  package let files: [WorkspaceFile]
  /// What `check` finds.
  package let findings: Findings?
  /// Whom to approach; nil where nobody asked for it.
  package let targets: AtlasTargets?
  /// The projects in their lists.
  package let projects: ProjectReport
  /// What each listed project may have, by its key; nil where no policy was asked.
  package let support: [Project.ID: ProjectSupport]?
  /// The one-chain-one-policy documents in this language, in the order of the chains.
  package let briefs: [AtlasBrief]
  /// What each partner region could move here.
  package let transfers: [TransferReport]
  /// Packages of projects, what links are worth, and the what-if panel; nil where nobody asked.
  package let plans: AtlasPlans?

  /// Collects the input.
  package init(
    report: GapReport,
    projects: ProjectReport,
    maps: [Map] = [],
    files: [WorkspaceFile] = [],
    findings: Findings? = nil,
    targets: AtlasTargets? = nil,
    plans: AtlasPlans? = nil,
    support: [Project.ID: ProjectSupport]? = nil,
    briefs: [AtlasBrief] = [],
    transfers: [TransferReport] = []
  ) {
    self.report = report
    self.maps = maps
    self.files = files
    self.findings = findings
    self.targets = targets
    self.projects = projects
    self.plans = plans
    self.support = support
    self.briefs = briefs
    self.transfers = transfers
  }

  /// The balance under the gaps.
  package var sheet: BalanceSheet { report.sheet }
  /// The model under the balance.
  package var model: RegionalModel { report.sheet.model }
}
