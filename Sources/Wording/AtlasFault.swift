/// What stops an atlas from being written, or an edition from being read.
public enum AtlasFault: SpokenCase, Hashable {
  case cannotWrite(path: String, reason: String)
  case notAnAtlas(path: String)
  case noTemporaryFolder(String)
  case sheetTooLarge(sheet: String, rows: Int, columns: Int)
  case printerMissing(String, reason: String)
  /// The printer's last words follow.
  case printerFailed(String, status: Int, words: String)
  case notAnEdition(path: String)
  case tornLine(path: String, line: Int)
}
