package import ChainModel

/// What a process pays for besides its feeds.
///
/// Power, steam, water and waste water at their prices. Of energy that a recipe states as one figure,
/// what power and steam do not make up is charged as steam, an estimate: heat is what such plants buy.
/// A process that takes in a fuel burns part of it, so that its energy is paid for with its feed.
package struct ResourceBill {
  /// A need with its price; `factor` turns a unit of the need into a unit of what is priced.
  package struct Item: Hashable, Sendable {
    /// What is needed.
    package let need: Resource
    /// What it is paid as.
    package let paid: Resource
    /// Units of the priced resource for one unit of the need; negative for what is paid already.
    package let factor: Double
  }

  private let costs: FactorCosts
  private let model: RegionalModel

  /// Takes the prices of a region.
  package init(_ costs: FactorCosts, _ model: RegionalModel) {
    self.costs = costs
    self.model = model
  }

  /// What a process is charged for, of that which has a price.
  package func items(of process: UnitProcess) -> [Item] {
    var items = Resource.allCases.filter { costs.prices[$0] != nil }.map {
      Item(need: $0, paid: $0, factor: 1)
    }
    if costs.prices[.steam] != nil, heat(of: process) > 0 {
      items.append(Item(need: .energy, paid: .steam, factor: 1 / Self.steam))
      items += CoalEquivalent.factors.map {
        Item(need: $0.resource, paid: .steam, factor: -$0.factor / Self.steam)
      }
    }
    return items.filter { process.resources[$0.need] != nil }
  }

  /// CNY for one unit of main output, at middle figures.
  package func cost(of process: UnitProcess) -> Double {
    items(of: process).reduce(0) { sum, item in
      let need = process.resources[item.need]?.span.mid ?? 0
      return sum + need * item.factor * (costs.prices[item.paid]?.span.mid ?? 0)
    }
  }

  /// tce of stated energy that neither power, steam nor a fuel among the inputs accounts for.
  private func heat(of process: UnitProcess) -> Double {
    guard let stated = process.resources[.energy]?.span.mid,
      !process.inputs.contains(where: { model.products[$0.product]?.isFuel == true })
    else { return 0 }
    return CoalEquivalent.factors.reduce(stated) {
      $0 - (process.resources[$1.resource]?.span.mid ?? 0) * $1.factor
    }
  }

  /// tce in a tonne of steam.
  private static let steam = CoalEquivalent.factors.first { $0.resource == .steam }?.factor ?? 1
}
