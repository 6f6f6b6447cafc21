import ChainModel
import Graphviz
import VectorImages

/// What stops the drawing of a map.
public enum ChainMapsError: Error, Hashable, CustomStringConvertible {
  /// No chain has this id.
  case unknownChain(String, known: [String])
  /// The focus is no product, process or zone of the map; the ids that look most alike.
  case unknownFocus(String, view: MapView, alike: [String])
  /// The view needs so many ids in focus.
  case focusNeeded(view: MapView, count: Int)
  /// Nothing leads from the first product to the second.
  case noRoute(from: String, to: String)
  /// The view holds nothing: a chain without processes, a zone without plants, no gaps.
  case nothingToDraw(view: MapView)
  /// The layout failed.
  case layout(String)
  /// The picture could not be drawn.
  case image(String)

  /// The sentence that a person reads.
  public var description: String {
    switch self {
    case .unknownChain(let id, let known):
      "there is no chain “\(id)”; the chains are \(known.joined(separator: ", "))"
    case .unknownFocus(let id, let view, let alike):
      "“\(id)” is no \(view == .zone ? "zone" : "product or process") of this map"
        + (alike.isEmpty ? "" : "; did you mean \(alike.joined(separator: ", "))?")
    case .focusNeeded(.zone, _): "a zone map needs the ids of zones in focus"
    case .focusNeeded(let view, 2): "a \(view.rawValue) map needs two products in focus: from, to"
    case .focusNeeded(let view, _): "a \(view.rawValue) map needs a product or process in focus"
    case .noRoute(let from, let to): "no process chain leads from \(from) to \(to)"
    case .nothingToDraw(.gaps): "there is no gap to draw"
    case .nothingToDraw(.zone): "no plant stands in these zones, so there is nothing to draw"
    case .nothingToDraw: "there is no process to draw"
    case .layout(let message), .image(let message): message
    }
  }
}
