extension RegistryFault {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .noHeading(let found):
      "前十行中找不到含“企业名称”“公司名称”或“名称”的表头；首行为 \(PhraseText.列(found))；可用映射文件（--mapping）指明各列"
    case .missingColumn(let heading): "缺少“\(PhraseText.shown(heading))”列"
    case .databaseFailed(let reason): "数据库出错（\(PhraseText.shown(reason))）"
    case .scopesUnread(let reason): "无法解析经营范围（\(PhraseText.shown(reason))）"
    case .notSQLite: "不是企业名录库：不是 SQLite 文件"
    case .otherProgram: "不是企业名录库：由其他程序建立"
    case .otherVersion(let version, let known): "企业名录库的表结构为第 \(version) 版；本程序只识别第 \(known) 版"
    case .emptyTable: "表格为空；应有表头和数据行"
    case .oldWorkbook: "旧版 Excel 工作簿（.xls）或加密工作簿；请另存为 .xlsx 或 .csv"
    case .notAWorkbook: "是 ZIP 文件，但不是工作簿；应含 xl/workbook.xml"
    case .noWorksheet(let wanted?, let known):
      "没有工作表“\(PhraseText.shown(wanted))”；现有：\(PhraseText.列(known))"
    case .noWorksheet(nil, _): "工作簿中没有工作表"
    case .documentType: "工作簿含文档类型声明，为安全起见不予读取"
    case .noDirectory: "工作簿已损坏：ZIP 目录缺失或不完整"
    case .partMissing(let part): "工作簿已损坏：缺少 \(PhraseText.shown(part))"
    case .partDamaged(let part): "工作簿已损坏：\(PhraseText.shown(part)) 无法解压或不完整"
    case .unknownPacking(let part, let method):
      "工作簿的 \(PhraseText.shown(part)) 用了未知的压缩方法 \(method)"
    case .xmlUnclosed: "工作簿已损坏：XML 标记没有结束"
    case .rowCutOff(let row): "工作簿已损坏：第 \(row) 行不完整"
    }
  }
}
