public import ChainModel

/// Where the processes and products of a chain stand in the order of its stages.
public struct StageOrder: Sendable {
  /// The stage of each process of the chain, counted from 0.
  public let stageOfProcess: [UnitProcess.ID: Int]
  /// The earliest stage in which a process of the chain makes the product.
  public let firstMade: [Product.ID: Int]
  /// The earliest stage in which a process of the chain takes the product in.
  public let firstUsed: [Product.ID: Int]
  /// Exchanges against the order: inputs that are made only in a later stage, in file order.
  public let backward: [NetworkEdge]

  /// Places what stands in a chain; a process in several stages counts in the first.
  public init(of chain: Chain, in network: ProcessNetwork) {
    var stageOfProcess: [UnitProcess.ID: Int] = [:]
    for (index, stage) in chain.stages.enumerated() {
      for process in stage.processes where stageOfProcess[process] == nil {
        stageOfProcess[process] = index
      }
    }
    var firstMade: [Product.ID: Int] = [:]
    var firstUsed: [Product.ID: Int] = [:]
    let edges = network.edges.filter { stageOfProcess[$0.process] != nil }
    for edge in edges {
      guard let stage = stageOfProcess[edge.process] else { continue }
      if edge.isInput {
        firstUsed[edge.product] = min(firstUsed[edge.product] ?? stage, stage)
      } else {
        firstMade[edge.product] = min(firstMade[edge.product] ?? stage, stage)
      }
    }
    backward = edges.filter { edge in
      guard edge.isInput, let made = firstMade[edge.product],
        let used = stageOfProcess[edge.process]
      else { return false }
      return made > used
    }
    self.stageOfProcess = stageOfProcess
    self.firstMade = firstMade
    self.firstUsed = firstUsed
  }
}
