import AtlasPages
import ChainModel
import Markup
import Tables

/// Ranks as dots on the interval in which nine tenths of the weightings put them.
struct RankDrawing {
  private let bars: [AtlasChart.RankBar]
  private let last: Int
  private let renderer: ChartRenderer
  private let row = 24.0

  init(_ bars: [AtlasChart.RankBar], last: Int, _ renderer: ChartRenderer) {
    self.bars = bars
    self.last = last
    self.renderer = renderer
  }

  func svg(title: String) -> String {
    let left = min(300, (bars.map { ChartStyle.width($0.label) }.max() ?? 0) + 34)
    let track = 680 - left
    let height = Double(bars.count) * row + 34
    func x(_ rank: Double) -> Double {
      left + (track - 20) * (rank - 1) / Double(max(1, last - 1)) + 8
    }
    return ChartRenderer.drawing(width: 690, height: height, title: title) { writer in
      ChartRenderer.label(
        renderer.rankHeading,
        x: left - 14,
        y: 15,
        anchor: "end",
        colour: ChartStyle.quiet,
        &writer
      )
      for rank in ticks {
        let place = x(Double(rank))
        writer.void(
          "line",
          [
            "x1": ChartRenderer.text(place), "x2": ChartRenderer.text(place), "y1": "22",
            "y2": ChartRenderer.text(height - 6), "stroke": ChartStyle.faint,
          ]
        )
        ChartRenderer.label(
          "\(rank)",
          x: place,
          y: 15,
          anchor: "middle",
          colour: ChartStyle.quiet,
          &writer
        )
      }
      for (index, bar) in bars.enumerated() {
        let y = Double(index) * row + 36
        let (colour, sign) = (bar.mark.colour, bar.mark.sign)
        renderer.linked(bar.page, &writer) { writer in
          ChartRenderer.label(sign, x: 8, y: y + 5, anchor: "middle", colour: colour, &writer)
          let columns = ChartStyle.columns(in: left - 30)
          ChartRenderer.label(DisplayWidth.cut(bar.label, to: columns), x: 20, y: y + 5, &writer)
        }
        writer.void(
          "line",
          [
            "x1": ChartRenderer.text(x(Double(bar.low))),
            "x2": ChartRenderer.text(x(Double(bar.high))), "y1": ChartRenderer.text(y),
            "y2": ChartRenderer.text(y), "stroke": colour, "stroke-width": "5",
            "stroke-opacity": "0.35", "stroke-linecap": "round",
          ]
        )
        writer.void(
          "circle",
          [
            "cx": ChartRenderer.text(x(bar.expected)), "cy": ChartRenderer.text(y), "r": "5",
            "fill": colour,
          ]
        )
      }
    }
  }

  private var ticks: [Int] {
    let step = last > 80 ? 20 : last > 40 ? 10 : last > 12 ? 5 : 2
    return [1] + stride(from: step, through: last, by: step).filter { $0 > 1 }
  }
}
