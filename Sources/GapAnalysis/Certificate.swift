public import ChainModel
public import MaterialBalance

/// What a program that shares no code with this one needs to check a verdict.
public enum Certificate: Hashable, Sendable {
  /// No process that runs here, fed with everything that is bought or grown, makes the product.
  ///
  /// It proves *cannot*, never *can*: self-feeding loops pass it. Friedler, Tarján, Huang & Fan,
  /// "Graph-theoretic approach to process synthesis", Chem. Eng. Sci. 47 (1992) 1973-1988.
  case unreachable(Unreachable)
  /// The rows of a balance: supply over demand is below the threshold.
  case balance(ProductBalance, threshold: Double)

  /// A material outside the reach of what runs here.
  public struct Unreachable: Hashable, Sendable {
    /// The material that no reachable process makes.
    public let material: Product.ID
    /// What is taken as given: raw materials, purchases, everything no plant here makes.
    public let given: [Product.ID]
    /// The processes that run here.
    public let units: [UnitProcess.ID]
    /// Everything that these make from what is given.
    public let reachable: [Product.ID]

    /// Makes the certificate.
    public init(
      material: Product.ID,
      given: [Product.ID],
      units: [UnitProcess.ID],
      reachable: [Product.ID]
    ) {
      self.material = material
      self.given = given
      self.units = units
      self.reachable = reachable
    }
  }
}
