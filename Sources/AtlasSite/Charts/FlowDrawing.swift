import AtlasPages
import Markup
import Tables

/// Flows between stages: a Sankey diagram with the stages as columns from left to right, what is
/// used later as bands above, and what leaves as bands that turn down.
///
/// Stages are ordered and flows run forward, so a column for each stage is the whole layout. This
/// is the drawing for paper; on a screen `charts.js` lays the same flows out with `d3-sankey`.
struct FlowDrawing {
  private let chart: AtlasChart.FlowChart
  private let columnWidth = 104.0
  private let barWidth = 16.0
  private let tallest = 190.0
  private let top = 46.0

  init(_ chart: AtlasChart.FlowChart) {
    self.chart = chart
  }

  func svg(title: String) -> String {
    let width = columnWidth * Double(chart.nodes.count) + 20
    let scale = self.scale
    let arcs = arcRoom
    let base = top + arcs
    let height = base + tallest + 64
    return ChartRenderer.drawing(width: width, height: height, title: title, role: "img") {
      writer in
      var used = chart.nodes.map { _ in 0.0 }
      var received = chart.nodes.map { _ in 0.0 }
      for flow in chart.flows {
        let thickness = max(1.2, flow.amount * scale)
        let start = base + used[flow.from]
        used[flow.from] += thickness
        guard let to = flow.to else {
          leaving(flow, start: start, thickness: thickness, bottom: base + tallest + 22, &writer)
          continue
        }
        let end = base + received[to]
        received[to] += thickness
        band(flow, to: to, start: start, end: end, thickness: thickness, &writer)
      }
      for (index, node) in chart.nodes.enumerated() {
        let x = x(index)
        let lines = [node.label, node.amount > 0 ? node.text : "—"]
        for (line, text) in lines.enumerated() {
          let cut = DisplayWidth.cut(text, to: 15)
          ChartRenderer.label(
            cut,
            x: x,
            y: 14 + Double(line) * 17,
            colour: line == 0 ? ChartStyle.ink : ChartStyle.quiet,
            weight: line == 0 ? "bold" : nil,
            &writer
          )
        }
        ChartRenderer.box(
          x: x,
          y: base,
          width: barWidth,
          height: max(2, node.amount * scale),
          fill: node.amount > 0 ? ChartStyle.live : "#b9c3cc",
          &writer
        )
      }
      ChartRenderer.label(
        "↓ " + chart.outside,
        x: 4,
        y: height - 6,
        colour: ChartStyle.quiet,
        &writer
      )
    }
  }

  private var scale: Double {
    let most = chart.nodes.map(\.amount).max() ?? 1
    return tallest / max(most, 1e-9)
  }

  private var arcRoom: Double { 8 }

  private func x(_ column: Int) -> Double { Double(column) * columnWidth + 4 }

  private func band(
    _ flow: AtlasChart.FlowChart.Flow,
    to: Int,
    start: Double,
    end: Double,
    thickness: Double,
    _ writer: inout MarkupWriter
  ) {
    let left = x(flow.from) + barWidth
    let right = x(to)
    let middle = (left + right) / 2
    func point(_ x: Double, _ y: Double) -> String {
      ChartRenderer.text(x) + " " + ChartRenderer.text(y)
    }
    let path =
      "M\(point(left, start)) C\(point(middle, start)) \(point(middle, end)) \(point(right, end))"
      + " L\(point(right, end + thickness))"
      + " C\(point(middle, end + thickness)) \(point(middle, start + thickness))"
      + " \(point(left, start + thickness)) Z"
    shape(
      path,
      fill: "#2f6f8f",
      title: "\(chart.nodes[flow.from].label) → \(chart.nodes[to].label) \(flow.text)",
      &writer
    )
  }

  private func leaving(
    _ flow: AtlasChart.FlowChart.Flow,
    start: Double,
    thickness: Double,
    bottom: Double,
    _ writer: inout MarkupWriter
  ) {
    let left = x(flow.from) + barWidth
    // A band as wide as its amount, within the column, that turns down.
    let width = min(thickness, columnWidth - barWidth - 26)
    func point(_ x: Double, _ y: Double) -> String {
      ChartRenderer.text(x) + " " + ChartRenderer.text(y)
    }
    let outer = left + 10 + width
    let path =
      "M\(point(left, start)) Q\(point(outer, start)) \(point(outer, start + 10 + width))"
      + " L\(point(outer, bottom)) L\(point(outer - width, bottom))"
      + " L\(point(outer - width, start + thickness + 8))"
      + " Q\(point(outer - width, start + thickness)) \(point(left, start + thickness)) Z"
    shape(
      path,
      fill: "#b87400",
      title: "\(chart.nodes[flow.from].label) → \(chart.outside) \(flow.text)",
      &writer
    )
    ChartRenderer.label(
      flow.text,
      x: left,
      y: bottom + 16,
      colour: ChartStyle.quiet,
      &writer
    )
  }

  private func shape(
    _ path: String,
    fill: String,
    title: String,
    _ writer: inout MarkupWriter
  ) {
    writer.element("path", ["d": path, "fill": fill, "fill-opacity": "0.32"]) { writer in
      writer.element("title", text: title)
    }
  }
}
