public import ChainModel

extension ProcessNetwork {
  /// What can be made from given products, ready to be asked what hangs on one of them.
  public struct Footing: Sendable {
    private let network: ProcessNetwork
    private let given: [Int]
    private let excluded: [Bool]
    private let isReached: [Bool]

    /// Finds what can be made; O(size).
    ///
    /// - Parameters:
    ///   - network: The network.
    ///   - given: Products that are there; ids that are not in the network are left aside.
    ///   - excluded: Processes that do not run.
    public init(
      in network: ProcessNetwork,
      from given: some Sequence<Product.ID>,
      excluding excluded: Set<UnitProcess.ID>
    ) {
      self.network = network
      self.given = given.compactMap { network.index(of: $0) }
      self.excluded = excluded.isEmpty ? [] : network.processes.map(excluded.contains)
      isReached =
        Reachability(in: network.graph, from: self.given, excluding: self.excluded).materials
    }

    /// Whether a product is given or can be made.
    public func reaches(_ product: Product.ID) -> Bool {
      network.index(of: product).map { isReached[$0] } ?? false
    }

    /// What is no longer reached where a product is not given; O(size).
    ///
    /// - Parameter product: The product.
    /// - Returns: All that hangs on it, itself included if no process makes it then.
    public func lost(without product: Product.ID) -> Set<Product.ID> {
      guard let lost = network.index(of: product) else { return [] }
      let rest = Reachability(
        in: network.graph,
        from: given.lazy.filter { $0 != lost },
        excluding: excluded
      )
      return Set(
        isReached.indices.filter { isReached[$0] && !rest.materials[$0] }
          .map { network.products[$0] }
      )
    }
  }
}
