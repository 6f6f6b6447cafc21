/// What stops an atlas from being written, or an edition from being read.
public enum AtlasFault: SpokenCase, Hashable {
  case sheetTooLarge(sheet: String, rows: Int, columns: Int)
  case notAnEdition(path: String)
  case tornLine(path: String, line: Int)
}
