import ChainModel

/// What is wrong with the form of a file or of a database.
public enum RegistryFault: Hashable, Sendable {
  /// The file is no SQLite database.
  case notSQLite
  /// Another program made the database.
  case otherProgram
  /// The tables are of a version that this program does not know.
  case otherVersion(Int, known: Int)
  /// The table has neither headings nor rows.
  case emptyTable
  /// An old or an encrypted workbook.
  case oldWorkbook
  /// A ZIP file without a workbook in it.
  case notAWorkbook
  /// The workbook has no such worksheet, or none at all.
  case noWorksheet(String?, known: [String])
  /// The workbook declares a document type.
  case documentType
  /// The directory of the ZIP file is missing or cut off.
  case noDirectory
  /// A part of the workbook is missing.
  case partMissing(String)
  /// A part of the workbook does not unpack.
  case partDamaged(String)
  /// A part of the workbook is packed by another method.
  case unknownPacking(String, method: Int)
  /// The XML of the workbook does not close.
  case xmlUnclosed
  /// A row of the workbook is cut off.
  case rowCutOff(Int)

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
    case .emptyTable:
      return Phrase(zh: "表格为空；应有表头和数据行", en: "the table is empty; expected headings and rows")
    case .oldWorkbook:
      return Phrase(
        zh: "旧版 Excel 工作簿（.xls）或加密工作簿；请另存为 .xlsx 或 .csv",
        en: "an old Excel workbook (.xls) or an encrypted one; save it as .xlsx or .csv"
      )
    case .notAWorkbook:
      return Phrase(
        zh: "是 ZIP 文件，但不是工作簿；应含 xl/workbook.xml",
        en: "a ZIP file, but no workbook; expected xl/workbook.xml in it"
      )
    case .noWorksheet(let wanted?, let known):
      let (wanted, known) = (Phrase.shown(wanted), Phrase.list(known))
      return Phrase(
        zh: "没有工作表“\(wanted)”；现有：\(known.zh)",
        en: "there is no worksheet “\(wanted)”; there are: \(known.en)"
      )
    case .noWorksheet(nil, _):
      return Phrase(zh: "工作簿中没有工作表", en: "the workbook has no worksheet")
    case .documentType:
      return Phrase(
        zh: "工作簿含文档类型声明，为安全起见不予读取",
        en: "a workbook with a document type declaration is not read"
      )
    case .noDirectory:
      return Phrase(
        zh: "工作簿已损坏：ZIP 目录缺失或不完整",
        en: "a damaged workbook: its ZIP directory is missing or cut off"
      )
    case .partMissing(let part):
      let part = Phrase.shown(part)
      return Phrase(zh: "工作簿已损坏：缺少 \(part)", en: "a damaged workbook: \(part) is missing")
    case .partDamaged(let part):
      let part = Phrase.shown(part)
      return Phrase(
        zh: "工作簿已损坏：\(part) 无法解压或不完整",
        en: "a damaged workbook: \(part) does not unpack or is cut off"
      )
    case .unknownPacking(let part, let method):
      let part = Phrase.shown(part)
      return Phrase(
        zh: "工作簿的 \(part) 用了未知的压缩方法 \(method)",
        en: "\(part) of the workbook is packed by an unknown method, \(method)"
      )
    case .xmlUnclosed:
      return Phrase(zh: "工作簿已损坏：XML 标记没有结束", en: "a damaged workbook: its XML does not close")
    case .rowCutOff(let row):
      return Phrase(zh: "工作簿已损坏：第 \(row) 行不完整", en: "a damaged workbook: row \(row) is cut off")
    }
  }
}
