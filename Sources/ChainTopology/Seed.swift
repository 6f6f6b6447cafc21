public import ChainModel
public struct ProcessNetwork: Sendable {
  let processes: [UnitProcess]
  public init(model: RegionalModel) { processes = model.processes.elements }
  public init(products: [Product], processes: [UnitProcess]) { self.processes = processes }
  public struct Reach { public let products: Set<Product.ID> }
  public func reachable(from: [Product.ID]) -> Reach {
    var set = Set(from); var changed = true
    while changed {
      changed = false
      for p in processes
      where !set.contains(p.output) || p.byproducts.contains(where: { !set.contains($0.product) }) {
        if p.inputs.allSatisfy({ e in ([e.product] + e.substitutes).contains(where: set.contains) })
        {
          set.insert(p.output); for b in p.byproducts { set.insert(b.product) }; changed = true
        }
      }
    }
    return Reach(products: set)
  }
}
