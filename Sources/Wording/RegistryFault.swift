/// What is wrong with a file of a company registry.
public enum RegistryFault: SpokenCase, Hashable {
  case noHeading([String])
  case missingColumn(String)
  case databaseFailed(String)
  case scopesUnread(String)
  case notSQLite
  case otherProgram
  case otherVersion(Int, known: Int)
  case emptyTable
  case oldWorkbook
  case notAWorkbook
  case noWorksheet(String?, known: [String])
  case documentType
  case noDirectory
  case partMissing(String)
  case partDamaged(String)
  case unknownPacking(String, method: Int)
  case xmlUnclosed
  case rowCutOff(Int)
}
