import Graphviz

/// Draws a link along its curves, with a white edge so that crossings stay clear.
struct LinkDrawing {
  private let link: MapLink
  private let place: EdgePlace
  private let width: Double

  init(_ link: MapLink, along place: EdgePlace, scale: FlowScale) {
    self.link = link
    self.place = place
    width = link.tonnes.map(scale.width) ?? (link.isLive ? 1 : 0.7)
  }

  func draw(into svg: inout SVGText) {
    guard let path = path else { return }
    svg.group("g", [("class", "link"), ("data-from", link.from), ("data-to", link.to)]) { svg in
      svg.title(link.tooltip)
      svg.element(
        "path",
        [
          ("d", path), ("fill", "none"), ("stroke", "#ffffff"), ("stroke-opacity", "0.8"),
          ("stroke-width", SVGNumber.text(width + 1.6)),
        ]
      )
      var line: [SVGText.Attribute] = [
        ("d", path), ("fill", "none"), ("stroke", colour),
        ("stroke-width", SVGNumber.text(width)),
      ]
      if let dashes { line.append(("stroke-dasharray", dashes)) }
      svg.element("path", line)
      if let head { svg.element("path", [("d", head), ("fill", colour)]) }
    }
  }

  /// The colour of the line; also that of the legend.
  var colour: String { Self.colour(link.kind, isRecycle: link.isRecycle, isLive: link.isLive) }

  static func colour(_ kind: MapLink.Kind, isRecycle: Bool, isLive: Bool) -> String {
    if isRecycle { return MapStyle.recycle }
    switch kind {
    case .input: return isLive ? MapStyle.live : "#9aa7b2"
    case .byproduct: return MapStyle.byproduct
    case .substitute: return "#a9b4bd"
    }
  }

  private var dashes: String? { Self.dashes(link.kind, isRecycle: link.isRecycle) }

  static func dashes(_ kind: MapLink.Kind, isRecycle: Bool) -> String? {
    if isRecycle { return "4 2.2" }
    switch kind {
    case .input: return nil
    case .byproduct: return "6 1.6 1.4 1.6"
    case .substitute: return "1.2 1.8"
    }
  }

  private var path: String? {
    var text = ""
    for curve in place.curves {
      guard let start = curve.first, curve.count >= 4 else { continue }
      text += "M\(point(start))C" + curve.dropFirst().map(point).joined(separator: " ")
    }
    return text.isEmpty ? nil : text
  }

  /// The arrow from the end of the curve to its tip, wider on wide lines.
  private var head: String? {
    guard let tip = place.tip, let end = place.curves.last?.last else { return nil }
    let dx = tip.x - end.x
    let dy = tip.y - end.y
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0.1 else { return nil }
    let half = max(1.5, width / 2 + 1)
    let side = LayoutPoint(x: -dy / length * half, y: dx / length * half)
    let left = LayoutPoint(x: end.x + side.x, y: end.y + side.y)
    let right = LayoutPoint(x: end.x - side.x, y: end.y - side.y)
    return "M\(point(left))L\(point(tip))L\(point(right))z"
  }

  private func point(_ point: LayoutPoint) -> String {
    "\(SVGNumber.text(point.x)) \(SVGNumber.text(point.y))"
  }
}
