public import ChainModel
public import MaterialBalance

/// What every rule looks at: the balance of a region, who makes and who uses each product, and what
/// could be reached from what is here.
public struct GapContext: Sendable {
  /// The balance.
  public let sheet: BalanceSheet
  /// Products with a known route that some local raw material feeds; an upper bound, never a proof
  /// that they can be made here.
  public let reachable: Set<Product.ID>
  /// What every process takes and gives, and how much of each runs.
  public let matrix: TechnologyMatrix
  private let hiddenUse: HiddenUse
  private let surveysByProcess: [UnitProcess.ID: Survey]

  /// Prepares the look-ups.
  ///
  /// O(products + exchanges).
  public init(sheet: BalanceSheet) {
    self.sheet = sheet
    let model = sheet.model
    matrix = TechnologyMatrix(sheet: sheet)
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
    let mainInputs = MainInputs(model: model)
    reachable = PotentialReach(sheet: sheet, mainInputs: mainInputs).products
    hiddenUse = HiddenUse(sheet: sheet, mainInputs: mainInputs)
  }

  /// The model that was balanced.
  public var model: RegionalModel { sheet.model }

  /// The limits that rules compare with.
  public var thresholds: Thresholds { model.region.thresholds }

  /// The processes that make a product as their main output.
  public func makers(of product: Product.ID) -> [UnitProcess] {
    list(matrix.makers, product)
  }

  /// The processes that put a product out beside their main output.
  public func sideMakers(of product: Product.ID) -> [UnitProcess] {
    list(matrix.sideMakers, product)
  }

  /// The processes that take a product in, or could in place of another.
  public func users(of product: Product.ID) -> [UnitProcess] {
    list(matrix.users, product)
  }

  private func list(_ lists: (Int) -> [Int], _ product: Product.ID) -> [UnitProcess] {
    guard let index = model.products.index(of: product) else { return [] }
    return lists(index).map { model.processes.elements[$0] }
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

  /// The inputs that a process lives on: a fifth or more of what goes in, by value.
  public func mainInputs(of process: UnitProcess) -> [Exchange] {
    MainInputs(model: model)(of: process)
  }

  /// What plants whose route no source gives may use of a product, in units a year.
  public func hiddenUse(of id: Product.ID) -> Double {
    hiddenUse.amounts[id] ?? 0
  }

  /// That less than the threshold of local conversion of a product is used here, plants without a
  /// route reckoned with; `extra` is a further use in units a year.
  public func surplus(of id: Product.ID, besides extra: Double = 0) -> BalanceCondition {
    .conversion(
      of: id,
      below: thresholds[.localConversion],
      besides: hiddenUse(of: id) + extra
    )
  }

  /// Whether a product can be left over at all: a crop, an intermediate, or an end product that some
  /// process takes further; and supplied here.
  private func canBeLeft(_ id: Product.ID) -> Bool {
    switch product(id).role {
    case .raw, .intermediate: break
    case .end: guard !users(of: id).isEmpty else { return false }
    case .auxiliary, .utility: return false
    }
    return sheet.balance(of: id).supply.mid > 0
  }

  /// Whether a product is left over here at middle values.
  public func isInSurplus(_ id: Product.ID, besides extra: Double = 0) -> Bool {
    guard canBeLeft(id) else { return false }
    let balance = sheet.balance(of: id)
    let use = balance.demand.mid + hiddenUse(of: id) + extra
    return use < thresholds[.localConversion] * balance.supply.mid
  }

  /// Whether a product is left over here within the ranges of the figures.
  public func mayBeInSurplus(_ id: Product.ID, besides extra: Double = 0) -> Bool {
    guard canBeLeft(id) else { return false }
    let balance = sheet.balance(of: id)
    let use = balance.demand.low + hiddenUse(of: id) + extra
    return use < thresholds[.localConversion] * balance.supply.high
  }

  /// What is left of a product, what plants without a route may use taken off.
  public func room(for id: Product.ID) -> Span {
    let surplus = sheet.balance(of: id).surplus
    let hidden = hiddenUse(of: id)
    return Span(
      low: max(0, surplus.low - hidden),
      mid: max(0, surplus.mid - hidden),
      high: surplus.high
    )
  }

  /// Whether a process makes a product here as what it is run for, or a plant of unknown route, or
  /// the land: a stream beside something else does not count.
  public func isMadeForItself(_ id: Product.ID) -> Bool {
    let balance = sheet.balance(of: id)
    return balance.supplyRows.contains { row in
      if case .byproduct = row.item { return false }
      return row.amount.high > 0
    } || makers(of: id).contains { sheet.isPresent($0.id) }
  }
}
