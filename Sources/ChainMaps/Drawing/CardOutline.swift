import Graphviz

/// The outlines of cards: the shape says how the product comes into the map and where it goes.
enum CardOutline {
  /// The whole card.
  static func path(_ card: MapCard, _ box: LayoutBox, _ style: MapStyle) -> String {
    path(origin: card.origin, isEnd: card.isEnd, box, style)
  }

  /// The outline of cards of a kind.
  static func path(
    origin: MapCard.Origin,
    isEnd: Bool,
    _ box: LayoutBox,
    _ style: MapStyle
  ) -> String {
    let bevel = style.bevel
    let left = box.left
    let right = box.right
    let top = box.top
    let bottom = box.bottom
    // The left side is always upright, since the strip of gap signs stands there.
    switch origin {
    case .raw:
      return path([
        (left, top), (right - bevel, top), (right, box.centre.y), (right - bevel, bottom),
        (left, bottom),
      ])
    case .outside:
      return path([(left, top), (right, top), (right - bevel, bottom), (left, bottom)])
    case .byproduct:
      return rounded(box, left: corner, right: box.size.height / 2)
    case .made where isEnd:
      return path([
        (left, top), (right - bevel, top), (right, top + bevel), (right, bottom - bevel),
        (right - bevel, bottom), (left, bottom),
      ])
    case .made:
      return rounded(box, left: corner, right: corner)
    }
  }

  private static let corner = 2.5

  /// The upper part of a card with rows.
  static func header(_ card: MapCard, _ box: LayoutBox, _ style: MapStyle) -> String {
    let right = card.isEnd ? style.bevel : corner
    let start = card.isEnd ? 0 : corner
    return path([
      (box.left, box.top + start), (box.left + start, box.top), (box.right - right, box.top),
      (box.right, box.top + right), (box.right, box.bottom), (box.left, box.bottom),
    ])
  }

  /// The strip at the left of a header.
  static func strip(_ box: LayoutBox, width: Double) -> String {
    path([
      (box.left, box.top + 2), (box.left + 2, box.top), (box.left + width, box.top),
      (box.left + width, box.bottom), (box.left, box.bottom),
    ])
  }

  private static func rounded(_ box: LayoutBox, left: Double, right: Double) -> String {
    func arc(_ radius: Double, _ x: Double, _ y: Double) -> String {
      let r = SVGNumber.text(radius)
      return "a\(r) \(r) 0 0 1 \(SVGNumber.text(x * radius)) \(SVGNumber.text(y * radius))"
    }
    let right = min(right, box.size.height / 2, 9)
    let wide = SVGNumber.text(box.size.width - left - right)
    return "M\(SVGNumber.text(box.left + left)) \(SVGNumber.text(box.top))h\(wide)"
      + arc(right, 1, 1) + "v\(SVGNumber.text(box.size.height - 2 * right))" + arc(right, -1, 1)
      + "h-\(wide)" + arc(left, -1, -1) + "v-\(SVGNumber.text(box.size.height - 2 * left))"
      + arc(left, 1, -1) + "z"
  }

  private static func path(_ points: [(Double, Double)]) -> String {
    "M" + points.map { "\(SVGNumber.text($0.0)) \(SVGNumber.text($0.1))" }.joined(separator: "L")
      + "z"
  }
}
