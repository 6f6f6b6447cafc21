extension RegistryFault {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .noHeading(let found):
      """
      no row among the first ten names a company column (企业名称, 公司名称, 名称); the first row \
      reads \(PhraseText.shown(found.joined(separator: " | "))); a mapping file (--mapping) can \
      name the columns
      """
    case .missingColumn(let heading): "there is no column “\(PhraseText.shown(heading))”"
    case .databaseFailed(let reason): "the database failed: \(PhraseText.shown(reason))"
    case .scopesUnread(let reason):
      "business scopes cannot be read: \(PhraseText.shown(reason))"
    case .notSQLite: "not a company registry: it is no SQLite file"
    case .otherProgram: "not a company registry: another program made it"
    case .otherVersion(let version, let known):
      "a registry with tables of version \(version); this program knows version \(known)"
    case .emptyTable: "the table is empty; expected headings and rows"
    case .oldWorkbook:
      "an old Excel workbook (.xls) or an encrypted one; save it as .xlsx or .csv"
    case .notAWorkbook: "a ZIP file, but no workbook; expected xl/workbook.xml in it"
    case .noWorksheet(let wanted?, let known):
      """
      there is no worksheet “\(PhraseText.shown(wanted))”; there are: \
      \(PhraseText.shown(known.joined(separator: ", ")))
      """
    case .noWorksheet(nil, _): "the workbook has no worksheet"
    case .documentType: "a workbook with a document type declaration is not read"
    case .noDirectory: "a damaged workbook: its ZIP directory is missing or cut off"
    case .partMissing(let part): "a damaged workbook: \(PhraseText.shown(part)) is missing"
    case .partDamaged(let part):
      "a damaged workbook: \(PhraseText.shown(part)) does not unpack or is cut off"
    case .unknownPacking(let part, let method):
      "\(PhraseText.shown(part)) of the workbook is packed by an unknown method, \(method)"
    case .xmlUnclosed: "a damaged workbook: its XML does not close"
    case .rowCutOff(let row): "a damaged workbook: row \(row) is cut off"
    }
  }
}
