import Graphviz

/// The sign before a process: full, half, crossed or empty.
enum PresenceSign {
  static func draw(
    _ presence: MapRow.Presence,
    at centre: LayoutPoint,
    into svg: inout SVGText
  ) {
    let x = SVGNumber.text(centre.x)
    let y = SVGNumber.text(centre.y)
    let circle: [SVGText.Attribute] = [("cx", x), ("cy", y), ("r", "2.1")]
    switch presence {
    case .operating:
      svg.element("circle", circle + [("fill", "#2b8264")])
    case .coming:
      svg.element("circle", ring(circle, "#2b8264"))
      let top = SVGNumber.text(centre.y - 2.1)
      svg.element("path", [("d", "M\(x) \(top)a2.1 2.1 0 0 1 0 4.2z"), ("fill", "#2b8264")])
    case .idle:
      svg.element("circle", ring(circle, "#8a5a2b"))
      let left = SVGNumber.text(centre.x - 1.5)
      svg.element(
        "path",
        [
          ("d", "M\(left) \(SVGNumber.text(centre.y - 1.5))l3 3m0 -3l-3 3"),
          ("stroke", "#8a5a2b"), ("stroke-width", "0.7"),
        ]
      )
    case .nothing:
      svg.element("circle", ring(circle, "#8d99a4"))
    }
  }

  private static func ring(
    _ circle: [SVGText.Attribute],
    _ colour: String
  ) -> [SVGText.Attribute] {
    circle + [("fill", "#ffffff"), ("stroke", colour), ("stroke-width", "0.7")]
  }
}
