import ChainModel
import Graphviz
import VectorImages

/// Draws a leader's map at the measure of A4 across: what is 7 points here is 7 points on paper.
struct LeaderDrawing {
  private let plan: LeaderPlan
  private let title: String
  private let date: PartialDate
  private let language: Language

  /// A4 across, less the margins of the booklet.
  static let width = 785.0
  private static let height = 492.0
  private static let top = 24.0
  private static let foot = 30.0
  private static let gap = 13.0
  private static let name = TextMeasure(size: 8.5, weight: .bold)
  private static let small = TextMeasure(size: 7)
  private static let heading = TextMeasure(size: 8.5, weight: .bold)
  private static let line = 8.8

  private let columnWidth: Double
  private let boxes: [Int: Box]

  private struct Box {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
    let names: [String]
    let lines: [(text: String, style: String)]

    var frame: LayoutBox {
      LayoutBox(origin: LayoutPoint(x: x, y: y), size: LayoutSize(width: width, height: height))
    }
  }

  init(_ plan: LeaderPlan, title: String, date: PartialDate, language: Language) {
    self.plan = plan
    self.title = title
    self.date = date
    self.language = language
    let count = Double(max(1, plan.columns.count))
    columnWidth = min(150, (Self.width - 2 - Self.gap * (count - 1)) / count)
    boxes = Self.boxes(plan, columnWidth, language)
  }

  /// Cards as tall as what they say; a column that is too tall says less of each firm.
  private static func boxes(
    _ plan: LeaderPlan,
    _ width: Double,
    _ language: Language
  ) -> [Int: Box] {
    let room = height - top - foot
    var boxes: [Int: Box] = [:]
    let used = Double(plan.columns.count) * (width + gap) - gap
    let left = (Self.width - used) / 2
    for (column, members) in plan.columns.enumerated() {
      var cards: [Card] = []
      func total() -> Double { cards.reduce(0) { $0 + $1.height } + 4 * Double(cards.count) }
      for (firms, lines) in [(2, 3), (2, 2), (1, 3), (1, 2), (0, 0)] {
        cards = members.map {
          card(plan.nodes[$0], width, firms: firms, lines: lines, language)
        }
        if total() <= room { break }
      }
      let spare = max(0, room - total())
      let step = spare / Double(members.count + 1)
      var y = top + step
      for (node, card) in zip(members, cards) {
        boxes[node] = Box(
          x: left + Double(column) * (width + gap),
          y: y,
          width: width,
          height: card.height,
          names: card.names,
          lines: card.lines
        )
        y += card.height + 4 + step
      }
    }
    return boxes
  }

  /// What a box says, and how tall that makes it.
  private typealias Card = (
    height: Double, names: [String], lines: [(text: String, style: String)]
  )

  /// A card with its first firms, each in at most so many lines.
  private static func card(
    _ node: LeaderPlan.Node,
    _ width: Double,
    firms: Int,
    lines most: Int,
    _ language: Language
  ) -> Card {
    let inner = width - (node.sign == nil ? 6 : 15)
    var names = name.lines(of: node.name, within: inner)
    if names.count > 2 {
      names = [
        names[0],
        name.shortened(names[1...].joined(separator: language == .zh ? "" : " "), to: inner),
      ]
    }
    var lines: [(text: String, style: String)] = []
    if let size = node.size {
      for part in small.lines(of: size, within: inner).prefix(3) { lines.append((part, "s")) }
    }
    for firm in node.firms.prefix(firms) {
      lines += firm.lines(small, within: inner, most: most).map { ($0, "f") }
    }
    if node.firms.count > firms, firms > 0 {
      let more = node.firms.count - firms
      lines.append((language == .zh ? "另\(more)家" : "\(more) more", "f"))
    }
    let height = 4 + Double(names.count) * 10.2 + Double(lines.count) * line + 2
    return (height, names, lines)
  }

