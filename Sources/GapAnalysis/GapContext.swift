public import ChainModel
public import MaterialBalance

/// What every rule looks at: the balance of a region, who makes and who uses each product, and what
/// could be reached from what is here.
public struct GapContext: Sendable {
  /// The balance.
  public let sheet: BalanceSheet
  /// Products that could be made here with any known process; an upper bound, never a proof that
  /// they can.
  public let reachable: Set<Product.ID>
  private let makerLists: [[Int]]
  private let sideMakerLists: [[Int]]
  private let userLists: [[Int]]
  private let surveysByProcess: [UnitProcess.ID: Survey]

  /// Prepares the look-ups.
  ///
  /// O(products + exchanges).
  public init(sheet: BalanceSheet) {
    self.sheet = sheet
    let model = sheet.model
    var makers: [[Int]] = Array(repeating: [], count: model.products.count)
    var sideMakers = makers
    var users = makers
    for (index, process) in model.processes.elements.enumerated() {
      if let output = model.products.index(of: process.output) { makers[output].append(index) }
      for exchange in process.byproducts {
        guard let product = model.products.index(of: exchange.product) else { continue }
        sideMakers[product].append(index)
      }
      for exchange in process.inputs {
        for id in [exchange.product] + exchange.substitutes {
          guard let product = model.products.index(of: id) else { continue }
          users[product].append(index)
        }
      }
    }
    makerLists = makers
    sideMakerLists = sideMakers
    userLists = users
    var surveys: [UnitProcess.ID: Survey] = [:]
    for survey in model.region.surveys where survey.asOf.earliest <= sheet.request.asOf.latest {
      for process in survey.processes {
        guard let known = surveys[process], known.asOf >= survey.asOf else {
          surveys[process] = survey
          continue
        }
      }
    }
    surveysByProcess = surveys
    reachable = PotentialReach(sheet: sheet).products
  }

  /// The model that was balanced.
  public var model: RegionalModel { sheet.model }

  /// The limits that rules compare with.
  public var thresholds: Thresholds { model.region.thresholds }

  /// The processes that make a product as their main output.
  public func makers(of product: Product.ID) -> [UnitProcess] {
    list(makerLists, product)
  }

  /// The processes that put a product out beside their main output.
  public func sideMakers(of product: Product.ID) -> [UnitProcess] {
    list(sideMakerLists, product)
  }

  /// The processes that take a product in, or could in place of another.
  public func users(of product: Product.ID) -> [UnitProcess] {
    list(userLists, product)
  }

  private func list(_ lists: [[Int]], _ product: Product.ID) -> [UnitProcess] {
    guard let index = model.products.index(of: product) else { return [] }
    return lists[index].map { model.processes.elements[$0] }
  }

  /// The newest survey that looked at a process.
  public func survey(of process: UnitProcess.ID) -> Survey? {
    surveysByProcess[process]
  }

  /// The product of an id that the model holds.
  public func product(_ id: Product.ID) -> Product {
    guard let product = model.products[id] else { preconditionFailure("no product \(id)") }
    return product
  }

  /// The index of a product in balances and draws.
  public func index(of id: Product.ID) -> Int {
    guard let index = model.products.index(of: id) else { preconditionFailure("no product \(id)") }
    return index
  }

  /// Products that can stand in for a product in at least one process here.
  public func substitutes(for product: Product.ID) -> [Product.ID] {
    var result: [Product.ID] = []
    for user in users(of: product) where sheet.isPresent(user.id) {
      for exchange in user.inputs where exchange.product == product {
        for substitute in exchange.substitutes where !result.contains(substitute) {
          result.append(substitute)
        }
      }
    }
    return result
  }

  /// The inputs that a process lives on: no auxiliaries, no utilities, and at least a fifth of what
  /// goes in by value, or by mass where a price is missing.
  public func mainInputs(of process: UnitProcess) -> [Exchange] {
    let candidates = process.inputs.filter {
      let role = product($0.product).role
      return role != .auxiliary && role != .utility
    }
    guard candidates.count > 1 else { return candidates }
    let weights =
      weights(of: candidates) { $0.price?.span.mid }
      ?? weights(of: candidates) { $0.tonnesPerUnit?.mid }
      ?? candidates.map { _ in 1 }
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return candidates }
    return zip(candidates, weights).filter { $0.1 / whole >= 0.2 }.map(\.0)
  }

  private func weights(
    of exchanges: [Exchange],
    by measure: (Product) -> Double?
  ) -> [Double]? {
    var weights: [Double] = []
    for exchange in exchanges {
      guard let measure = measure(product(exchange.product)) else { return nil }
      weights.append(exchange.figure.span.mid * measure)
    }
    return weights
  }

  /// Whether a product is left over here: supplied in a known amount, and used for less than the
  /// threshold of local conversion.
  public func isInSurplus(_ id: Product.ID) -> Bool {
    let role = product(id).role
    guard role == .raw || role == .intermediate else { return false }
    let balance = sheet.balance(of: id)
    guard balance.supply.mid > 0, let conversion = balance.localConversion else { return false }
    return conversion.mid < thresholds.localConversion && balance.surplus.mid > 0
  }
}
