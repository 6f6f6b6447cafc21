import ChainModel

struct WorkspaceAssembler {
  let workspace: String
  let region: Region.ID?
  func assemble(_ files: [Int]) throws(ChainFormatError) -> WorkspaceReading {
    throw .notAWorkspace(workspace)
  }
}
