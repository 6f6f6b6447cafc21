import Graphviz

/// The ways of a leader map's links: from box to box through the room between columns, and past the
/// columns between them only where no box stands, so that no link seems to come out of a box that it
/// does not belong to.
struct LeaderRoutes {
  /// A way: cubic curves and level lines, one after another.
  struct Route: Hashable {
    let start: LayoutPoint
    fileprivate(set) var parts: [Part] = []
  }

  /// A piece of a way, to its end.
  enum Part: Hashable {
    case level(to: LayoutPoint)
    case curve(LayoutPoint, LayoutPoint, to: LayoutPoint)

    var end: LayoutPoint {
      switch self {
      case .level(let end), .curve(_, _, let end): end
      }
    }
  }

  /// A box's place: its column, from the left, and its sides.
  struct Stop {
    let column: Int
    let box: LayoutBox
  }

  /// The way of each link; nil where an end is not drawn.
  let routes: [Route?]

  /// From a box to what passes it.
  private static let margin = 2.2
  /// Between what passes through the same room.
  private static let spacing = 3.0

  /// A link that passes a column, in one of its rooms.
  private struct Passage {
    let link: Int
    let column: Int
    let room: ClosedRange<Double>
    var y: Double
  }

  /// Finds ways.
  ///
  /// - Parameters:
  ///   - columns: The boxes of each column from top to bottom.
  ///   - sides: The left and right side of each column.
  ///   - height: Where links may pass above the first and below the last box.
  ///   - links: The two ends of each link.
  init(
    columns: [[LayoutBox]],
    sides: [ClosedRange<Double>],
    height: ClosedRange<Double>,
    links: [(from: Stop, to: Stop)?]
  ) {
    let rooms = columns.map { Self.rooms($0, in: height) }
    var passages: [Passage] = []
    for (index, link) in links.enumerated() {
      guard let (from, to) = link else { continue }
      let (y1, y2) = (from.box.centre.y, to.box.centre.y)
      for column in Self.between(from.column, to.column) {
        let share = Double(column - from.column) / Double(to.column - from.column)
        let wanted = y1 + (y2 - y1) * share
        func reach(_ room: ClosedRange<Double>) -> Double {
          max(0, room.lowerBound - wanted, wanted - room.upperBound)
        }
        guard let room = rooms[column].min(by: { reach($0) < reach($1) }) else { continue }
        let y = min(max(wanted, room.lowerBound), room.upperBound)
        passages.append(Passage(link: index, column: column, room: room, y: y))
      }
    }
    let places = Self.spread(passages)
    routes = links.enumerated().map { index, link in
      link.map { from, to in
        Self.route(
          from,
          to,
          sides,
          through: Self.between(from.column, to.column).compactMap { column in
            places[[index, column]].map { (column, $0) }
          }
        )
      }
    }
  }

  /// The columns that a link passes, in its direction.
  private static func between(_ from: Int, _ to: Int) -> [Int] {
    guard abs(from - to) > 1 else { return [] }
    return from < to ? Array(from + 1..<to) : (to + 1..<from).reversed()
  }

  /// The rooms above, between and below the boxes of a column, less what keeps links off boxes.
  private static func rooms(
    _ boxes: [LayoutBox],
    in height: ClosedRange<Double>
  ) -> [ClosedRange<Double>] {
    let tops = boxes.map(\.top) + [height.upperBound]
    let bottoms = [height.lowerBound] + boxes.map(\.bottom)
    return zip(bottoms, tops).compactMap { low, high in
      guard high > low else { return nil }
      let inset = min(margin, (high - low) / 2)
      return low + inset...high - inset
    }
  }

  /// Where each link passes each column: apart from the others in the room, in the order they want.
  private static func spread(_ passages: [Passage]) -> [[Int]: Double] {
    var places: [[Int]: Double] = [:]
    for (_, group) in Dictionary(
      grouping: passages,
      by: { [Double($0.column), $0.room.lowerBound] }
    ) {
      var group = group.sorted { ($0.y, $0.link) < ($1.y, $1.link) }
      let room = group[0].room
      let step = min(
        spacing,
        (room.upperBound - room.lowerBound) / Double(max(1, group.count - 1))
      )
      for index in group.indices.dropFirst() {
        group[index].y = max(group[index].y, group[index - 1].y + step)
      }
      var limit = room.upperBound
      for index in group.indices.reversed() {
        group[index].y = min(group[index].y, limit)
        limit = group[index].y - step
      }
      for passage in group { places[[passage.link, passage.column]] = passage.y }
    }
    return places
  }

  private static func route(
    _ from: Stop,
    _ to: Stop,
    _ sides: [ClosedRange<Double>],
    through passages: [(column: Int, y: Double)]
  ) -> Route {
    let isForward = to.column >= from.column
    func point(_ x: Double, _ y: Double) -> LayoutPoint { LayoutPoint(x: x, y: y) }
    let start = point(isForward ? from.box.right : from.box.left, from.box.centre.y)
    var route = Route(start: start)
    guard to.column != from.column else {
      let bulge = from.box.right + 11
      let end = point(to.box.right, to.box.centre.y)
      route.parts = [.curve(point(bulge, start.y), point(bulge, end.y), to: end)]
      return route
    }
    var here = start
    func bend(to end: LayoutPoint) {
      let reach = (end.x - here.x) * 0.75
      route.parts.append(
        .curve(point(here.x + reach, here.y), point(end.x - reach, end.y), to: end)
      )
      here = end
    }
    for passage in passages {
      let side = sides[passage.column]
      bend(to: point(isForward ? side.lowerBound : side.upperBound, passage.y))
      here = point(isForward ? side.upperBound : side.lowerBound, passage.y)
      route.parts.append(.level(to: here))
    }
    bend(to: point(isForward ? to.box.left : to.box.right, to.box.centre.y))
    return route
  }
}

extension LeaderRoutes.Route {
  /// The way as SVG writes it.
  var path: String {
    func text(_ point: LayoutPoint) -> String {
      "\(SVGNumber.text(point.x)) \(SVGNumber.text(point.y))"
    }
    return parts.reduce("M\(text(start))") { path, part in
      switch part {
      case .level(let end): path + "H\(SVGNumber.text(end.x))"
      case .curve(let first, let second, let end):
        path + "C\(text(first)) \(text(second)) \(text(end))"
      }
    }
  }
}