  /// The SVG text.
  var svg: String {
    SVGText.page(
      title,
      width: Self.width,
      height: Self.height,
      in: language,
      class: "leader",
      style: """
        .leader text{font-family:\(MapStyle.fonts);fill:\(MapStyle.ink);font-size:7px}
        .leader .t,.leader .h{font-size:8.5px;font-weight:700}.leader .s,.leader .b{font-weight:700}
        .leader .f{fill:#33424f}.leader .b{fill:#ffffff}.leader .q{fill:\(MapStyle.quiet)}
        """
    ) { svg in
      bands(into: &svg)
      links(into: &svg)
      for (index, node) in plan.nodes.enumerated() {
        if let box = boxes[index] { draw(node, box, into: &svg) }
      }
      legend(into: &svg)
    }
  }

  private func bands(into svg: inout SVGText) {
    for (index, stage) in plan.stages.enumerated() where !plan.columns[index].isEmpty {
      guard let first = boxes[plan.columns[index][0]] else { continue }
      svg.element(
        "rect",
        [
          ("x", SVGNumber.text(first.x - 4)), ("y", "0"),
          ("width", SVGNumber.text(columnWidth + 8)),
          ("height", SVGNumber.text(Self.height - Self.foot + 2)),
          ("fill", index.isMultiple(of: 2) ? "#f4f7f9" : "#fbfcfd"),
        ]
      )
      svg.line(
        Self.heading.shortened(stage, to: columnWidth),
        x: first.x + columnWidth / 2,
        y: 13,
        class: "h",
        anchor: "middle"
      )
    }
  }

  private func links(into svg: inout SVGText) {
    for (link, route) in zip(plan.links, routes) {
      if let route { draw(link, along: route, into: &svg) }
    }
  }

  /// The way of each link.
  var routes: [LeaderRoutes.Route?] {
    var stops: [Int: LeaderRoutes.Stop] = [:]
    for (column, members) in plan.columns.enumerated() {
      for node in members {
        if let box = boxes[node] { stops[node] = LeaderRoutes.Stop(column: column, box: box.frame) }
      }
    }
    let columns = plan.columns.map { $0.compactMap { stops[$0]?.box } }
    let left = (Self.width - Double(columns.count) * (columnWidth + Self.gap) + Self.gap) / 2
    return LeaderRoutes(
      columns: columns,
      sides: columns.indices.map { column in
        let side = left + Double(column) * (columnWidth + Self.gap)
        return side...side + columnWidth
      },
      height: 17...Self.height - Self.foot,
      links: plan.links.map { link in
        guard let from = stops[link.from], let to = stops[link.to] else { return nil }
        return (from, to)
      }
    ).routes
  }

  /// The sides of the boxes drawn.
  var frames: [LayoutBox] { boxes.values.map(\.frame) }

  private func draw(
    _ link: LeaderPlan.Link,
    along route: LeaderRoutes.Route,
    into svg: inout SVGText
  ) {
    let most = plan.links.compactMap(\.tonnes).max() ?? 0
    let width = link.tonnes.map { most > 0 ? 0.7 + 3.3 * ($0 / most).squareRoot() : 0.7 } ?? 0.6
    var attributes: [SVGText.Attribute] = [
      ("d", route.path), ("fill", "none"),
      ("stroke", link.tonnes == nil ? "#a9b5bf" : MapStyle.live),
      ("stroke-opacity", "0.65"), ("stroke-width", SVGNumber.text(width, digits: 2)),
    ]
    if link.isIndirect { attributes.append(("stroke-dasharray", "2 2")) }
    svg.element("path", attributes)
  }

