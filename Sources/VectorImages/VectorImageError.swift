/// What stops the drawing of an image.
package enum VectorImageError: Error, Hashable, CustomStringConvertible {
  /// The text is no SVG; the library's own words.
  case unreadable(String)
  /// The image states no size, or none that is above zero.
  case noSize
  /// The picture would have more pixels on a side than a bitmap can.
  case tooLarge(width: Int, height: Int, limit: Int)
  /// Drawing failed; the library's own words.
  case drawingFailed(String)

  /// The sentence that a person reads.
  package var description: String {
    switch self {
    case .unreadable(let message): "the SVG cannot be read: \(message)"
    case .noSize: "the SVG states no width and height"
    case .tooLarge(let width, let height, let limit):
      "a picture of \(width) × \(height) pixels is too large; at most \(limit) on a side: "
        + "choose a smaller scale, or PDF"
    case .drawingFailed(let message): "the picture cannot be drawn: \(message)"
    }
  }
}
