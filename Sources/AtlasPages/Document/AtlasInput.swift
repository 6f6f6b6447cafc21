public import ChainModel
public import GapAnalysis
public import MaterialBalance
public import Tables

/// Everything that an atlas is built from.
public struct AtlasInput: Sendable {
  /// A map that was drawn for a page.
  public struct Map: Hashable, Sendable {
    /// What a map is for.
    public enum Detail: Hashable, Sendable {
      /// Everything, to be moved and enlarged on a screen.
      case analyst
      /// What a leader takes in at a glance, readable at A4; it stands in the booklet too.
      case leader
    }

    /// The page that it stands on.
    public let page: PageID
    /// What it is for.
    public let detail: Detail
    /// What it is called.
    public let caption: String
    /// The drawing.
    public let svg: String

    /// Makes a map.
    public init(page: PageID, detail: Detail = .analyst, caption: String, svg: String) {
      self.page = page
      self.detail = detail
      self.caption = caption
      self.svg = svg
    }
  }

  /// How many findings `check` has about the workspace.
  public struct Findings: Hashable, Sendable {
    /// How many errors.
    public let errors: Int
    /// The warnings as they are printed.
    public let warnings: [String]

    /// Counts findings.
    public init(errors: Int, warnings: [String]) {
      self.errors = errors
      self.warnings = warnings
    }
  }

  /// The gaps, and the balance under them.
  public let report: GapReport
  /// The maps in this language.
  public let maps: [Map]
  /// The files of the workspace.
  public let files: [WorkspaceFile]
  /// What `check` finds.
  public let findings: Findings?
  /// Whom to approach; nil where nobody asked for it.
  public let targets: AtlasTargets?
  /// The projects in their lists; nil where nobody asked for them.
  public let projects: ProjectReport?
  /// Packages of projects, what links are worth, and the what-if panel; nil where nobody asked.
  public let plans: AtlasPlans?

  /// Collects the input.
  public init(
    report: GapReport,
    maps: [Map] = [],
    files: [WorkspaceFile] = [],
    findings: Findings? = nil,
    targets: AtlasTargets? = nil,
    projects: ProjectReport? = nil,
    plans: AtlasPlans? = nil
  ) {
    self.report = report
    self.maps = maps
    self.files = files
    self.findings = findings
    self.targets = targets
    self.projects = projects
    self.plans = plans
  }

  /// The balance under the gaps.
  public var sheet: BalanceSheet { report.sheet }
  /// The model under the balance.
  public var model: RegionalModel { report.sheet.model }
}
