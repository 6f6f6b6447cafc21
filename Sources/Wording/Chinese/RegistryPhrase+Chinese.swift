extension RegistryPhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .registry: "企业名录库：导入、统计、查询。"
    case .importing: "导入企业名录（CSV、TSV、XLSX）。"
    case .statistics: "统计名录库内容。"
    case .mentions: "列出经营范围中提到的产品。"
    case .explain: "逐句说明一家企业的经营范围如何解读。"
    case .mapping: "识别表头，生成列映射文件。"
    case .files: "要导入的文件。"
    case .database: "名录库文件（SQLite）。"
    case .mappingOption: "列映射文件（YAML）。"
    case .kindOption: "表格内容：企业、梯度称号、产能、企业关系。"
    case .workspaceOption: "工作区文件夹，产品名称与别名取自其中。"
    case .product: "产品标识，可重复。"
    case .activity: "经营活动，可重复。"
    case .negated: "只列“除外”的。"
    case .limit: "最多列出的条数。"
    case .company: "企业名称、名称的一部分，或统一社会信用代码。"
    case .mappedFile: "要识别表头的文件。"
    case .progress(let rows, let share, let rate, let remaining):
      "已导入 \(rows) 行（\(share)），每秒 \(rate) 行"
        + (remaining.map { "，约剩 \($0) 秒" } ?? "")
    case .rereading(let companies, let share): "词表有变，已重读 \(companies) 家企业（\(share)）"
    case .account(
      let file,
      let read,
      let accepted,
      let duplicates,
      let updated,
      let rejected,
      let seconds
    ):
      """
      \(file)：读入 \(read) 行，新增 \(accepted)，重复 \(duplicates)，更新 \(updated)，\
      拒收 \(rejected)，用时 \(seconds) 秒
      """
    case .resumed(let rows): "接着上次中断处继续，前 \(rows) 行此前已入库"
    case .reread(let count): "词表有变，重读企业 \(count) 家"
    case .dropped(let headings): "含个人信息的列不予导入：\(PhraseText.列(headings))"
    case .rejects(let file): "拒收的行列于 \(file)"
    case .reason(let word, let count): "\(Self.reason(word))：\(count) 行"
    case .stopped(let file): "\(file)：已中止；已入库的整批数据保留，重新导入时从中断处继续"
    case .unlinked(let count): "\(count) 条所指企业不在名录库中，待导入后自动关联"
    case .noCompany(let text): "名录库中没有\(PhraseText.引(text))"
    case .awaitsRereading: "词表有变，部分企业尚待重读；下次导入时自动完成"
    case .unknownWord(let word, let known): "未知的\(PhraseText.引(word))；现有：\(PhraseText.列(known))"
    case .personalColumn: "个人信息，不导入"
    case .unusedColumn: "未使用"
    case .noScope: "没有经营范围"
    case .heading(let heading): heading.chinese
    }
  }

  private static func reason(_ word: String) -> String {
    switch word {
    case "no-name": "企业名称为空"
    case "wrong-width": "列数与表头不符"
    case "not-text": "含无法识别的字节"
    case "too-long": "行过长"
    case "torn-quote": "引号未闭合"
    case "heading": "重复的表头"
    case "empty-cell": "必填项为空"
    case "bad-date": "日期无效"
    case "bad-amount": "数量无效"
    case "bad-code": "统一社会信用代码校验不通过"
    case "unknown-relation": "关系类型无法识别"
    default: word
    }
  }
}

extension RegistryPhrase.Heading {
  /// The heading in simplified Chinese.
  public var chinese: String {
    switch self {
    case .companies: "企业数"
    case .verified: "统一社会信用代码校验通过"
    case .withCapital: "注册资本可识别"
    case .province: "省份"
    case .status: "登记状态"
    case .trait: "类型标记"
    case .activity: "经营活动"
    case .product: "产品"
    case .count: "数量"
    case .facts: "事实登记"
    case .name: "企业名称"
    case .uscc: "统一社会信用代码"
    case .clause: "经营范围原句"
    case .negated: "除外"
    case .permitted: "需许可"
    case .word: "词"
    case .imports: "导入记录"
    case .evidence: "依据"
    case .unknown: "不详"
    case .founded: "成立日期"
    case .capital: "注册资本"
    case .type: "企业类型"
    case .address: "地址"
    case .place: "所在地"
    case .value: "值"
    }
  }
}
