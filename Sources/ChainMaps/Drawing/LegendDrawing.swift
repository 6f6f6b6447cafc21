import ChainModel
import Graphviz
import VectorImages

/// Draws the legend: signs with their words, in lines as wide as the map.
struct LegendDrawing {
  /// A sign with its words.
  private struct Item {
    let width: Double
    let words: String
    let draw: (LayoutPoint, inout SVGText) -> Void
  }

  private let items: [Item]
  private let places: [LayoutPoint]
  private let style: MapStyle
  /// The room that the legend takes.
  let height: Double

  private static let lineHeight = 17.0
  private static let gap = 16.0
  private static let signGap = 5.0

  init(_ legend: MapLegend, width: Double, style: MapStyle, language: Language) {
    self.style = style
    items = Self.items(of: legend, style: style, language: language)
    var places: [LayoutPoint] = []
    var x = 0.0
    var y = 0.0
    for item in items {
      let room = item.width + Self.signGap + style.note.width(of: item.words)
      if x > 0, x + room > width {
        x = 0
        y += Self.lineHeight
      }
      places.append(LayoutPoint(x: x, y: y))
      x += room + Self.gap
    }
    self.places = places
    height = items.isEmpty ? 0 : y + Self.lineHeight
  }

  func draw(at origin: LayoutPoint, into svg: inout SVGText) {
    for (item, place) in zip(items, places) {
      let middle = LayoutPoint(x: origin.x + place.x, y: origin.y + place.y + Self.lineHeight / 2)
      item.draw(middle, &svg)
      svg.line(item.words, x: middle.x + item.width + Self.signGap, y: middle.y + 3.2, class: "n")
    }
  }

  // MARK: Items

  private static func items(
    of legend: MapLegend,
    style: MapStyle,
    language: Language
  ) -> [Item] {
    var items = [status(StatusStyle(isPresent: true), nil, CardFactory.present, style, language)]
    items += legend.gaps.map { gap in
      let words = gap.kind.words.text(in: language) + " \(gap.count)"
      return status(StatusStyle(.kind(gap.kind)), gap.kind.badge.text(in: language), words, style)
    }
    if legend.closing > 0 {
      let sign = GapSign.closing
      let words = sign.words.text(in: language) + " \(legend.closing)"
      items.append(status(StatusStyle(sign), sign.badge.text(in: language), words, style))
    }
    if legend.hasUnsurveyed {
      items.append(
        status(
          StatusStyle(.kind(.missing), isSurveyed: false),
          nil,
          CardFactory.unsurveyed,
          style,
          language
        )
      )
    }
    items.append(status(StatusStyle(isPresent: false), nil, CardFactory.unmarked, style, language))
    items += legend.origins.filter { $0 != .made }.map { shape($0, false, style, language) }
    if legend.hasEnds { items.append(shape(.made, true, style, language)) }
    items += legend.presences.map { presence($0, language) }
    if legend.hasFolded {
      let words = Self.byproductRow.text(in: language)
      items.append(
        Item(width: 6, words: words) { place, svg in
          let centre = LayoutPoint(x: place.x + 3, y: place.y)
          ByproductSign.draw(nil, at: centre, language: language, into: &svg)
        }
      )
    }
    items += legend.links.map { link($0, false, language) }
    if legend.hasRecycles { items.append(link(.input, true, language)) }
    if legend.hasFlows { items.append(flow(language)) }
    items += legend.zones.map { zone($0, style) }
    return items
  }

  private static func status(
    _ status: StatusStyle,
    _ badge: String?,
    _ phrase: Phrase,
    _ style: MapStyle,
    _ language: Language
  ) -> Item {
    self.status(status, badge, phrase.text(in: language), style)
  }

  private static func status(
    _ status: StatusStyle,
    _ badge: String?,
    _ words: String,
    _ style: MapStyle
  ) -> Item {
    Item(width: 26, words: words) { place, svg in
      let box = LayoutBox(
        origin: LayoutPoint(x: place.x, y: place.y - 6),
        size: LayoutSize(width: 26, height: 12)
      )
      var attributes: [SVGText.Attribute] = [
        ("x", SVGNumber.text(box.left)), ("y", SVGNumber.text(box.top)), ("width", "26"),
        ("height", "12"), ("rx", "2"), ("fill", status.fill), ("stroke", status.stroke),
        ("stroke-width", SVGNumber.text(status.width)),
      ]
      if let dashes = status.dashes { attributes.append(("stroke-dasharray", dashes)) }
      svg.element("rect", attributes)
      guard let badge else { return }
      svg.element(
        "path",
        [("d", CardOutline.strip(box, width: style.strip - 1)), ("fill", status.stroke)]
      )
      svg.line(
        badge,
        x: box.left + (style.strip - 1) / 2,
        y: box.top + 8.6,
        class: "b",
        fill: "#ffffff",
        anchor: "middle"
      )
    }
  }

