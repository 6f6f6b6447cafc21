public import ChainModel

/// How well a zone fits a process: what the plan says for it, and which rule speaks against it.
public struct ZoneFit: Hashable, Sendable {
  /// The zone.
  public let zone: Zone.ID
  /// 1 where the plan names the process there, 0.6 where it names its field, 0 where neither or
  /// where a rule forbids it.
  public let fit: Double
  /// The words of the plan that speak for it.
  public let function: ZoneFunction?
  /// Rules that forbid it there.
  public let vetoes: [Veto]
  /// Rules that warn of it there.
  public let cautions: [Veto]

  /// Looks at a process in a zone.
  public init(of process: UnitProcess, in zone: Zone, model: RegionalModel) {
    self.zone = zone.id
    let covering = zone.vetoes.filter { $0.covers(process) }
    vetoes = covering.filter { !$0.isCaution }
    cautions = covering.filter(\.isCaution)
    let named = zone.functions.first { $0.processes.contains(process.id) }
    let field = zone.functions.first { function in
      function.stages.contains { path in
        model.chains[path.chain]?.stages.first { $0.id == path.stage }?.processes
          .contains(process.id) ?? false
      }
    }
    function = named ?? field
    fit = !vetoes.isEmpty ? 0 : named != nil ? 1 : field != nil ? 0.6 : 0
  }

  /// How well a zone fits several processes that stand together: the mean of their fits, 0 where a rule
  /// forbids one of them there.
  package static func together(_ fits: [ZoneFit]) -> Double {
    guard fits.allSatisfy({ $0.vetoes.isEmpty }) else { return 0 }
    return fits.reduce(0) { $0 + $1.fit } / Double(max(fits.count, 1))
  }

  /// All zones of a region in file order.
  public static func all(for process: UnitProcess, model: RegionalModel) -> [ZoneFit] {
    model.region.zones.map { ZoneFit(of: process, in: $0, model: model) }
  }
}
