extension DrawingFault {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .engineMissing(let folder, let tried):
      "Graphviz's dot layout is not in \(PhraseText.shown(folder)) (looked for "
        + "\(PhraseText.list(tried))); install the package graphviz"
    case .graphUnreadable(let message):
      "Graphviz cannot read the graph: \(PhraseText.shown(message))"
    case .graphUnnamed: "a graph without a name cannot be laid out the same way twice"
    case .layoutFailed(let message):
      "Graphviz cannot lay the graph out: \(PhraseText.shown(message))"
    case .pictureUnreadable(let message): "the SVG cannot be read: \(PhraseText.shown(message))"
    case .pictureWithoutSize: "the SVG states no width and height"
    case .pictureFailed(let message): "the picture cannot be drawn: \(PhraseText.shown(message))"
    }
  }
}
