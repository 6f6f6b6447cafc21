/// A chain 产业链: a named, staged set of processes.
public struct Chain: Hashable, Sendable, Identifiable {
  /// A chain's key: the name of its folder.
  public typealias ID = Identifier<Chain>

  /// The key.
  public let id: ID
  /// Both names.
  public let name: Name
  /// The stages in order.
  public let stages: [Stage]
  /// Whether it processes farm products, which a prefecture decides on apart.
  public let isAgro: Bool
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a chain.
  public init(
    id: ID,
    name: Name,
    stages: [Stage],
    isAgro: Bool = false,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.name = name
    self.stages = stages
    self.isAgro = isAgro
    self.origin = origin
  }
}

/// A stage 段: an ordered section of a chain.
public struct Stage: Hashable, Sendable, Identifiable {
  /// A stage's key, unique within its chain.
  public typealias ID = Identifier<Stage>

  /// The key.
  public let id: ID
  /// Both names.
  public let name: Name
  /// Its processes: those that name it, in file order, then those that it adds from other chains.
  public let processes: [UnitProcess.ID]

  /// Makes a stage.
  public init(id: ID, name: Name, processes: [UnitProcess.ID] = []) {
    self.id = id
    self.name = name
    self.processes = processes
  }
}

/// A stage of a chain, as plans and surveys name it: `chem-textile/weaving`.
public struct StagePath: Hashable, Sendable, CustomStringConvertible {
  /// The chain.
  public let chain: Chain.ID
  /// The stage.
  public let stage: Stage.ID

  /// Joins a chain and a stage.
  public init(chain: Chain.ID, stage: Stage.ID) {
    self.chain = chain
    self.stage = stage
  }

  /// The path as plans and surveys write it.
  public var description: String { "\(chain)/\(stage)" }
}
