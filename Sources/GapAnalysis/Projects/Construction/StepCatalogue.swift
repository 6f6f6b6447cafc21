import ChainModel
import MaterialBalance
import PolicyRules

/// Every process as a step that a project may hold, by index.
struct StepCatalogue {
  /// One input of a step.
  struct Slot {
    /// The product that the recipe names.
    let product: Int
    /// That product, then what can stand in for it.
    let pool: [Int]
    /// Units for one unit of main output.
    let need: Double
    /// An auxiliary or a utility, which is bought as a matter of course.
    let isMinor: Bool
    /// Whether the step lives on it.
    let isMain: Bool
    /// Whether a plant of the step makes it itself as a rule.
    let isIntegrated: Bool
  }

  /// One by-product of a step.
  struct Side {
    let product: Int
    /// Units for one unit of main output.
    let amount: Double
  }

  /// One process.
  struct Step {
    let process: UnitProcess
    let output: Int
    let slots: [Slot]
    let sides: [Side]
    /// The smallest size that pays.
    let minimum: Double?
    /// One typical plant.
    let typical: Double?
    /// The largest typical plant.
    let largest: Double?
    /// CNY for one unit of main output a year.
    let capex: Double?
    /// CNY of wages for one unit of main output.
    let wages: Double
    /// CNY of power, steam, water and heat for one unit of main output.
    let utilities: Double
    /// Whether it runs here today or once what is being built runs.
    let isHere: Bool
    /// Whether it runs here below the utilisation threshold.
    let isIdle: Bool
    /// Whether a clause keeps a plant of the largest typical size from being built.
    let isBarred: Bool
  }

  let model: RegionalModel
  let ground: LocalGround
  let national: NationalFigures
  let steps: [Step]
  /// By product: the steps that make it as their main output.
  let makers: [[Int]]
  /// By product: the steps that live on it, or make it a rule to take it in.
  let consumers: [[Int]]
  /// By product: the steps that name it in `integrated`.
  let integrators: [[Int]]
  /// CNY a unit by product; nil without a price.
  let prices: [Double?]
  /// CNY a person and year.
  let wage: Double

  /// O(exchanges).
  init(
    context: GapContext,
    ground: LocalGround,
    gates: GateReview
  ) {
    let model = context.model
    let costs = FactorCosts(model)
    let mains = MainFeeds(model: model)
    let sheet = context.sheet
    func index(_ id: Product.ID) -> Int {
      guard let index = model.products.index(of: id) else { preconditionFailure("no \(id)") }
      return index
    }
    let (wage, bill) = (costs.wage.span.mid, ResourceBill(costs, model))
    let idle = IdleProcesses(context: context)
    var makers: [[Int]] = Array(repeating: [], count: model.products.count)
    var consumers = makers
    var integrators = makers
    steps = model.processes.elements.enumerated().map { position, process in
      let flags = mains.flags(of: process)
      let integrated = Set(process.integrated.compactMap { model.products.index(of: $0) })
      let slots = zip(process.inputs, flags).map { exchange, isMain in
        let product = index(exchange.product)
        let role = model.products.elements[product].role
        return Slot(
          product: product,
          pool: [product] + exchange.substitutes.map(index),
          need: exchange.figure.span.mid,
          isMinor: role == .auxiliary || role == .utility,
          isMain: isMain,
          isIntegrated: integrated.contains(product)
        )
      }
      let output = index(process.output)
      makers[output].append(position)
      for product in integrated { integrators[product].append(position) }
      var taken: Set<Int> = []
      for slot in slots where slot.isMain || slot.isIntegrated {
        for product in slot.pool where taken.insert(product).inserted {
          consumers[product].append(position)
        }
      }
      let largest = (process.scale?.typical ?? process.scale?.minimum)?.span.high
      return Step(
        process: process,
        output: output,
        slots: slots,
        sides: process.byproducts.map {
          Side(product: index($0.product), amount: $0.figure.span.mid)
        },
        minimum: process.scale?.minimum?.span.mid,
        typical: (process.scale?.typical ?? process.scale?.minimum)?.span.mid,
        largest: largest,
        capex: process.capex?.span.mid,
        wages: (process.resources[.labour]?.span.mid ?? 0) * wage,
        utilities: bill.cost(of: process),
        isHere: sheet.isPresent(process.id),
        isIdle: idle.contains(process.id),
        isBarred: gates.outcomes(
          for: gates.largestPlant(of: process.id),
          asOf: sheet.request.asOf
        ).contains(where: \.forbids)
      )
    }
    self.model = model
    self.ground = ground
    self.makers = makers
    self.consumers = consumers
    self.integrators = integrators
    self.wage = wage
    national = NationalFigures(model, asOf: sheet.request.asOf)
    prices = model.products.elements.map { $0.price?.span.mid }
  }

  /// A product by index.
  func product(_ index: Int) -> Product { model.products.elements[index] }

  /// Units left here of a slot's product and of what can stand in for it.
  func surplus(_ slot: Slot) -> Double { slot.pool.reduce(0) { $0 + ground.surplus[$1] } }

  /// The product whose price is charged where a product meets an input that names another: the
  /// dearer of the two, since a cheaper one fetches a cheaper output, and a dearer one could be sold.
  func charged(_ product: Int, for named: Int) -> Int {
    guard let own = prices[product], let other = prices[named] else { return named }
    return own > other ? product : named
  }

  /// CNY that one unit of a step's main output leaves after inputs, power and wages; by-products
  /// count.
  func earning(_ step: Step) -> Double {
    var sum = prices[step.output] ?? 0
    for side in step.sides { sum += side.amount * (prices[side.product] ?? 0) }
    for slot in step.slots { sum -= slot.need * (prices[slot.product] ?? 0) }
    return sum - step.utilities - step.wages
  }
}
