struct WorkspaceFolder {
  let path: String
  func files() throws(ChainFormatError) -> [Int] { throw .noFolder(path) }
}