  private static func shape(
    _ origin: MapCard.Origin,
    _ isEnd: Bool,
    _ style: MapStyle,
    _ language: Language
  ) -> Item {
    let phrase: Phrase =
      switch origin {
      case .made:
        isEnd ? Phrase(zh: "终端产品", en: "end product") : Phrase(zh: "中间产品", en: "intermediate")
      case .byproduct: Phrase(zh: "副产品", en: "by-product")
      case .raw: Phrase(zh: "初级原料", en: "raw material")
      case .outside: Phrase(zh: "图外来料", en: "from outside this map")
      }
    return Item(width: 26, words: phrase.text(in: language)) { place, svg in
      let box = LayoutBox(
        origin: LayoutPoint(x: place.x, y: place.y - 6),
        size: LayoutSize(width: 26, height: 12)
      )
      svg.element(
        "path",
        [
          ("d", CardOutline.path(origin: origin, isEnd: isEnd, box, style)),
          ("fill", "#ffffff"), ("stroke", MapStyle.quiet), ("stroke-width", "0.8"),
        ]
      )
    }
  }

  private static func presence(_ presence: MapRow.Presence, _ language: Language) -> Item {
    Item(width: 5, words: presence.phrase.text(in: language)) { place, svg in
      PresenceSign.draw(presence, at: LayoutPoint(x: place.x + 2.5, y: place.y), into: &svg)
    }
  }

  private static func link(
    _ kind: MapLink.Kind,
    _ isRecycle: Bool,
    _ language: Language
  ) -> Item {
    let phrase: Phrase =
      if isRecycle {
        Phrase(zh: "循环回用或返回前段", en: "recycle or return to an earlier step")
      } else {
        switch kind {
        case .input: Phrase(zh: "投入", en: "input")
        case .byproduct: Phrase(zh: "副产", en: "by-product")
        case .substitute: Phrase(zh: "可替代投入", en: "possible substitute")
        }
      }
    return Item(width: 26, words: phrase.text(in: language)) { place, svg in
      let y = SVGNumber.text(place.y)
      let colour = LinkDrawing.colour(kind, isRecycle: isRecycle, isLive: true)
      var attributes: [SVGText.Attribute] = [
        ("d", "M\(SVGNumber.text(place.x)) \(y)h22"), ("stroke", colour), ("stroke-width", "1"),
      ]
      if let dashes = LinkDrawing.dashes(kind, isRecycle: isRecycle) {
        attributes.append(("stroke-dasharray", dashes))
      }
      svg.element("path", attributes)
      svg.element(
        "path",
        [
          ("d", "M\(SVGNumber.text(place.x + 21)) \(SVGNumber.text(place.y - 2))l5 2l-5 2z"),
          ("fill", colour),
        ]
      )
    }
  }

  private static func flow(_ language: Language) -> Item {
    Item(width: 26, words: Self.flowLink.text(in: language)) { place, svg in
      svg.element(
        "path",
        [
          (
            "d",
            "M\(SVGNumber.text(place.x)) \(SVGNumber.text(place.y - 0.4))h26v3h-26z"
              + "m0 -4h26v1h-26z"
          ),
          ("fill", MapStyle.live),
        ]
      )
    }
  }

  private static func zone(_ key: MapZoneKey, _ style: MapStyle) -> Item {
    Item(width: 6, words: key.name) { place, svg in
      svg.line(key.letter, x: place.x, y: place.y + 3, class: "z")
    }
  }
}

extension LegendDrawing {
  /// A row: a by-product that nothing on the map takes in.
  static let byproductRow = Phrase(zh: "图内无去向的副产品", en: "by-product without a user on this map")

  /// A link whose width is its amount.
  static let flowLink = Phrase(zh: "线宽表示年流量", en: "width shows the yearly flow")
}
