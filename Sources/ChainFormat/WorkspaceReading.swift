public import ChainModel

/// What reading a workspace gave: its model, and all that is wrong with it.
public struct WorkspaceReading: Sendable {
  /// What could be read, whether right or not; for looking at a workspace under repair.
  public let draft: RegionalModel
  /// All that is wrong.
  public let diagnostics: DiagnosticList

  /// Joins the two.
  public init(draft: RegionalModel, diagnostics: DiagnosticList) {
    self.draft = draft
    self.diagnostics = diagnostics
  }

  /// The model, where nothing is an error.
  public func model() throws(ChainFormatError) -> RegionalModel {
    guard diagnostics.errors == 0 else { throw .invalid(diagnostics) }
    return draft
  }
}
