import ChainModel
package import MaterialBalance

/// What a region has left and what it lacks, product by product: the ground that projects stand on.
package struct LocalGround: Sendable {
  /// The balance behind it.
  package let sheet: BalanceSheet
  /// Units left a year, what plants without a known route must use taken off.
  package let surplus: [Double]
  /// Units a year that are asked for here and not supplied.
  package let unmet: [Double]
  /// The share of the supply that comes from plants of known size; 1 where nothing is supplied.
  package let knownShare: [Double]
  /// Raw materials that are here in an amount that nobody recorded.
  package let isUnrecorded: [Bool]

  /// Sums up.
  ///
  /// O(products + balance rows + plants).
  package init(sheet: BalanceSheet) {
    let model = sheet.model
    let charged = Self.charged(sheet)
    var surplus: [Double] = []
    var unmet: [Double] = []
    var known: [Double] = []
    for (index, balance) in sheet.products.elements.enumerated() {
      let use = balance.demand.mid + charged[index]
      surplus.append(max(0, balance.supply.mid - use))
      unmet.append(max(0, balance.demand.mid - balance.supply.mid))
      known.append(Self.knownShare(balance, sheet))
    }
    var unrecorded = Array(repeating: false, count: model.products.count)
    let latest = sheet.request.asOf.latest
    for supply in model.primarySupply
    where supply.amount == nil && (supply.year?.earliest ?? 0) <= latest {
      guard let index = model.products.index(of: supply.product) else { continue }
      unrecorded[index] = model.products.elements[index].role == .raw
    }
    self.sheet = sheet
    self.surplus = surplus
    self.unmet = unmet
    knownShare = known
    isUnrecorded = unrecorded
  }

  private static func knownShare(_ balance: ProductBalance, _ sheet: BalanceSheet) -> Double {
    var whole = 0.0
    var assumed = 0.0
    for row in balance.supplyRows {
      whole += row.amount.mid
      switch row.item {
      case .made(let process), .byproduct(let process):
        let activity = sheet.activity(of: process)
        guard activity.amount.mid > 0 else { continue }
        assumed += row.amount.mid * (1 - activity.knownAmount.mid / activity.amount.mid)
      case .routeless(let id):
        let facility = sheet.routeless.first { $0.id == id }
        if facility?.capacity == nil { assumed += row.amount.mid }
      case .primary, .used, .substituted: continue
      }
    }
    return whole > 0 ? 1 - assumed / whole : 1
  }

  /// Units a year that plants without a known route must use: what every known route agrees on, and
  /// what the owner itself makes for it.
  private static func charged(_ sheet: BalanceSheet) -> [Double] {
    let model = sheet.model
    var charged = Array(repeating: 0.0, count: model.products.count)
    let hidden = HiddenUse(sheet: sheet, mainInputs: MainInputs(model: model))
    for (product, amount) in hidden.amounts {
      guard let index = model.products.index(of: product) else { continue }
      charged[index] += amount
    }
    var made: [Company.ID: Set<Product.ID>] = [:]
    for facility in model.facilities where sheet.request.counts(facility, in: model) {
      made[facility.company, default: []].insert(facility.product)
    }
    var makers: [Product.ID: [UnitProcess]] = [:]
    for process in model.processes.elements { makers[process.output, default: []].append(process) }
    for facility in sheet.routeless {
      guard
        let capacity = facility.capacity ?? UnknownSize.capacity(of: facility, in: model)
      else { continue }
      let own = made[facility.company] ?? []
      var need: [Product.ID: Double] = [:]
      for process in makers[facility.product] ?? [] {
        for exchange in process.inputs {
          let candidates = ([exchange.product] + exchange.substitutes).filter {
            own.contains($0) && $0 != facility.product && hidden.amounts[$0] == nil
          }
          guard let feed = candidates.first else { continue }
          need[feed] = max(need[feed] ?? 0, exchange.figure.span.mid * capacity.span.mid)
        }
      }
      for (feed, amount) in need {
        guard let index = model.products.index(of: feed) else { continue }
        charged[index] += amount
      }
    }
    return charged
  }
}
