extension SitePhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .skip: "跳到正文"
    case .searchLabel: "搜索产品、工艺、企业、片区"
    case .searchNone: "没有找到"
    case .searchHelp: "输入中文、英文、别名或代码"
    case .otherLanguage: "English"
    case .menu: "主导航"
    case .breadcrumb: "所在位置"
    case .zoomIn: "放大"
    case .zoomOut: "缩小"
    case .zoomFit: "全图"
    case .zoomFull: "全屏"
    case .mapSearch: "在图中查找"
    case .mapHelp: "拖动平移，滚轮或按钮缩放，方向键移动；点击方框打开说明"
    case .mapRegion: "可缩放图谱"
    case .tableRegion: "表格，可左右滚动"
    case .openCard: "打开页面"
    case .close: "关闭"
    case .onThisPage: "本页内容"
    case .sourceMark: "来源"
    case .factMark: "数据位置"
    case .printHint: "本页可直接打印"
    case .dataFile: "数据文件"
    case .figureData: "图中数据"
    case .download: "下载"
    case .footer: "本图谱由链图（ChainAtlas）根据带来源的数据生成；每个数字都能点到数据行和来源"
    case .coverSubtitle: "产业链招商图谱"
    case .contents: "目　录"
    case .page: "页"
    }
  }
}
