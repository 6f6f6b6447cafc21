public import ChainModel

/// How much of a chain is here.
public struct Completeness: Hashable, Sendable {
  /// Processes of the chain that are here.
  public let present: Int
  /// All processes of the chain.
  public let processes: Int
  /// The same, each process weighed by the value that one typical unit adds in a year; nil where no
  /// process can be weighed.
  public let byValue: Double?
  /// Processes that could not be weighed, for want of a price or a scale.
  public let unweighed: Int

  /// The share of processes that are here.
  public var share: Double { processes > 0 ? Double(present) / Double(processes) : 0 }

  /// Counts a chain's processes.
  public init(of chain: Chain, in sheet: BalanceSheet) {
    let model = sheet.model
    var seen: Set<UnitProcess.ID> = []
    var present = 0
    var unweighed = 0
    var whole = 0.0
    var here = 0.0
    for id in chain.stages.flatMap(\.processes) where seen.insert(id).inserted {
      let isPresent = sheet.isPresent(id)
      if isPresent { present += 1 }
      guard let process = model.processes[id],
        let scale = process.scale?.typical ?? process.scale?.minimum,
        let added = ValueAdded.perUnit(of: process, model: model)
      else {
        unweighed += 1
        continue
      }
      let weight = max(0, added.mid * scale.span.mid)
      whole += weight
      if isPresent { here += weight }
    }
    self.present = present
    self.processes = seen.count
    self.unweighed = unweighed
    byValue = whole > 0 ? here / whole : nil
  }
}
