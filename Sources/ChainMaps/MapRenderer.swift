import ChainModel
import Graphviz
package import VectorImages

/// What a map is written as.
package enum MapFormat: Hashable, Sendable {
  /// Scalable graphics, for pages.
  case svg
  /// One page of paper.
  case pdf(PaperSize)
  /// A bitmap, so many pixels for a point.
  case png(scale: Double)
  /// The DOT language, before layout.
  case dot
}

/// Lays maps out and draws them.
package enum MapRenderer {
  /// The bytes of a map in a format; the same map gives the same bytes.
  package static func render(
    _ map: ChainMap,
    as format: MapFormat
  ) async throws(ChainMapsError) -> [UInt8] {
    if format == .dot { return Array(map.dot.utf8) }
    return try render(try await svg(of: map), title: map.graph.title, map.asOf, as: format)
  }

  /// The bytes of a leader's map in a format; it has no description in DOT.
  package static func render(
    _ map: LeaderMap,
    as format: MapFormat
  ) throws(ChainMapsError) -> [UInt8] {
    try render(map.svg, title: map.title, map.asOf, as: format)
  }

  private static func render(
    _ svg: String,
    title: String,
    _ date: PartialDate,
    as format: MapFormat
  ) throws(ChainMapsError) -> [UInt8] {
    do throws(VectorImageError) {
      switch format {
      case .dot, .svg: return Array(svg.utf8)
      case .pdf(let paper):
        return try VectorImage(svg: svg).pdf(page: paper, title: title, date: date.day(or: 1))
      case .png(let scale): return try VectorImage(svg: svg).png(scale: scale)
      }
    } catch {
      throw ChainMapsError(error)
    }
  }

  /// The map as SVG text.
  package static func svg(of map: ChainMap) async throws(ChainMapsError) -> String {
    let layout: GraphLayout
    do throws(GraphvizError) {
      layout = try await GraphvizRenderer.shared.layout(map.dot)
    } catch {
      throw ChainMapsError(error)
    }
    return MapDrawing(map.graph, layout: layout).svg
  }
}

extension PartialDate {
  /// A full date; the first month and day where none is known.
  fileprivate func day(or first: Int) -> String {
    PartialDate(year: year, month: month ?? first, day: day ?? first).description
  }
}
