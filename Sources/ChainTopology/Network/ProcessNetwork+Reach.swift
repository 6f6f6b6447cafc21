public import ChainModel

extension ProcessNetwork {
  /// What can be made and run, by id.
  public struct Reach: Hashable, Sendable {
    /// The products that are given or can be made.
    public let products: Set<Product.ID>
    /// The processes that can run.
    public let processes: Set<UnitProcess.ID>
  }

  /// What can be made from given products when a process needs all its inputs; O(size).
  ///
  /// A substitute stands for what it can replace. See ``Reachability``.
  ///
  /// - Parameters:
  ///   - given: Products that are there; ids that are not in the network are left aside.
  ///   - excluded: Processes that do not run.
  /// - Returns: The least set that is closed under running processes.
  public func reachable(
    from given: some Sequence<Product.ID>,
    excluding excluded: Set<UnitProcess.ID> = []
  ) -> Reach {
    let reach = Reachability(
      in: graph,
      from: given.compactMap { index(of: $0) },
      excluding: excluded.isEmpty ? [] : processes.map(excluded.contains)
    )
    return Reach(
      products: Set(products.indices.filter { reach.materials[$0] }.map { products[$0] }),
      processes: Set(processes.indices.filter { reach.units[$0] }.map { processes[$0] })
    )
  }
}
