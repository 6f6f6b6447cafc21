import ChainModel
import ChainTopology
import MaterialBalance

/// Which company runs how much of what.
struct Holdings {
  private let sheet: BalanceSheet
  /// Units of main output a year, by process and company.
  private let amounts: [UnitProcess.ID: [Company.ID: Double]]
  /// Companies with a plant of known or unknown size, by process.
  private let companies: [UnitProcess.ID: Set<Company.ID>]
  private let cutOff: [Product.ID: [Company.ID]]

  init(sheet: BalanceSheet) {
    self.sheet = sheet
    var facilities: [Facility.ID: Facility] = [:]
    for facility in sheet.model.facilities { facilities[facility.id] = facility }
    var amounts: [UnitProcess.ID: [Company.ID: Double]] = [:]
    var companies: [UnitProcess.ID: Set<Company.ID>] = [:]
    var anonymous: Set<UnitProcess.ID> = []
    for activity in sheet.activities {
      for id in activity.ofUnknownSize {
        guard let facility = facilities[id] else { continue }
        companies[activity.process, default: []].insert(facility.company)
      }
      for row in activity.rows {
        switch row.item {
        case .facility(let id):
          guard let facility = facilities[id] else { continue }
          companies[activity.process, default: []].insert(facility.company)
          amounts[activity.process, default: [:]][facility.company, default: 0] += row.amount.mid
        case .total(let id):
          let lines = sheet.reconciliations.first { $0.total.id == id }
          guard let lines, let total = sheet.model.totals.first(where: { $0.id == id }) else {
            continue
          }
          let scale = max(total.amount.span.mid, lines.itemised.mid)
          var itemised = 0.0
          for line in lines.lines where line.position != .after {
            guard let facility = facilities[line.facility],
              facility.process == activity.process, let amount = line.amount, scale > 0
            else { continue }
            let part = total.amount.span.mid * amount.mid / scale
            itemised += part
            companies[activity.process, default: []].insert(facility.company)
            amounts[activity.process, default: [:]][facility.company, default: 0] += part
          }
          if itemised < row.amount.mid * 0.999 { anonymous.insert(activity.process) }
        }
      }
    }
    self.amounts = amounts
    self.companies = companies.filter { !anonymous.contains($0.key) }
    cutOff = Self.cuts(sheet: sheet, companies: self.companies)
  }

  /// The only company that runs a process; nil where there are several, or some are not known.
  func solely(_ process: UnitProcess.ID) -> Company.ID? {
    guard let all = companies[process], all.count == 1 else { return nil }
    return all.first
  }

  /// The company with the largest part of a product's supply, and that part.
  func largestHolder(of balance: ProductBalance) -> (Company.ID, Double)? {
    guard balance.supply.mid > 0 else { return nil }
    var held: [Company.ID: Double] = [:]
    for row in balance.supplyRows {
      switch row.item {
      case .made(let id), .byproduct(let id):
        let whole = sheet.activity(of: id).amount.mid
        guard whole > 0 else { continue }
        for (company, amount) in amounts[id] ?? [:] {
          held[company, default: 0] += row.amount.mid * amount / whole
        }
      case .routeless(let id):
        guard let facility = sheet.routeless.first(where: { $0.id == id }) else { continue }
        held[facility.company, default: 0] += row.amount.mid
      case .primary, .used, .substituted: continue
      }
    }
    return held.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.first
      .map { ($0.key, $0.value / balance.supply.mid) }
  }

  /// Companies without which an end product cannot be made from here, though others make it.
  func cuts(_ product: Product.ID) -> [Company.ID] {
    cutOff[product] ?? []
  }

  /// The places of a company's plants in the files.
  func facts(of company: Company.ID) -> [Origin] {
    sheet.model.facilities.filter { $0.company == company && sheet.request.counts($0) }
      .map(\.origin)
  }

  private static func cuts(
    sheet: BalanceSheet,
    companies: [UnitProcess.ID: Set<Company.ID>]
  ) -> [Product.ID: [Company.ID]] {
    let model = sheet.model
    let present = model.processes.elements.filter { sheet.isPresent($0.id) }
    let made = Set(present.flatMap { [$0.output] + $0.byproducts.map(\.product) })
    let bought = model.products.elements.map(\.id).filter { !made.contains($0) }
    let network = ProcessNetwork(products: model.products.elements, processes: present)
    let all = network.reachable(from: bought).products
    var result: [Product.ID: [Company.ID]] = [:]
    for company in Set(companies.values.flatMap(\.self)).sorted() {
      let own = Set(present.map(\.id).filter { companies[$0] == [company] })
      guard !own.isEmpty else { continue }
      let rest = present.filter { !own.contains($0.id) }
      let reached = network.reachable(from: bought, excluding: own).products
      for product in model.products.elements
      where product.role == .end && all.contains(product.id) && !reached.contains(product.id)
        && rest.contains(where: { $0.output == product.id })
      {
        result[product.id, default: []].append(company)
      }
    }
    return result
  }
}
