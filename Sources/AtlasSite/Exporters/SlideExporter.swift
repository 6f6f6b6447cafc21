import AtlasPages
import ChainModel
import Markup
import Tables
import VectorImages

/// Writes the maps and charts of the booklet as pictures of the size of a slide, each with its title
/// and its legend inside, as SVG and PNG.
package struct SlideExporter: AtlasExporter {
  /// Makes an exporter.
  package init() {}

  /// Pictures are made where the booklet is.
  package var isOnDemand: Bool { true }

  /// Two files for each map and chart, below `slides/`.
  package func files(of atlas: PublishedAtlas) throws -> [AtlasFile] {
    let document = atlas.main
    var files: [AtlasFile] = []
    var seen: Set<String> = []
    for page in document.booklet {
      for figure in page.figures where seen.insert(figure.id).inserted {
        let svg = Self.slide(figure, title: title(figure, on: page), document)
        let name = "slides/" + Self.name(figure, on: page)
        files.append(AtlasFile(path: name + ".svg", text: svg))
        files.append(
          AtlasFile(path: name + ".png", bytes: try VectorImage(svg: svg).png(scale: 1.5))
        )
      }
    }
    return files
  }

  private func title(_ figure: AtlasFigure, on page: AtlasPage) -> String {
    if case .map = figure.content { page.title } else { figure.caption }
  }

  /// The page's own name for a map, the figure's for a chart.
  private static func name(_ figure: AtlasFigure, on page: AtlasPage) -> String {
    guard case .map = figure.content else { return figure.id }
    return page.id == .overview ? "places" : String(page.id.anchor.dropFirst(2))
  }

  private static let width = 1280.0
  private static let height = 720.0
  private static let top = 76.0
  private static let margin = 36.0

  /// A figure in the frame of a slide.
  static func slide(_ figure: AtlasFigure, title: String, _ document: AtlasDocument) -> String {
    let drawing: String
    switch figure.content {
    case .map(let svg): drawing = FigureHTML.withoutLinks(FigureHTML.inline(svg))
    case .chart(let chart):
      drawing = ChartRenderer(address: { _ in nil }, language: document.language)
        .svg(chart, title: figure.caption)
    }
    let size = size(of: drawing)
    let room = (width: width - 2 * margin, height: height - top - 40)
    let scale = min(room.width / size.width, room.height / size.height)
    let left = (width - size.width * scale) / 2
    var writer = MarkupWriter(.xml)
    writer.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": "\(Int(width))",
        "height": "\(Int(height))", "viewBox": "0 0 \(Int(width)) \(Int(height))",
        "font-family": ChartStyle.font,
      ]
    ) { writer in
      writer.element("title", text: title)
      writer.void(
        "rect",
        ["width": "\(Int(width))", "height": "\(Int(height))", "fill": "#ffffff"]
      )
      writer.void(
        "rect",
        ["width": "\(Int(width))", "height": "8", "fill": "#123a5a"]
      )
      writer.element(
        "text",
        [
          "x": ChartRenderer.text(margin), "y": "50", "style": "font-size:28px;font-weight:700",
          "fill": "#123a5a",
        ],
        text: title
      )
      let place =
        "translate(\(ChartRenderer.text(left)) \(ChartRenderer.text(top))) scale(\(scale))"
      writer.element("g", ["transform": place]) { $0.trusted(drawing) }
      writer.element(
        "text",
        [
          "x": ChartRenderer.text(margin), "y": "706", "style": "font-size:13px",
          "fill": "#4b5863",
        ],
        text: "\(document.region.text(in: document.language)) · \(document.asOf)"
      )
    }
    return writer.text
  }

  /// The width and height of a drawing of ours, which states its view first.
  private static func size(of svg: String) -> (width: Double, height: Double) {
    guard let start = svg.firstRange(of: "viewBox=\"0 0 ")?.upperBound,
      let end = svg[start...].firstIndex(of: "\"")
    else { return (width, height) }
    let numbers = svg[start..<end].split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 2, numbers[0] > 0, numbers[1] > 0 else { return (width, height) }
    return (numbers[0], numbers[1])
  }
}

extension AtlasPage {
  /// The pictures on it, in reading order.
  fileprivate var figures: [AtlasFigure] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
  }
}
