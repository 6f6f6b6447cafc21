import ChainModel
import MaterialBalance

/// What plants whose route no source gives may use, so far as every known route agrees.
///
/// Such a plant demands nothing in the balance: a wrong default route would invent a gap. But a
/// polyethylene plant takes ethylene whatever its route, and to call that ethylene a surplus would
/// invent one as well.
struct HiddenUse {
  /// Units a year at most, by product.
  let amounts: [Product.ID: Double]

  init(sheet: BalanceSheet, mainInputs: MainInputs) {
    var makers: [Product.ID: [UnitProcess]] = [:]
    for process in sheet.model.processes.elements {
      makers[process.output, default: []].append(process)
    }
    var amounts: [Product.ID: Double] = [:]
    for facility in sheet.routeless {
      let routes = (makers[facility.product] ?? []).map { mainInputs(of: $0) }
      guard let first = routes.first,
        let capacity = facility.capacity ?? UnknownSize.capacity(of: facility, in: sheet.model)
      else { continue }
      for exchange in first {
        let same = routes.compactMap { route in route.first { $0.product == exchange.product } }
        guard same.count == routes.count else { continue }
        let coefficient = same.map(\.figure.span.mid).max() ?? 0
        amounts[exchange.product, default: 0] += capacity.span.mid * coefficient
      }
    }
    self.amounts = amounts
  }
}
