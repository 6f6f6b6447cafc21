import ChainModel

/// A test with indices in place of keys, quick enough for a thousand draws.
struct CompiledTest: Sendable {
  private enum Step: Sendable {
    case lacks(Int)
    case supplies(Int)
    case needs(Int)
    case leaves(Int)
    case coverage(Int, Double)
    case conversion(Int, Double, Double)
    case room(Int, Double)
    case activity(Int, Double)
    case holding(Holdings.Held, Int, Double)
  }

  private let anyOf: [[Step]]

  init(_ test: BalanceTest, in sheet: BalanceSheet) {
    let model = sheet.model
    func product(_ id: Product.ID) -> Int {
      guard let index = model.products.index(of: id) else {
        preconditionFailure("no product \(id)")
      }
      return index
    }
    func process(_ id: UnitProcess.ID) -> Int {
      guard let index = model.processes.index(of: id) else {
        preconditionFailure("no process \(id)")
      }
      return index
    }
    anyOf = test.anyOf.map { conditions in
      conditions.map { condition in
        switch condition {
        case .lacks(let id): .lacks(product(id))
        case .supplies(let id): .supplies(product(id))
        case .needs(let id): .needs(product(id))
        case .leaves(let id): .leaves(product(id))
        case .coverage(let id, let limit): .coverage(product(id), limit)
        case .conversion(let id, let limit, let use): .conversion(product(id), limit, use)
        case .room(let id, let amount, let use): .room(product(id), amount + use)
        case .load(let id, let limit, let capacity): .activity(process(id), limit * capacity)
        case .size(let id, let amount): .activity(process(id), amount)
        case .holding(let company, let id, let limit):
          .holding(sheet.holdings.held(by: company, of: product(id)), product(id), limit)
        }
      }
    }
  }

  func holds(_ snapshot: BalanceSnapshot) -> Bool {
    anyOf.contains { steps in steps.allSatisfy { Self.holds($0, snapshot) } }
  }

  private static func holds(_ step: Step, _ snapshot: BalanceSnapshot) -> Bool {
    switch step {
    case .lacks(let product): snapshot.supply[product] == 0
    case .supplies(let product): snapshot.supply[product] > 0
    case .needs(let product): snapshot.demand[product] > 0
    case .leaves(let product): snapshot.demand[product] == 0
    case .coverage(let product, let limit):
      snapshot.demand[product] > 0 && snapshot.supply[product] < limit * snapshot.demand[product]
    case .conversion(let product, let limit, let use):
      snapshot.supply[product] > 0
        && snapshot.demand[product] + use < limit * snapshot.supply[product]
    case .room(let product, let amount):
      snapshot.supply[product] - snapshot.demand[product] >= amount
    case .activity(let process, let amount): snapshot.activity[process] < amount
    case .holding(let held, let product, let limit):
      snapshot.supply[product] > 0
        && held.amount(in: snapshot) >= limit * snapshot.supply[product]
    }
  }
}
