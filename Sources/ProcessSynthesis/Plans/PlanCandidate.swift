public import ChainModel
public import GapAnalysis
import MaterialBalance

/// A project whose size is free: what it takes, gives, costs and needs for one unit of its last
/// product.
public struct PlanCandidate: Sendable, Identifiable {
  /// One input that the steps live on or buy, with what may stand in for it.
  struct Slot {
    /// The product whose price is charged.
    let charged: Int
    /// What it may be met by, the product charged first.
    let pool: [Int]
    /// Units for one unit of the last product.
    let amount: Double
    /// Whether it is a raw material that is here in an amount nobody recorded.
    let isUnrecorded: Bool
  }

  /// The project.
  public let project: Project
  /// Units of the last product a year at which every step reaches its smallest scale; 0 for an
  /// extension of what runs here.
  public let smallest: Double
  /// Units a year that plants, market and local demand allow, whatever is left of the feeds.
  public let largest: Double
  /// Whether every step runs here: nothing new is founded.
  public let isExtension: Bool
  /// Whether an expert would ask about its figures.
  public let isDoubtful: Bool
  let slots: [Slot]
  let outputs: [(product: Int, amount: Double)]
  /// CNY of auxiliaries, power, steam and water.
  let minorCost: Double
  let capex: Double
  let wages: Double
  let needs: [Resource: Double]
  /// What each step needs of each resource for one unit of the last product.
  private let stepNeeds: [StepNeeds]

  private struct StepNeeds: Hashable, Sendable {
    let process: UnitProcess.ID
    let needs: [Resource: Double]
  }

  /// Units of a resource for one unit of the last product, so far as a limit covers its steps.
  func need(of resource: Resource, under limit: ZoneResource) -> Double {
    stepNeeds.reduce(0) { limit.covers($1.process) ? $0 + ($1.needs[resource] ?? 0) : $0 }
  }

  /// The key.
  public var id: Project.ID { project.id }

  /// A project pays back within so many years: nobody believes it.
  static let hastyPayback = 1.0

  /// Takes a project apart; nil where nothing bounds its size.
  init?(_ project: Project, _ ground: LocalGround) {
    let model = ground.sheet.model
    let size = project.size.proposed
    guard size > 0 else { return nil }
    self.project = project
    isExtension = project.steps.allSatisfy(\.isHere)
    smallest = isExtension ? 0 : project.size.minimum
    isDoubtful =
      !project.doubts.isEmpty || project.money.payback.mid.map { $0 < Self.hastyPayback } ?? false
    let bounds = project.size.bounds.filter { bound in
      if case .feed = bound.kind { return false }
      return bound.limit.isFinite
    }
    // Where the market bound was exceeded to reach the smallest scale, the size itself is allowed.
    largest = max(size, bounds.map(\.limit).min() ?? size)
    slots = Self.slots(of: project, ground)
    outputs = project.outputs.compactMap { output in
      model.products.index(of: output.product).map { ($0, output.amount / size) }
    }
    var value = 0.0
    for (output, sold) in zip(outputs, project.outputs) {
      let worth = output.amount * (model.products.elements[output.product].price?.span.mid ?? 0)
      value += sold.isSold ? worth : min(0, worth)
    }
    for input in project.inputs where input.source != .minor { value -= (input.cny ?? 0) / size }
    minorCost = value - project.money.valueAdded.mid / size
    capex = project.money.capex.mid / size
    wages = project.money.wages.mid / size
    let stepNeeds = project.steps.compactMap { step -> StepNeeds? in
      guard let process = model.processes[step.process] else { return nil }
      var needs: [Resource: Double] = [:]
      for resource in Resource.allCases {
        needs[resource] = ZoneLoad.need(of: resource, by: process) * step.size / size
      }
      return StepNeeds(process: step.process, needs: needs)
    }
    self.stepNeeds = stepNeeds
    // A step that does not say adds nothing; those that do say count.
    var needs: [Resource: Double] = [:]
    for resource in Resource.allCases {
      needs[resource] = stepNeeds.reduce(0) { $0 + ($1.needs[resource] ?? 0) }
    }
    self.needs = needs
  }

  /// Inputs of one step that are charged as one product are one slot; auxiliaries and utilities are
  /// none.
  private static func slots(of project: Project, _ ground: LocalGround) -> [Slot] {
    let model = ground.sheet.model
    struct Key: Hashable {
      let process: UnitProcess.ID
      let product: Product.ID
      let isUnrecorded: Bool
    }
    var order: [Key] = []
    var amounts: [Key: Double] = [:]
    // A project that stands on what is left here does not become one that buys what is not.
    var local: Set<Key> = []
    for input in project.inputs where input.source != .minor {
      let isUnrecorded = input.source == .unrecorded
      let key = Key(
        process: input.process,
        product: isUnrecorded ? input.product : input.named,
        isUnrecorded: isUnrecorded
      )
      if amounts[key] == nil { order.append(key) }
      if input.source == .surplus { local.insert(key) }
      amounts[key, default: 0] += input.amount
    }
    return order.compactMap { key in
      let exchange = model.processes[key.process]?.inputs.first { $0.product == key.product }
      let pool = [key.product] + (key.isUnrecorded ? [] : exchange?.substitutes ?? [])
      let all = pool.compactMap { model.products.index(of: $0) }
      let left = all.filter { ground.surplus[$0] > 0 }
      let places = local.contains(key) && !left.isEmpty ? left : all
      guard let charged = all.first, let amount = amounts[key], amount > 0 else { return nil }
      return Slot(
        charged: charged,
        pool: places,
        amount: amount / project.size.proposed,
        isUnrecorded: key.isUnrecorded
      )
    }
  }
}
