public import ChainModel

/// Reads a workspace folder into a model and diagnostics.
///
/// Everything that is wrong is reported at once; nothing is dropped or defaulted silently.
public struct ChainReader: Sendable {
  /// The path of the workspace.
  public let workspace: String
  /// The chosen region; nil where the workspace has only one.
  public let region: Region.ID?
  /// Figures that are changed while it is read.
  public let settings: [FigureSetting]

  /// Points to a workspace.
  public init(workspace: String, region: Region.ID? = nil, settings: [FigureSetting] = []) {
    self.workspace = workspace
    self.region = region
    self.settings = settings
  }

  /// The files of the workspace as they are, to tell whether any has changed; what cannot be read is
  /// there without bytes.
  package func contents() throws(ChainFormatError) -> [(path: String, bytes: [UInt8])] {
    let folder = try WorkspaceFolder(path: workspace)
    return folder.files.map { ($0.path, $0.bytes) }
      + folder.diagnostics.map { ($0.text(in: .en), []) }
  }

  /// Reads everything below the workspace.
  package func read() throws(ChainFormatError) -> WorkspaceReading {
    let folder = try WorkspaceFolder(path: workspace)
    return try WorkspaceAssembler(workspace: workspace, region: region, settings: settings)
      .assemble(folder.files, folder.diagnostics)
  }
}
