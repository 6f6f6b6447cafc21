import ChainModel
import VectorImages

/// Draws a place map at the measure of A4 across: zones as large panels, places as small ones, lanes
/// as arrows at the foot.
struct PlaceDrawing {
  private let board: PlaceBoard
  private let title: String
  private let date: PartialDate
  private let language: Language
  private let href: (Zone.ID) -> String?

  private static let width = LeaderDrawing.width
  private static let height = 492.0
  private static let gap = 7.0
  private static let heading = TextMeasure(size: 9.5, weight: .bold)
  private static let body = TextMeasure(size: 7.2)
  private static let step = 9.2
  /// Lanes and the note at the foot.
  private static let laneLines = 4

  init(
    _ board: PlaceBoard,
    title: String,
    date: PartialDate,
    language: Language,
    href: @escaping (Zone.ID) -> String?
  ) {
    self.board = board
    self.title = title
    self.date = date
    self.language = language
    self.href = href
  }

  /// The SVG text.
  var svg: String {
    SVGText.page(
      title,
      width: Self.width,
      height: Self.height,
      in: language,
      class: "places",
      style: """
        .places text{font-family:\(MapStyle.fonts);fill:\(MapStyle.ink);font-size:7.2px}
        .places .h{font-size:9.5px;font-weight:700}.places .q{fill:\(MapStyle.quiet)}
        .places .w{fill:#8a4b00}
        """
    ) { svg in
      let lanes = Double(min(Self.laneLines, (board.lanes.count + 2) / 3)) * Self.step + 28
      let room = Self.height - lanes
      let zones = board.places.isEmpty ? room : room * 0.58
      row(board.zones, top: 0, height: zones - Self.gap, isZone: true, into: &svg)
      places(top: zones, height: room - zones - Self.gap, into: &svg)
      foot(top: room, into: &svg)
    }
  }

  private func row(
    _ panels: [PlaceBoard.Panel],
    top: Double,
    height: Double,
    isZone: Bool,
    into svg: inout SVGText
  ) {
    guard !panels.isEmpty else { return }
    let count = Double(panels.count)
    let width = (Self.width - Self.gap * (count - 1)) / count
    for (index, panel) in panels.enumerated() {
      let x = Double(index) * (width + Self.gap)
      draw(panel, x: x, y: top, width: width, height: height, isZone: isZone, into: &svg)
    }
  }

  /// Places in one or two rows.
  private func places(top: Double, height: Double, into svg: inout SVGText) {
    let panels = board.places
    guard !panels.isEmpty else { return }
    let rows = panels.count > 6 ? 2 : 1
    let perRow = (panels.count + rows - 1) / rows
    let each = (height - Self.gap * Double(rows - 1)) / Double(rows)
    for number in 0..<rows {
      let part = Array(panels.dropFirst(number * perRow).prefix(perRow))
      row(
        part,
        top: top + Double(number) * (each + Self.gap),
        height: each,
        isZone: false,
        into: &svg
      )
    }
  }

  private func draw(
    _ panel: PlaceBoard.Panel,
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    isZone: Bool,
    into svg: inout SVGText
  ) {
    svg.element(
      "rect",
      [
        ("x", SVGNumber.text(x)), ("y", SVGNumber.text(y)), ("width", SVGNumber.text(width)),
        ("height", SVGNumber.text(height)), ("rx", "4"), ("fill", isZone ? "#eaf2f7" : "#f7f8f5"),
        ("stroke", isZone ? MapStyle.live : "#a8b09a"), ("stroke-width", isZone ? "1.2" : "0.8"),
      ]
    )
    let inner = width - 12
    var at = y + 12
    let link = href(panel.id)
    let name: StaticString = link == nil ? "g" : "a"
    svg.group(name, link.map { [(StaticString("href"), $0)] } ?? []) { svg in
      for line in Self.heading.lines(of: panel.name, within: inner).prefix(2) {
        svg.line(line, x: x + 6, y: at, class: "h")
        at += 10.5
      }
    }
    let room = Int(exactly: ((y + height - 3 - at) / Self.step).rounded(.down)) ?? 0
    for line in lines(of: panel, width: inner, room: max(0, room + 1)) {
      svg.line(line.text, x: x + 6, y: at, class: line.style)
      at += Self.step
    }
  }

  /// A line of a panel with its style.
  private typealias Line = (text: String, style: String)

  /// What a panel says, in no more lines than there is room: a line of each item, as many more as there
  /// is room for, the first items first; fewer firms only where not even a line of each fits.
  private func lines(
    of panel: PlaceBoard.Panel,
    width: Double,
    room: Int
  ) -> [Line] {
    var items: [Line] = []
    if let under = panel.under { items.append((under, "q")) }
    items += panel.functions.map { ("· " + $0, "w") }
    let head = items.count
    items += panel.firms.map { ($0, "p") }
    if items.count > room {
      let kept = max(0, room - 1 - head)
      let rest = panel.firms.count - kept
      items = Array(items.prefix(head + kept).prefix(max(0, room - 1)))
      items.append((language == .zh ? "另有\(rest)家" : "\(rest) more", "q"))
    }
    let broken = items.map { Self.body.lines(of: $0.text, within: width) }
    var spare = room - items.count
    return zip(items, broken).flatMap { item, lines -> [Line] in
      let more = min(max(0, spare), lines.count - 1)
      spare -= more
      var shown = Array(lines.prefix(more + 1))
      if shown.count < lines.count, let last = shown.popLast() {
        shown.append(Self.body.shortened(last + "……", to: width))
      }
      return shown.map { ($0, item.style) }
    }
  }

  private func foot(top: Double, into svg: inout SVGText) {
    let third = Self.width / 3
    var y = top + 8
    svg.line(Self.lanes.text(in: language), x: 0, y: y, class: "h")
    y += 10
    for (index, lane) in board.lanes.prefix(Self.laneLines * 3).enumerated() {
      let column = Double(index % 3)
      svg.line(
        Self.body.shortened(lane, to: third - 10),
        x: column * third,
        y: y + Double(index / 3) * Self.step,
        class: "p"
      )
    }
    svg.line(
      Self.note.text(in: language) + (language == .zh ? "；" : "; ")
        + PlantPhase.legend.text(in: language) + " · \(date)",
      x: 0,
      y: Self.height - 2,
      class: "q"
    )
  }

  private static let lanes = Phrase(zh: "通道", en: "Lanes")
  private static let note = Phrase(
    zh: "示意图，不表示地理位置和边界",
    en: "A scheme: it shows neither positions nor borders"
  )
}
