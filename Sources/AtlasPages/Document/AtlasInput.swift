public import ChainModel
public import GapAnalysis
public import MaterialBalance
public import Tables

/// Everything that an atlas is built from.
public struct AtlasInput: Sendable {
  /// A map that was drawn for a page.
  public struct Map: Hashable, Sendable {
    /// The page that it stands on.
    public let page: PageID
    /// What it is called.
    public let caption: String
    /// The drawing.
    public let svg: String

    /// Makes a map.
    public init(page: PageID, caption: String, svg: String) {
      self.page = page
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

  /// Collects the input.
  public init(
    report: GapReport,
    maps: [Map] = [],
    files: [WorkspaceFile] = [],
    findings: Findings? = nil,
    targets: AtlasTargets? = nil
  ) {
    self.report = report
    self.maps = maps
    self.files = files
    self.findings = findings
    self.targets = targets
  }

  /// The balance under the gaps.
  public var sheet: BalanceSheet { report.sheet }
  /// The model under the balance.
  public var model: RegionalModel { report.sheet.model }
}
