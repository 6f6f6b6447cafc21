import ChainModel

extension CommandPhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .tool: "链图：产业链物料平衡、缺口分析与招商图谱。"
    case .check: "检查工作区数据，一次列出全部问题。"
    case .balance: "计算各产品的本地供需平衡。"
    case .gaps: "找出缺链、弱链、可延链等缺口，并定规模、排次序。"
    case .map: "绘制产业链图。"
    case .structure: "读取 P-graph 问题，列出最大结构和全部解结构。"
    case .atlas: "生成招商图谱。"
    case .workspace: "工作区文件夹。"
    case .region: "地区标识，工作区含多个地区时必填。"
    case .language: "输出语言。"
    case .format: "输出格式。"
    case .output: "输出文件，缺省写到标准输出。"
    case .scenario: "计入哪些产能：已投产、加在建、再加拟建。"
    case .asOf: "基准日期，缺省用 region.yaml 所载日期。"
    case .chain: "产业链标识。"
    case .kind: "只列这一类缺口。"
    case .draws: "抽样次数，0 为不抽样。"
    case .seed: "随机数种子。"
    case .view: "图的类别。"
    case .focus: "关注对象：片区、产品或环节标识；路线图给起点与终点。"
    case .scale: "PNG 放大倍数。"
    case .structureFile: "P-graph Studio 的 .in 文件。"
    case .maximumStructures: "最多列出的结构数。"
    case .outputFolder: "输出文件夹。"
    case .pdf: "另做可打印的 PDF 图册。"
    case .unknownChain(let id, let known):
      "没有产业链“\(id)”；现有：\(known.joined(separator: "、"))"
    case .paper: "PDF 纸张。"
    case .atlasFailed(let reason): "无法生成图谱：\(reason)"
    case .reading: "读取数据"
    case .gapsFound: "计算平衡与缺口"
    case .pagesBuilt(let language): language == .zh ? "绘图并编排中文版" : "绘图并编排英文版"
    case .siteWritten: "写出网页"
    case .bookletPrinted: "排印图册"
    case .unchanged: "数据未变，图谱已是最新"
    case .mapFailed(let reason): "无法绘图：\(reason)"
    case .badCount(let name, let value): "\(name) 为 \(value)，应为零或正整数"
    case .cannotWrite(let path, let reason): "无法写入 \(path)：\(reason)"
    case .binaryToTerminal(let format): "\(format) 是二进制格式，请用 -o 指定文件"
    case .wrote(let path): "已写入 \(path)"
    case .open(let path): "请打开 \(path)"
    case .step(let name, let seconds): "\(name)：\(seconds) 秒"
    case .errorsFound(let errors, let warnings): "\(errors) 处错误，\(warnings) 处提醒"
    case .noErrors(let warnings): "没有错误，\(warnings) 处提醒"
    case .noGaps: "没有符合条件的缺口。"
    }
  }
}
