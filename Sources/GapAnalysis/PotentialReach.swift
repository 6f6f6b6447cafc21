import ChainModel
import MaterialBalance

/// The products for which a known process and some local raw material can be named.
///
/// It starts from raw materials (one without a record may be here) and from what is supplied
/// already; a process counts as soon as one of its main inputs can be had, since the others can be
/// bought. It is an upper bound: what it leaves out has no local raw material on any known route.
struct PotentialReach {
  let products: Set<Product.ID>

  init(sheet: BalanceSheet, mainInputs: MainInputs) {
    let model = sheet.model
    var reached = Set(
      model.products.elements.filter { product in
        switch product.role {
        case .raw, .auxiliary, .utility: return true
        case .intermediate, .end:
          let balance = sheet.balance(of: product.id)
          return balance.supply.high > 0 || balance.hasSupplyOfUnknownSize
        }
      }.map(\.id)
    )
    var waiting = model.processes.elements
    var isGrowing = true
    while isGrowing {
      let rest = waiting.filter { process in
        guard Self.isOpen(process, mainInputs, reached) else { return true }
        reached.insert(process.output)
        reached.formUnion(process.byproducts.map(\.product))
        return false
      }
      isGrowing = rest.count < waiting.count
      waiting = rest
    }
    products = reached
  }

  /// Whether one main input can be had; a process without inputs is open.
  static func isOpen(
    _ process: UnitProcess,
    _ mainInputs: MainInputs,
    _ reached: Set<Product.ID>
  ) -> Bool {
    let inputs = mainInputs(of: process)
    return inputs.isEmpty
      || inputs.contains { exchange in
        ([exchange.product] + exchange.substitutes).contains(where: reached.contains)
      }
  }
}
