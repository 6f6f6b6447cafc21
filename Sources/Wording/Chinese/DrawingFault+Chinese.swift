extension DrawingFault {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .engineMissing(let folder, let tried):
      "在 \(PhraseText.shown(folder)) 中找不到 Graphviz 的 dot 排版插件（找过\(PhraseText.列(tried))）；请安装 graphviz 软件包"
    case .graphUnreadable(let message): "Graphviz 读不懂图的描述，其报告为\(PhraseText.引(message))"
    case .graphUnnamed: "图没有名称，无法保证每次排版一致"
    case .layoutFailed(let message): "Graphviz 排不出版面，其报告为\(PhraseText.引(message))"
    case .pictureUnreadable(let message): "无法读取 SVG 图形，绘图库报告为\(PhraseText.引(message))"
    case .pictureWithoutSize: "SVG 图形没有宽度和高度"
    case .pictureFailed(let message): "画不出图形，绘图库报告为\(PhraseText.引(message))"
    }
  }
}
