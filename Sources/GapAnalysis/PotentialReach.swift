import ChainModel
import ChainTopology
import MaterialBalance

/// The products that could be made here with any known process.
///
/// It starts from raw materials (one without a record may be here), auxiliaries and utilities
/// (bought everywhere), and what is supplied already. It is an upper bound: what it leaves out
/// cannot be made, what it holds may still lack quantity.
struct PotentialReach {
  let products: Set<Product.ID>

  init(sheet: BalanceSheet) {
    let model = sheet.model
    let given = model.products.elements.filter { product in
      switch product.role {
      case .raw, .auxiliary, .utility: return true
      case .intermediate, .end:
        let balance = sheet.balance(of: product.id)
        return balance.supply.high > 0 || balance.hasSupplyOfUnknownSize
      }
    }
    let network = ProcessNetwork(model: model)
    products = network.reachable(from: given.map(\.id)).products
  }
}
