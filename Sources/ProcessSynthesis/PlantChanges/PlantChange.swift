public import ChainModel

/// What is built, and which plants are dropped, in a what-if.
public struct PlantChange: Hashable, Sendable {
  /// A plant that is built.
  public struct Build: Hashable, Sendable {
    /// What it runs.
    public let process: UnitProcess.ID
    /// Units of its main output a year, at full load.
    public let amount: Double
    /// Where it stands.
    public let zone: Zone.ID

    /// Makes a plant.
    public init(process: UnitProcess.ID, amount: Double, zone: Zone.ID) {
      self.process = process
      self.amount = amount
      self.zone = zone
    }
  }

  /// What is built, in the order asked for.
  public let builds: [Build]
  /// The plants that are dropped.
  public let drops: [Facility.ID]

  /// Makes a change.
  public init(builds: [Build], drops: [Facility.ID] = []) {
    self.builds = builds
    self.drops = drops
  }
}

/// Why a what-if cannot be answered.
public enum PlantChangeError: Error, Hashable, Sendable {
  /// A plant to be dropped is not there.
  case noPlant(Facility.ID)
  /// A plant to be dropped counts in no balance of the scenario asked for.
  case notCounted(Facility.ID)
  /// A plant to be dropped is part of a statistic and no source gives its size: what would be left
  /// is not known.
  case unsizedInTotal(Facility.ID, Identifier<ControlTotal>)
  /// A statistic would swallow a plant of this process.
  case swallowed(UnitProcess.ID)

  /// The sentence that a person reads.
  public var phrase: Phrase {
    switch self {
    case .noPlant(let id):
      return Phrase(zh: "没有装置“\(id)”", en: "there is no plant '\(id)'")
    case .notCounted(let id):
      return Phrase(
        zh: "装置“\(id)”在所选情景中本来就不计入，停与不停一样；可换 --scenario",
        en: "plant '\(id)' does not count in this scenario anyway; try another --scenario"
      )
    case .unsizedInTotal(let id, let total):
      return Phrase(
        zh: "装置“\(id)”规模未载，又已含在统计总量“\(total)”里，停掉后剩多少算不出；请先补它的产能",
        en:
          "plant '\(id)' states no size and is part of the statistic '\(total)': what would be left is not known; state its capacity first"
      )
    case .swallowed(let process):
      return Phrase(
        zh: "环节“\(process)”由统计总量计，新装置加不进去，结果不可信，不予给出",
        en:
          "a statistic stands for process '\(process)' and would swallow the plant; no result is given"
      )
    }
  }
}
