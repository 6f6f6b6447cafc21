/// The width of a link from its amount: areas are compared, so that small flows stay visible.
struct FlowScale {
  private let largest: Double

  init(_ graph: MapGraph) {
    largest = graph.links.compactMap(\.tonnes).max() ?? 0
  }

  /// Points, 0.8 to 6.
  func width(of tonnes: Double) -> Double {
    guard largest > 0, tonnes > 0 else { return 0.8 }
    return 0.8 + 5.2 * (min(tonnes, largest) / largest).squareRoot()
  }
}