  private func draw(_ node: LeaderPlan.Node, _ box: Box, into svg: inout SVGText) {
    svg.group("g", [("class", "card"), ("data-product", node.product.text)]) { svg in
      let name: StaticString = node.href == nil ? "g" : "a"
      svg.group(name, node.href.map { [(StaticString("href"), $0)] } ?? []) { svg in
        svg.title(node.tooltip)
        let sign = node.sign
        var attributes = frame(box)
        attributes += [
          ("rx", "2"), ("fill", node.isPresent ? "#e3eef4" : "#ffffff"),
          ("stroke", sign?.colour ?? (node.isPresent ? MapStyle.live : "#9aa6b1")),
          ("stroke-width", sign == nil ? "0.6" : "1"),
        ]
        if !node.isPresent { attributes.append(("stroke-dasharray", "3 2")) }
        svg.element("rect", attributes)
        var left = box.x + 3
        if let sign {
          svg.element(
            "rect",
            [
              ("x", SVGNumber.text(box.x)), ("y", SVGNumber.text(box.y)), ("width", "9.5"),
              ("height", SVGNumber.text(box.height)), ("fill", sign.colour),
            ]
          )
          svg.line(
            sign.badge.text(in: language),
            x: box.x + 4.75,
            y: box.y + box.height / 2 + 2.5,
            class: "b",
            anchor: "middle"
          )
          left = box.x + 12
        }
        var y = box.y + 11
        for text in box.names {
          svg.line(text, x: left, y: y, class: "t")
          y += 10.2
        }
        for line in box.lines {
          svg.line(line.text, x: left, y: y - 1, class: line.style)
          y += Self.line
        }
      }
    }
  }

  private func frame(_ box: Box) -> [SVGText.Attribute] {
    [
      ("x", SVGNumber.text(box.x)), ("y", SVGNumber.text(box.y)),
      ("width", SVGNumber.text(box.width)), ("height", SVGNumber.text(box.height)),
    ]
  }

  /// What the signs mean, in the drawing itself, so that a picture of it can stand alone.
  private func legend(into svg: inout SVGText) {
    var x = 4.0
    let y = Self.height - 14
    func word(_ text: String) {
      svg.line(text, x: x, y: y, class: "f")
      x += Self.small.width(of: text) + 9
    }
    func box(_ fill: String, _ stroke: String, dash: Bool) {
      var attributes: [SVGText.Attribute] = [
        ("x", SVGNumber.text(x)), ("y", SVGNumber.text(y - 7)), ("width", "12"), ("height", "8.5"),
        ("rx", "1.5"), ("fill", fill), ("stroke", stroke), ("stroke-width", "0.7"),
      ]
      if dash { attributes.append(("stroke-dasharray", "3 2")) }
      svg.element("rect", attributes)
      x += 15
    }
    box("#e3eef4", MapStyle.live, dash: false)
    word(Self.here.text(in: language))
    box("#ffffff", "#9aa6b1", dash: true)
    word(Self.notHere.text(in: language))
    let signs = GapKind.allCases.map(GapSign.kind) + [.closing]
    for sign in signs where plan.nodes.contains(where: { $0.sign == sign }) {
      box(sign.colour, sign.colour, dash: false)
      word("\(sign.badge.text(in: language)) \(sign.words.text(in: language))")
    }
    var words = Self.lines.text(in: language)
    words += (language == .zh ? "；" : "; ") + PlantPhase.legend.text(in: language)
    if plan.leftOut > 0 { words += Self.rest(plan.leftOut).text(in: language) }
    svg.line(words + " · \(date)", x: 4, y: Self.height - 3, class: "f q")
  }

  private static let here = Phrase(zh: "本地有", en: "here")
  private static let notHere = Phrase(zh: "本地未见", en: "not seen here")
  private static let lines = Phrase(
    zh: "线宽按吨数，虚线表示中间有未画出的产品",
    en: "Widths follow tonnes; dashes pass through products not drawn"
  )
  private static func rest(_ count: Int) -> Phrase {
    Phrase(
      zh: "；另有\(count)种产品见网页全图",
      en: "; \(count) more products are on the full map of the site"
    )
  }
}
