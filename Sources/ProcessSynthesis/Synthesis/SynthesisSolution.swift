/// One listed answer: which units are built, how large, and what flows.
public struct SynthesisSolution: Hashable, Sendable {
  /// A unit that is built.
  public struct Unit: Hashable, Sendable {
    /// The number of the unit in the problem.
    public let unit: Int
    /// Its size.
    public let size: Double
  }

  /// A material that a built unit touches.
  public struct Flow: Hashable, Sendable {
    /// The number of the material in the problem.
    public let material: Int
    /// What comes out of all units less what goes in; negative where it is bought.
    public let net: Double
  }

  /// Costs, fixed ones too, less income; a profit is negative.
  public let objective: Double
  /// The units in the order of the problem.
  public let units: [Unit]
  /// The flows in the order of the problem's materials.
  public let flows: [Flow]
}
