import VectorImages

/// The lines of a card's text and the room that they take.
struct CardShape {
  /// A row's lines and its place below the top of the card.
  struct Row {
    let lines: [String]
    let top: Double
    let height: Double
  }

  let width: Double
  let titleLines: [String]
  let sizeLines: [String]
  let headerHeight: Double
  let rows: [Row]
  let height: Double
  /// Where the title's text starts, from the left side of the card.
  let titleLeft: Double
  /// How wide the title's text may be.
  let titleRoom: Double
  /// How wide a row's text may be, without its zone letters.
  let rowRoom: Double

  init(_ card: MapCard, style: MapStyle) {
    width = style.cardWidth
    let isBevelled = card.isEnd || card.origin != .made
    let left = style.padding + (card.signs.isEmpty ? 0 : style.strip)
    let right = isBevelled ? style.bevel : style.padding
    titleLeft = left
    let titleRoom = style.cardWidth - left - right
    self.titleRoom = titleRoom
    titleLines = style.title.lines(of: card.name, within: titleRoom)
    sizeLines = card.size.map { style.small.lines(of: $0, within: titleRoom) } ?? []
    let text =
      Double(titleLines.count) * style.title.size * style.leading
      + Double(sizeLines.count) * style.small.size * style.leading
    let badges = Double(card.signs.count) * (style.badge.size + 2)
    var top = (max(text, badges) + 5).rounded(.up)
    headerHeight = top
    let rowRoom = style.cardWidth - style.padding - style.sign - style.padding + 1
    self.rowRoom = rowRoom
    rows = card.rows.map { row in
      let letters = Double(row.zones.count) * style.letter
      // The letters stand at the end of the last line, or on one more line.
      var lines = style.row.lines(of: row.name, within: rowRoom)
      if letters > 0, style.row.width(of: lines.last ?? "") + letters + 2 > rowRoom {
        lines.append("")
      }
      let height = (Double(lines.count) * style.row.size * style.leading + 3).rounded(.up)
      defer { top += height }
      return Row(lines: lines, top: top, height: height)
    }
    height = top
  }
}
