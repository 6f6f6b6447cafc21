package import ChainModel
import Graphviz
import VectorImages

/// What stops the drawing of a map.
package enum ChainMapsError: Error, Hashable, CustomStringConvertible {
  /// No chain has this id.
  case unknownChain(String, known: [String])
  /// The focus is no product, process or zone of the map; the ids that look most alike.
  case unknownFocus(String, view: MapView, alike: [String])
  /// The view needs so many ids in focus.
  case focusNeeded(view: MapView, count: Int)
  /// Nothing leads from the first product to the second.
  case noRoute(from: String, to: String)
  /// The view holds nothing: a chain without processes, a zone without plants, no gaps.
  case nothingToDraw(view: MapView)
  /// The picture would have more pixels on a side than it may.
  case tooLarge(width: Int, height: Int, limit: Int)
  /// The layout failed, or the picture could not be drawn, and why.
  case drawing(Phrase)

  /// The sentence that a person reads, in either language.
  package func text(in language: Language) -> String { phrase.text(in: language) }

  /// The sentence in English.
  package var description: String { text(in: .en) }

  private var phrase: Phrase {
    switch self {
    case .unknownChain(let id, let known):
      let known = Phrase.list(known)
      return Phrase(
        zh: "没有产业链“\(id)”；现有产业链：\(known.zh)",
        en: "there is no chain “\(id)”; the chains are \(known.en)"
      )
    case .unknownFocus(let id, .zone, let known):
      let known = Phrase.list(known)
      return Phrase(
        zh: "没有片区“\(id)”；现有片区：\(known.zh)",
        en: "there is no zone “\(id)”; the zones are \(known.en)"
      )
    case .unknownFocus(let id, _, let alike):
      let near = Phrase.list(alike)
      return Phrase(
        zh: "“\(id)”不是本图中的产品或环节" + (alike.isEmpty ? "" : "；是否指 \(near.zh)？"),
        en: "“\(id)” is no product or process of this map"
          + (alike.isEmpty ? "" : "; did you mean \(near.en)?")
      )
    case .focusNeeded(.zone, _):
      return Phrase(zh: "布局图须指定片区", en: "a zone map needs zones in focus")
    case .focusNeeded(.route, _):
      return Phrase(
        zh: "工艺路线图须指定起点和终点两个产品",
        en: "a route map needs two products in focus: from and to"
      )
    case .focusNeeded:
      return Phrase(
        zh: "上下游关系图须指定一个产品或环节",
        en: "a map around something needs a product or process in focus"
      )
    case .noRoute(let from, let to):
      return Phrase(
        zh: "从 \(from) 到 \(to) 没有相连的工艺路线",
        en: "no chain of processes leads from \(from) to \(to)"
      )
    case .nothingToDraw(.gaps): return Phrase(zh: "没有可画的缺口", en: "there is no gap to draw")
    case .nothingToDraw(.zone):
      return Phrase(
        zh: "所选片区内没有产能，无图可画",
        en: "no plant stands in these zones, so there is nothing to draw"
      )
    case .nothingToDraw: return Phrase(zh: "没有可画的环节", en: "there is no process to draw")
    case .tooLarge(let width, let height, let limit):
      return Phrase(
        zh: "图幅 \(width) × \(height) 像素过大，每边最多 \(limit) 像素：请减小比例，或改用 PDF",
        en: "a picture of \(width) × \(height) pixels is too large, at most \(limit) on a side: "
          + "choose a smaller scale, or PDF"
      )
    case .drawing(let reason): return reason
    }
  }
}

extension ChainMapsError {
  /// The error of a layout.
  init(_ error: GraphvizError) {
    self =
      switch error {
      case .pluginMissing(let folder, let tried):
        .drawing(Self.pluginMissing(Phrase.shown(folder), tried: .list(tried)))
      case .unreadable(let message):
        .drawing(
          Phrase(
            zh: "Graphviz 读不懂图的描述，其报告为\(Phrase.quoted(message).zh)",
            en: "Graphviz cannot read the graph: \(Phrase.shown(message))"
          )
        )
      case .unnamed:
        .drawing(
          Phrase(
            zh: "图没有名称，无法保证每次排版一致",
            en: "a graph without a name cannot be laid out the same way twice"
          )
        )
      case .layoutFailed(let message):
        .drawing(
          Phrase(
            zh: "Graphviz 排不出版面，其报告为\(Phrase.quoted(message).zh)",
            en: "Graphviz cannot lay the graph out: \(Phrase.shown(message))"
          )
        )
      }
  }

  /// The error of a picture.
  init(_ error: VectorImageError) {
    self =
      switch error {
      case .unreadable(let message):
        .drawing(
          Phrase(
            zh: "无法读取 SVG 图形，绘图库报告为\(Phrase.quoted(message).zh)",
            en: "the SVG cannot be read: \(Phrase.shown(message))"
          )
        )
      case .noSize:
        .drawing(Phrase(zh: "SVG 图形没有宽度和高度", en: "the SVG states no width and height"))
      case .tooLarge(let width, let height, let limit):
        .tooLarge(width: width, height: height, limit: limit)
      case .drawingFailed(let message):
        .drawing(
          Phrase(
            zh: "画不出图形，绘图库报告为\(Phrase.quoted(message).zh)",
            en: "the picture cannot be drawn: \(Phrase.shown(message))"
          )
        )
      }
  }

  private static func pluginMissing(_ folder: String, tried: Phrase) -> Phrase {
    Phrase(
      zh: "在 \(folder) 中找不到 Graphviz 的 dot 排版插件（找过\(tried.zh)）；请安装 graphviz 软件包",
      en: "Graphviz's dot layout is not in \(folder) (looked for \(tried.en)); "
        + "install the package graphviz"
    )
  }
}
