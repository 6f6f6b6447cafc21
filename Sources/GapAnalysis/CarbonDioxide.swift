package import ChainModel

/// Carbon dioxide that plants let out.
package enum CarbonDioxide {
  /// Tonnes of CO₂ for one tce: 0.67 t of carbon, as the Energy Research Institute of the NDRC
  /// recommends; an estimate, since power from wind and sun counts like any other.
  package static let perCoalEquivalent = 0.67 * 44 / 12

  /// Tonnes for one unit of main output: as stated, else from all energy; nil where neither is known.
  package static func perUnit(of process: UnitProcess) -> Span? {
    if let stated = process.resources[.carbon] { return stated.span }
    return CoalEquivalent.perUnit(of: process).map { $0 * perCoalEquivalent }
  }
}
