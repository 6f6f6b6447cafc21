package import ChainModel

/// Energy as tonnes of coal equivalent.
package enum CoalEquivalent {
  /// What a resource is as coal equivalent: kgce/kWh of electricity at its heat value and kgce/kg of
  /// low-pressure steam, GB/T 2589-2020 annex A, as tce.
  package static let factors: [(resource: Resource, factor: Double)] = [
    (.electricity, 0.1229e-3), (.steam, 0.1286),
  ]

  /// All energy for one unit of main output: as stated, else from electricity and steam; nil where
  /// nothing is stated.
  package static func perUnit(of process: UnitProcess) -> Span? {
    if let stated = process.resources[.energy] { return stated.span }
    let parts = factors.compactMap { item in
      process.resources[item.resource].map { $0.span * item.factor }
    }
    return parts.isEmpty ? nil : parts.reduce(.zero, +)
  }
}
