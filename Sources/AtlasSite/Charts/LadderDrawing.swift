import AtlasPages
import Markup
import Tables

/// A value ladder: each step indented under the one it is made from, its bar as long as its value.
struct LadderDrawing {
  private let steps: [AtlasChart.LadderStep]
  private let renderer: ChartRenderer
  private let row = 24.0

  init(_ steps: [AtlasChart.LadderStep], _ renderer: ChartRenderer) {
    self.steps = steps
    self.renderer = renderer
  }

  func svg(title: String) -> String {
    let indent = 14.0
    let labels = steps.map { ChartStyle.width($0.label) + Double($0.depth) * indent }
    let left = min(360, (labels.max() ?? 0) + 14)
    let values = (steps.map { ChartStyle.width($0.text) }.max() ?? 0) + 16
    let track = max(180, 700 - left - values)
    let most = max(steps.map(\.value).max() ?? 1, 1e-9)
    let height = Double(steps.count) * row + 8
    return ChartRenderer.drawing(width: left + track + values, height: height, title: title) {
      writer in
      for (index, step) in steps.enumerated() {
        let y = Double(index) * row + 4
        let x = Double(step.depth) * indent
        renderer.linked(step.page, &writer) { writer in
          let columns = ChartStyle.columns(in: left - x)
          let label = (step.depth > 0 ? "└ " : "") + step.label
          ChartRenderer.label(
            DisplayWidth.cut(label, to: columns),
            x: x,
            y: y + 16,
            colour: step.isPresent ? ChartStyle.ink : ChartStyle.quiet,
            &writer
          )
        }
        let width = max(2, track * step.value / most)
        ChartRenderer.box(
          x: left,
          y: y + 4,
          width: width,
          height: row - 10,
          fill: step.isPresent ? ChartStyle.live : "#ffffff",
          stroke: step.isPresent ? ChartStyle.live : "#8d99a4",
          &writer
        )
        ChartRenderer.label(step.text, x: left + width + 6, y: y + 16, &writer)
      }
    }
  }
}
