import AtlasPages
import ChainModel
import Markup
import Tables

/// Shares as bars with their values in words.
struct BarDrawing {
  private let bars: [AtlasChart.Bar]
  private let renderer: ChartRenderer
  private let row = 26.0

  init(_ bars: [AtlasChart.Bar], _ renderer: ChartRenderer) {
    self.bars = bars
    self.renderer = renderer
  }

  func svg(title: String) -> String {
    let left = min(300, (bars.map { ChartStyle.width($0.label) }.max() ?? 0) + 12)
    let values = (bars.map { ChartStyle.width($0.text) }.max() ?? 0) + 16
    let track = max(200, 640 - left - values)
    let height = Double(bars.count) * row + 8
    return ChartRenderer.drawing(width: left + track + values, height: height, title: title) {
      writer in
      for (index, bar) in bars.enumerated() {
        let y = Double(index) * row + 4
        let colour = bar.mark.map { $0.colour } ?? ChartStyle.live
        renderer.linked(bar.page, &writer) { writer in
          let label = DisplayWidth.cut(bar.label, to: ChartStyle.columns(in: left))
          ChartRenderer.label(label, x: 0, y: y + 16, &writer)
        }
        ChartRenderer.box(
          x: left,
          y: y + 3,
          width: track,
          height: row - 8,
          fill: "#eef2f5",
          &writer
        )
        ChartRenderer.box(
          x: left,
          y: y + 3,
          width: track * min(1, max(0, bar.share)),
          height: row - 8,
          fill: colour,
          &writer
        )
        ChartRenderer.label(bar.text, x: left + track + 8, y: y + 16, &writer)
      }
    }
  }
}
