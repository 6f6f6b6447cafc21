/// When a solver is to stop.
public struct SolverLimits: Hashable, Sendable {
  /// So many nodes of the search tree: it ends a search at the same place on every machine.
  public var nodes: Int?
  /// So many seconds of processor time: it only aborts, and where depends on the machine.
  public var seconds: Double?

  /// No limits, or some.
  public init(nodes: Int? = nil, seconds: Double? = nil) {
    self.nodes = nodes
    self.seconds = seconds
  }
}
