public import ChainModel

/// What reading a workspace gave: its model, and all that is wrong with it.
public struct WorkspaceReading: Sendable {
  /// What could be read, whether right or not; for looking at a workspace under repair.
  public let draft: RegionalModel
  /// All that is wrong.
  public let diagnostics: DiagnosticList
  /// All regions of the workspace, in the order of their files.
  public let regions: [Region.ID]
  /// The files that were read, in the order of their paths.
  public let files: [ReadFile]

  /// Joins the parts.
  public init(
    draft: RegionalModel,
    diagnostics: DiagnosticList,
    regions: [Region.ID] = [],
    files: [ReadFile] = []
  ) {
    self.draft = draft
    self.diagnostics = diagnostics
    self.regions = regions
    self.files = files
  }

  /// The model, where nothing is an error.
  package func model() throws(ChainFormatError) -> RegionalModel {
    guard diagnostics.errors == 0 else { throw .invalid(diagnostics) }
    return draft
  }
}

/// A file of a workspace as it was read, so that a figure can lead to its line.
public struct ReadFile: Hashable, Sendable {
  /// The path below the workspace.
  public let path: String
  /// The text; what is not UTF-8 stands as replacement characters.
  public let text: String

  /// Joins a path and a text.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
