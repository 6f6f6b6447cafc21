import ChainModel

/// What is wrong with the form of a file or of a database.
package enum RegistryFault: Hashable, Sendable {
  /// The file is no SQLite database.
  case notSQLite
  /// Another program made the database.
  case otherProgram
  /// The tables are of a version that this program does not know.
  case otherVersion(Int, known: Int)
  /// The file is damaged inside.
  case damaged
  /// Another program has the database to itself.
  case inUse
  /// The table has neither headings nor rows.
  case emptyTable
  /// The workbook has no such worksheet, or none at all.
  case noWorksheet(String?, known: [String])
  /// A page of HTML or an XML workbook is larger than memory should hold.
  case pageTooLarge

  /// The sentence that a person reads, without the file.
  var phrase: Phrase {
    switch self {
    case .notSQLite:
      return Phrase(zh: "不是企业名录库：不是 SQLite 文件", en: "not a company registry: it is no SQLite file")
    case .otherProgram:
      return Phrase(zh: "不是企业名录库：由其他程序建立", en: "not a company registry: another program made it")
    case .otherVersion(let version, let known):
      return Phrase(
        zh: "企业名录库的表结构为第 \(version) 版；本程序只识别第 \(known) 版",
        en: "a registry with tables of version \(version); this program knows version \(known)"
      )
    case .damaged:
      return Phrase(
        zh: "企业名录库已损坏；请从备份恢复，或用 sqlite3 的 .recover 命令救出数据后重新导入",
        en: "the registry is damaged; restore a copy, or save what can be saved with the .recover "
          + "command of sqlite3 and import again"
      )
    case .inUse:
      return Phrase(
        zh: "另一个程序正独占此名录库；请等它结束后再试",
        en: "another program has this registry to itself; try again when it has ended"
      )
    case .emptyTable:
      return Phrase(zh: "表格为空；应有表头和数据行", en: "the table is empty; expected headings and rows")
    case .noWorksheet(let wanted?, let known):
      let (wanted, known) = (Phrase.shown(wanted), Phrase.list(known))
      return Phrase(
        zh: "没有工作表“\(wanted)”；现有：\(known.zh)",
        en: "there is no worksheet “\(wanted)”; there are: \(known.en)"
      )
    case .noWorksheet(nil, _):
      return Phrase(zh: "工作簿中没有工作表", en: "the workbook has no worksheet")
    case .pageTooLarge:
      return Phrase(
        zh: "网页或 XML 格式的表格过大；请另存为 .xlsx 或 .csv",
        en: "a page or an XML workbook that is too large; save it as .xlsx or .csv"
      )
    }
  }
}
