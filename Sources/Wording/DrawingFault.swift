/// What stops the drawing of a map or the making of a workbook.
public enum DrawingFault: SpokenCase, Hashable {
  /// The layout engine's plugin is not where it is looked for.
  case engineMissing(folder: String, tried: [String])
  /// Graphviz cannot read the graph; its own words.
  case graphUnreadable(String)
  /// The graph has no name.
  case graphUnnamed
  /// Graphviz cannot place the graph; its own words.
  case layoutFailed(String)
  /// The picture cannot be read; the library's own words.
  case pictureUnreadable(String)
  /// The picture states no size.
  case pictureWithoutSize
  /// The picture cannot be drawn; the library's own words.
  case pictureFailed(String)
}
