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
    switch origin {
    case .raw:
      // A hexagon: both sides pointed.
      return path([
        (left + bevel, top), (right - bevel, top), (right, box.centre.y),
        (right - bevel, bottom), (left + bevel, bottom), (left, box.centre.y),
      ])
    case .outside:
      // A slanted box.
      return path([(left + bevel, top), (right, top), (right - bevel, bottom), (left, bottom)])
    case .made, .byproduct:
      if isEnd {
        // Cut corners on the right: the chain ends here.
        return path([
          (left, top), (right - bevel, top), (right, top + bevel), (right, bottom - bevel),
          (right - bevel, bottom), (left, bottom),
        ])
      }
      return rounded(box, radius: origin == .made ? 2.5 : box.size.height / 2.2)
    }
  }

  /// The upper part of a card with rows.
  static func header(_ card: MapCard, _ box: LayoutBox, _ style: MapStyle) -> String {
    let corner = card.isEnd ? style.bevel : 2.5
    let start = card.isEnd ? 0 : corner
    return path([
      (box.left, box.top + start), (box.left + start, box.top), (box.right - corner, box.top),
      (box.right, box.top + corner), (box.right, box.bottom), (box.left, box.bottom),
    ])
  }

  /// The strip at the left of a header.
  static func strip(_ box: LayoutBox, width: Double) -> String {
    path([
      (box.left, box.top + 1), (box.left + width, box.top), (box.left + width, box.bottom),
      (box.left, box.bottom),
    ])
  }

  private static func rounded(_ box: LayoutBox, radius: Double) -> String {
    let radius = min(radius, box.size.height / 2, 9)
    let r = SVGNumber.text(radius)
    let wide = SVGNumber.text(box.size.width - 2 * radius)
    let high = SVGNumber.text(box.size.height - 2 * radius)
    return "M\(SVGNumber.text(box.left + radius)) \(SVGNumber.text(box.top))h\(wide)"
      + "a\(r) \(r) 0 0 1 \(r) \(r)v\(high)a\(r) \(r) 0 0 1 -\(r) \(r)h-\(wide)"
      + "a\(r) \(r) 0 0 1 -\(r) -\(r)v-\(high)a\(r) \(r) 0 0 1 \(r) -\(r)z"
  }

  private static func path(_ points: [(Double, Double)]) -> String {
    "M" + points.map { "\(SVGNumber.text($0.0)) \(SVGNumber.text($0.1))" }.joined(separator: "L")
      + "z"
  }
}
