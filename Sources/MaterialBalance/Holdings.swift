public import ChainModel
import ChainTopology

/// Which company runs how much of what, in the balance and in any draw of it.
public struct Holdings: Sendable {
  /// A part of a contribution that belongs to a company.
  private struct Part {
    let place: Int
    let company: Company.ID
    let share: Double
  }

  /// What one company holds of one product, by places of a snapshot.
  struct Held: Sendable {
    fileprivate struct Output: Sendable {
      let place: Int
      let process: Int
      let rows: [(place: Int, share: Double)]
    }

    fileprivate let outputs: [Output]
    fileprivate let supplies: [Int]

    func amount(in snapshot: BalanceSnapshot) -> Double {
      var sum = supplies.reduce(0) { $0 + snapshot.supplies[$1] }
      for output in outputs {
        let whole = snapshot.activity[output.process]
        guard whole > 0 else { continue }
        let own = output.rows.reduce(0) { $0 + snapshot.rows[$1.place] * $1.share }
        sum += snapshot.outputs[output.place] * own / whole
      }
      return sum
    }
  }

  private let model: RegionalModel
  private let request: BalanceRequest
  private let outputs: [Int: [BalanceEngine.ExchangeTerm]]
  private let supplies: [Int: [BalanceEngine.SupplyTerm]]
  private let point: BalanceSnapshot
  private let parts: [[Part]]
  private let suppliers: [Company.ID?]
  /// Companies with a plant of known or unknown size, by process.
  private let companies: [UnitProcess.ID: Set<Company.ID>]
  private let present: Set<UnitProcess.ID>

  init(
    model: RegionalModel,
    request: BalanceRequest,
    engine: BalanceEngine,
    point: BalanceSnapshot,
    activities: [ProcessActivity],
    reconciliations: [Reconciliation],
    routeless: [Facility]
  ) {
    self.model = model
    self.request = request
    self.point = point
    outputs = Dictionary(grouping: engine.outputs, by: \.product)
    supplies = Dictionary(grouping: engine.supplies, by: \.product)
    var facilities: [Facility.ID: Facility] = [:]
    for facility in model.facilities { facilities[facility.id] = facility }
    var parts: [[Part]] = Array(repeating: [], count: model.processes.count)
    var companies: [UnitProcess.ID: Set<Company.ID>] = [:]
    var anonymous: Set<UnitProcess.ID> = []
    var place = 0
    for (index, activity) in activities.enumerated() {
      for id in activity.ofUnknownSize {
        guard let facility = facilities[id] else { continue }
        companies[activity.process, default: []].insert(facility.company)
      }
      for row in activity.rows {
        defer { place += 1 }
        switch row.item {
        case .facility(let id):
          guard let facility = facilities[id] else { continue }
          companies[activity.process, default: []].insert(facility.company)
          parts[index].append(Part(place: place, company: facility.company, share: 1))
        case .total(let id):
          guard let lines = reconciliations.first(where: { $0.total.id == id }),
            row.share > 0
          else { continue }
          let scale = max(lines.total.amount.span.mid, lines.itemised.mid)
          var itemised = 0.0
          for line in lines.lines where line.position != .after {
            guard let facility = facilities[line.facility],
              facility.process == activity.process, let amount = line.amount, scale > 0
            else { continue }
            let share = amount.mid / scale / row.share
            itemised += share
            companies[activity.process, default: []].insert(facility.company)
            parts[index].append(Part(place: place, company: facility.company, share: share))
          }
          if itemised < 0.999 { anonymous.insert(activity.process) }
        }
      }
    }
    self.parts = parts
    let plants = routeless.filter {
      $0.capacity != nil || UnknownSize.capacity(of: $0, in: model) != nil
    }
    suppliers =
      plants.map(\.company)
      + Array(repeating: nil, count: engine.supplies.count - plants.count)
    self.companies = companies.filter { !anonymous.contains($0.key) }
    present = Set(activities.filter(\.isPresent).map(\.process))
  }

  /// The only company that runs a process; nil where there are several, or some are not known.
  public func solely(_ process: UnitProcess.ID) -> Company.ID? {
    guard let all = companies[process], all.count == 1 else { return nil }
    return all.first
  }

  func held(by company: Company.ID, of product: Int) -> Held {
    Held(
      outputs: (outputs[product] ?? []).compactMap { term in
        let rows = parts[term.process].filter { $0.company == company }
          .map { (place: $0.place, share: $0.share) }
        guard !rows.isEmpty else { return nil }
        return Held.Output(place: term.place, process: term.process, rows: rows)
      },
      supplies: (supplies[product] ?? []).map(\.place).filter { suppliers[$0] == company }
    )
  }

  /// The companies that supply a product, with the share of each at middle values, in order of ids.
  public func holders(of id: Product.ID) -> [(company: Company.ID, share: Double)] {
    guard let product = model.products.index(of: id), point.supply[product] > 0 else { return [] }
    var names: Set<Company.ID> = []
    for term in outputs[product] ?? [] { names.formUnion(parts[term.process].map(\.company)) }
    for term in supplies[product] ?? [] {
      if let company = suppliers[term.place] { names.insert(company) }
    }
    return names.sorted().map {
      ($0, held(by: $0, of: product).amount(in: point) / point.supply[product])
    }
  }

  /// The places of a company's plants in the files.
  public func facts(of company: Company.ID) -> [Origin] {
    model.facilities.filter { $0.company == company && request.counts($0, in: model) }
      .map(\.origin)
  }

  /// For each end product, the companies without which it cannot be made from here, though others
  /// make it; a cluster is many companies.
  public func cuts() -> [Product.ID: [Company.ID]] {
    let running = model.processes.elements.filter { present.contains($0.id) }
    let made = Set(running.flatMap { [$0.output] + $0.byproducts.map(\.product) })
    let bought = model.products.elements.map(\.id).filter { !made.contains($0) }
    let network = ProcessNetwork(
      products: model.products.elements,
      processes: running,
      needsAll: false
    )
    let all = network.reachable(from: bought).products
    var result: [Product.ID: [Company.ID]] = [:]
    for company in Set(companies.values.flatMap(\.self)).sorted()
    where model.companies[company]?.kind != .cluster {
      let own = Set(running.map(\.id).filter { companies[$0] == [company] })
      guard !own.isEmpty else { continue }
      let rest = running.filter { !own.contains($0.id) }
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
