import ChainModel
import Tables

/// Colours and measures of charts; the colours of gaps are those of the maps.
enum ChartStyle {
  static let ink = "#17222d"
  static let quiet = "#4b5863"
  static let faint = "#d5dce2"
  static let live = "#2b8264"
  static let pale = "#dff1e9"
  static let fontSize = 13.0
  static let font =
    "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif"

  /// The colour and the sign of a kind of gap, so that neither stands alone.
  static func mark(_ kind: GapKind) -> (colour: String, sign: String) {
    switch kind {
    case .missing: ("#b32a18", "✕")
    case .weak: ("#8f5a00", "▽")
    case .absent: ("#ad2878", "◇")
    case .unextended: ("#1a5f9c", "→")
    case .wasted: ("#7a4e24", "≈")
    case .fragile: ("#6e45a0", "!")
    case .dependent: ("#46525d", "⇐")
    case .overbuilt: ("#5e5c1a", "▲")
    }
  }

  /// The width of a text at the size of charts, measured by ourselves.
  static func width(_ text: String, size: Double = fontSize) -> Double {
    Double(DisplayWidth.width(of: text)) * size * 0.53
  }
}
