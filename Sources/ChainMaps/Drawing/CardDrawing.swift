import ChainModel
import Graphviz
import VectorImages

/// Draws a card: outline, strip of gap signs, name, amount, rows.
struct CardDrawing {
  private let card: MapCard
  private let box: LayoutBox
  private let shape: CardShape
  private let style: MapStyle
  private let language: Language

  init(_ card: MapCard, in box: LayoutBox, style: MapStyle, language: Language) {
    self.card = card
    self.box = box
    self.style = style
    self.language = language
    shape = CardShape(card, style: style)
  }

  func draw(into svg: inout SVGText) {
    let attributes: [SVGText.Attribute] = [
      ("class", "card"), ("id", "card-\(card.id)"), ("data-product", card.product.text),
    ]
    svg.group("g", attributes) { svg in
      linked(card.href, title: card.tooltip, in: &svg) { svg in
        outline(into: &svg)
        header(into: &svg)
      }
      for index in card.rows.indices {
        linked(card.rows[index].href, title: card.rows[index].tooltip, in: &svg) { svg in
          row(index, into: &svg)
        }
      }
    }
  }

  private func linked(
    _ href: String?,
    title: String,
    in svg: inout SVGText,
    body: (inout SVGText) -> Void
  ) {
    let name: StaticString = href == nil ? "g" : "a"
    let attributes: [SVGText.Attribute] = href.map { [(StaticString("href"), $0)] } ?? []
    svg.group(name, attributes) { svg in
      svg.title(title)
      body(&svg)
    }
  }

  // MARK: Outline

  private func outline(into svg: inout SVGText) {
    let status = StatusStyle(card)
    // The rows' ground, then the header's, then one line around both.
    if !shape.rows.isEmpty {
      svg.element("path", [("d", CardOutline.path(card, box, style)), ("fill", "#ffffff")])
    }
    let header = LayoutBox(
      origin: box.origin,
      size: LayoutSize(width: box.size.width, height: shape.headerHeight)
    )
    svg.element(
      "path",
      [
        (
          "d",
          shape.rows.isEmpty
            ? CardOutline.path(card, box, style) : CardOutline.header(card, header, style)
        ),
        ("fill", status.fill),
      ]
    )
    strip(header, colour: status.stroke, into: &svg)
    let path = CardOutline.path(card, box, style)
    func line(_ colour: String, _ width: Double, dashes: String?) {
      var attributes: [SVGText.Attribute] = [
        ("d", path), ("fill", "none"), ("stroke", colour),
        ("stroke-width", SVGNumber.text(width)),
      ]
      if let dashes { attributes.append(("stroke-dasharray", dashes)) }
      svg.element("path", attributes)
    }
    line(status.stroke, status.width, dashes: status.dashes)
    // A hair in the middle makes the line double.
    if status.isDouble { line("#ffffff", status.width / 3, dashes: nil) }
  }

  /// The signs of the gaps; hollow where nobody looked.
  private func strip(_ header: LayoutBox, colour: String, into svg: inout SVGText) {
    let signs = card.signs
    guard !signs.isEmpty else { return }
    let width = style.strip - 1
    if card.isSurveyed {
      svg.element("path", [("d", CardOutline.strip(header, width: width)), ("fill", colour)])
    } else {
      let line = "M\(SVGNumber.text(header.left + width)) \(SVGNumber.text(header.top))"
      svg.element(
        "path",
        [
          ("d", line + "v\(SVGNumber.text(header.size.height))"), ("stroke", colour),
          ("stroke-width", "0.6"),
        ]
      )
    }
    let step = style.badge.size + 2
    let top = header.top + (header.size.height - Double(signs.count) * step) / 2
    for (index, sign) in signs.enumerated() {
      svg.line(
        sign.badge.text(in: language),
        x: header.left + width / 2,
        y: top + Double(index) * step + step * 0.79,
        class: "b",
        fill: card.isSurveyed ? "#ffffff" : colour,
        anchor: "middle"
      )
    }
  }

  // MARK: Text

  private func header(into svg: inout SVGText) {
    let titleStep = style.title.size * style.leading
    let sizeStep = style.small.size * style.leading
    let text = Double(shape.titleLines.count) * titleStep + Double(shape.sizeLines.count) * sizeStep
    var y = box.top + (shape.headerHeight - text) / 2
    for line in shape.titleLines {
      svg.line(line, x: box.left + shape.titleLeft, y: y + titleStep * 0.78, class: "t")
      y += titleStep
    }
    for line in shape.sizeLines {
      svg.line(line, x: box.left + shape.titleLeft, y: y + sizeStep * 0.78, class: "s")
      y += sizeStep
    }
  }

  private func row(_ index: Int, into svg: inout SVGText) {
    let row = card.rows[index]
    let place = shape.rows[index]
    let top = box.top + place.top
    svg.element(
      "path",
      [
        (
          "d",
          "M\(SVGNumber.text(box.left + 1)) \(SVGNumber.text(top))H\(SVGNumber.text(box.right - 1))"
        ),
        ("stroke", index == 0 ? "#9aa6b1" : "#dde3e8"), ("stroke-width", "0.5"),
      ]
    )
    let step = style.row.size * style.leading
    let sign = LayoutPoint(x: box.left + style.padding + 2.4, y: top + 1.5 + step / 2)
    if row.byproduct == nil {
      PresenceSign.draw(row.presence, at: sign, into: &svg)
    } else {
      ByproductSign.draw(row.gaps.first, at: sign, language: language, into: &svg)
    }
    for (line, words) in place.lines.enumerated() where !words.isEmpty {
      svg.line(
        words,
        x: box.left + style.padding + style.sign,
        y: top + 1.5 + Double(line) * step + step * 0.79,
        class: row.presence == .nothing ? "r q" : "r"
      )
    }
    guard !row.zones.isEmpty else { return }
    svg.line(
      row.zones.joined(),
      x: box.right - style.padding + 1,
      y: top + 1.5 + Double(place.lines.count - 1) * step + step * 0.79,
      class: "z",
      anchor: "end"
    )
  }
}
