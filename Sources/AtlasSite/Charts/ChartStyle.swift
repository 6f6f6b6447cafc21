import ChainModel
import Tables

/// Colours and measures of charts; the colours of gaps are those of the maps.
enum ChartStyle {
  static let ink = "#17222d"
  static let quiet = "#4b5863"
  static let faint = "#d5dce2"
  static let live = "#2b8264"
  static let fontSize = 13.0
  static let font =
    "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif"

  /// How many half-width characters fit in a width at the size of charts.
  static func columns(in width: Double) -> Int {
    Int(exactly: (width / (fontSize * 0.53)).rounded(.down)) ?? 0
  }

  /// The width of a text at the size of charts, measured by ourselves.
  static func width(_ text: String, size: Double = fontSize) -> Double {
    Double(DisplayWidth.width(of: text)) * size * 0.53
  }
}
