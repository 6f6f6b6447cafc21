public import ChainModel

/// Reads a workspace folder into a model and diagnostics.
///
/// Everything that is wrong is reported at once; nothing is dropped or defaulted silently.
public struct ChainReader: Sendable {
  /// The path of the workspace.
  public let workspace: String
  /// The chosen region; nil where the workspace has only one.
  public let region: Region.ID?

  /// Points to a workspace.
  public init(workspace: String, region: Region.ID? = nil) {
    self.workspace = workspace
    self.region = region
  }

  /// Reads everything below the workspace.
  public func read() throws(ChainFormatError) -> WorkspaceReading {
    let folder = try WorkspaceFolder(path: workspace)
    return try WorkspaceAssembler(workspace: workspace, region: region)
      .assemble(folder.files, folder.diagnostics)
  }
}
