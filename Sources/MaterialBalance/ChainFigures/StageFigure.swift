public import ChainModel

/// What of a stage is here, and how much of what it makes is taken up by later stages.
public struct StageFigure: Hashable, Sendable {
  /// What a later stage takes.
  public struct Uptake: Hashable, Sendable {
    /// The stage that uses it.
    public let stage: Stage.ID
    /// Tonnes a year.
    public let amount: Double

    /// Makes an uptake.
    public init(stage: Stage.ID, amount: Double) {
      self.stage = stage
      self.amount = amount
    }
  }

  /// The stage.
  public let stage: Stage
  /// Processes of the stage that are here.
  public let present: [UnitProcess.ID]
  /// Tonnes a year of main outputs that have a mass, plants without a known route included.
  public let output: Double
  /// Products made here whose mass per unit is not known; they are left out of `output`.
  public let unweighed: [Product.ID]
  /// What processes of the region use of it, by their stage, in stage order.
  public let uptakes: [Uptake]

  /// The part of the output that is used here, at most 1; nil without output.
  public var localConversion: Double? {
    guard output > 0 else { return nil }
    return min(1, uptakes.reduce(0) { $0 + $1.amount } / output)
  }

  /// The part of the output that one stage uses.
  public func share(takenBy stage: Stage.ID) -> Double? {
    guard output > 0 else { return nil }
    return (uptakes.first { $0.stage == stage }?.amount ?? 0) / output
  }

  /// The stages of a chain in order.
  public static func all(of chain: Chain, in sheet: BalanceSheet) -> [StageFigure] {
    var stageOf: [UnitProcess.ID: Stage.ID] = [:]
    for stage in chain.stages.reversed() {
      for process in stage.processes { stageOf[process] = stage.id }
    }
    return chain.stages.map { figure($0, of: chain, stageOf, sheet) }
  }

  private static func figure(
    _ stage: Stage,
    of chain: Chain,
    _ stageOf: [UnitProcess.ID: Stage.ID],
    _ sheet: BalanceSheet
  ) -> StageFigure {
    let model = sheet.model
    let present = stage.processes.filter(sheet.isPresent)
    var output = 0.0
    var unweighed: [Product.ID] = []
    var taken: [Stage.ID: Double] = [:]
    var seen: Set<Product.ID> = []
    for id in stage.processes {
      guard let process = model.processes[id], seen.insert(process.output).inserted else {
        continue
      }
      let balance = sheet.balance(of: process.output)
      let home = chain.stages.first { stage in
        stage.processes.contains { model.processes[$0]?.output == process.output }
      }?.id
      // A plant whose route no source gives stands in the first stage that makes its product.
      let made = balance.supplyRows.filter { row in
        if let maker = row.process { return stageOf[maker] == stage.id }
        if case .routeless = row.item { return home == stage.id }
        return false
      }.reduce(0) { $0 + $1.amount.mid }
      guard made > 0 else { continue }
      guard let tonnes = model.products[process.output]?.tonnesPerUnit?.mid else {
        if made > 0 { unweighed.append(process.output) }
        continue
      }
      output += made * tonnes
      let part = balance.supply.mid > 0 ? made / balance.supply.mid : 0
      for row in balance.demandRows {
        guard let user = row.process, let place = stageOf[user] else { continue }
        taken[place, default: 0] += min(1, part) * row.amount.mid * tonnes
      }
    }
    return StageFigure(
      stage: stage,
      present: present,
      output: output,
      unweighed: unweighed,
      uptakes: chain.stages.compactMap { later in
        taken[later.id].map { Uptake(stage: later.id, amount: $0) }
      }
    )
  }
}
