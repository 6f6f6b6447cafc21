import ChainModel
import Graphviz

/// The sign before a by-product that stands as a row: an arrow that leaves, or the sign of its gap.
enum ByproductSign {
  static func draw(
    _ gap: GapKind?,
    at centre: LayoutPoint,
    language: Language,
    into svg: inout SVGText
  ) {
    guard let gap else {
      let left = SVGNumber.text(centre.x - 2.4)
      svg.element(
        "path",
        [
          ("d", "M\(left) \(SVGNumber.text(centre.y - 2.4))v2.4h4m-1.6 -1.6l1.7 1.6l-1.7 1.6"),
          ("fill", "none"), ("stroke", MapStyle.byproduct), ("stroke-width", "0.8"),
        ]
      )
      return
    }
    svg.element(
      "rect",
      [
        ("x", SVGNumber.text(centre.x - 3)), ("y", SVGNumber.text(centre.y - 3.4)),
        ("width", "6.4"), ("height", "6.8"), ("rx", "1"), ("fill", GapSign.kind(gap).colour),
      ]
    )
    svg.line(
      gap.badge.text(in: language),
      x: centre.x + 0.2,
      y: centre.y + 2,
      class: "f",
      anchor: "middle"
    )
  }
}
