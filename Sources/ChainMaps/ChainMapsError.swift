public import ChainModel
import Graphviz
import VectorImages
public import Wording

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
  /// The picture would have more pixels on a side than it may.
  case tooLarge(width: Int, height: Int, limit: Int)
  /// The layout failed, or the picture could not be drawn.
  case drawing(DrawingFault)

  /// The sentence that a person reads, in either language.
  public func text(in language: Language) -> String { phrase.text(in: language) }

  /// The sentence in English.
  public var description: String { text(in: .en) }

  private var phrase: MapPhrase {
    switch self {
    case .unknownChain(let id, let known): .unknownChain(id, known: known)
    case .unknownFocus(let id, .zone, let known): .unknownZone(id, known: known)
    case .unknownFocus(let id, _, let alike): .unknownFocus(id, alike: alike)
    case .focusNeeded(.zone, _): .zoneNeeded
    case .focusNeeded(.route, _): .endsNeeded
    case .focusNeeded: .focusNeeded
    case .noRoute(let from, let to): .noRoute(from: from, to: to)
    case .nothingToDraw(.gaps): .noGap
    case .nothingToDraw(.zone): .noPlant
    case .nothingToDraw: .noProcess
    case .tooLarge(let width, let height, let limit):
      .tooLarge(width: width, height: height, limit: limit)
    case .drawing(let fault): .notDrawn(fault)
    }
  }
}

extension ChainMapsError {
  /// The error of a layout.
  init(_ error: GraphvizError) {
    self =
      switch error {
      case .pluginMissing(let folder, let tried):
        .drawing(.engineMissing(folder: folder, tried: tried))
      case .unreadable(let message): .drawing(.graphUnreadable(message))
      case .unnamed: .drawing(.graphUnnamed)
      case .layoutFailed(let message): .drawing(.layoutFailed(message))
      }
  }

  /// The error of a picture.
  init(_ error: VectorImageError) {
    self =
      switch error {
      case .unreadable(let message): .drawing(.pictureUnreadable(message))
      case .noSize: .drawing(.pictureWithoutSize)
      case .tooLarge(let width, let height, let limit):
        .tooLarge(width: width, height: height, limit: limit)
      case .drawingFailed(let message): .drawing(.pictureFailed(message))
      }
  }
}
