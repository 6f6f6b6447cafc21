import ChainModel
import VectorImages

/// Sizes in points, and colours.
///
/// The sizes are those of a drawing in which a title is 8 points; a sheet scales the whole.
struct MapStyle {
  let cardWidth: Double
  let title = TextMeasure(size: 8, weight: .bold)
  let row = TextMeasure(size: 7)
  let small = TextMeasure(size: 6.5)
  let badge = TextMeasure(size: 7, weight: .bold)
  let heading = TextMeasure(size: 10, weight: .bold)
  let caption = TextMeasure(size: 20, weight: .bold)
  let note = TextMeasure(size: 9)

  /// From the side of a card to its text.
  let padding = 2.6
  /// The width of the strip that carries the signs of gaps.
  let strip = 9.5
  /// The room of a row's sign.
  let sign = 6.6
  /// The width of a zone letter.
  let letter = 5.4
  /// How far the point of an end product and the corners of a raw material reach in.
  let bevel = 4.0
  /// From baseline to baseline, in sizes.
  let leading = 1.22

  /// Between lines that pass through a column.
  let lineGap = 3.0
  /// Above and below each card, besides.
  let cardGap = 2.0
  /// Between columns.
  let columnGap: Double
  /// Around the whole.
  let margin = 14.0

  /// As narrow as a large chain needs to be read on A3; maps of few columns have wider cards.
  init(_ graph: MapGraph) {
    let columns = Double(max(1, graph.columns.count))
    columnGap = columns > 9 ? 18 : 28
    let narrow: Double = graph.language == .zh ? 57 : 82
    let least = graph.namesCompanies ? narrow + 35 : narrow
    let room = (Self.smallWidth / columns - columnGap).rounded(.down)
    cardWidth = min(max(least, room), narrow + 35)
  }

  /// The width that small maps fill.
  static let smallWidth = 620.0

  static let fonts =
    "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif"
  static let ink = "#17222d"
  static let quiet = "#5b6873"
  static let faint = "#b9c3cc"
  static let live = "#2f6f8f"
  static let byproduct = "#8a5a2b"
  static let recycle = "#6e45a0"
}

/// How the status of a card is drawn: colours that the colour-blind can tell apart, and lines that
/// need no colour.
struct StatusStyle {
  let stroke: String
  let fill: String
  let width: Double
  /// The dashes of the outline; nil for a solid line.
  let dashes: String?
  /// Whether the outline is a double line.
  var isDouble = false

  init(_ card: MapCard) {
    guard let sign = card.signs.first else {
      self.init(isPresent: card.isPresent)
      return
    }
    self.init(sign, isSurveyed: card.isSurveyed)
  }

  init(isPresent: Bool) {
    stroke = isPresent ? "#2b8264" : "#8d99a4"
    fill = isPresent ? "#dff1e9" : "#ffffff"
    width = isPresent ? 1 : 0.7
    dashes = nil
  }

  init(_ sign: GapSign, isSurveyed: Bool = true) {
    guard case .kind(let kind) = sign else {
      stroke = sign.colour
      fill = "#e3eef4"
      width = 1.2
      dashes = "5 2"
      return
    }
    stroke = kind.colour
    fill = isSurveyed ? kind.outline.fill : "#ffffff"
    width = kind.outline.width
    dashes = isSurveyed ? kind.outline.dash : "0.8 1.8"
    isDouble = kind.outline.isDouble && isSurveyed
  }
}
