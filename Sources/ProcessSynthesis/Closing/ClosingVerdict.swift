public import ChainModel

/// Whether a product that is lacking could be made here, without buying in more of anything else.
public struct ClosingVerdict: Hashable, Sendable {
  /// What would run more.
  public struct Run: Hashable, Sendable {
    /// The process.
    public let process: UnitProcess.ID
    /// Units of main output a year.
    public let amount: Double
  }

  /// The product.
  public let product: Product.ID
  /// Units a year that are lacking.
  public let lacking: Double
  /// 可闭合: what would run, in model order; it proves that the balance can be closed.
  ///
  /// Empty where it cannot; where it holds barred processes it only shows what would be needed.
  public let flow: [Run]
  /// Raw materials of which no amount is recorded, and which the flow takes.
  public let unrecorded: [Product.ID]
  /// 不可闭合: the product, then those of which no more may be bought in and which clash with it.
  ///
  /// Without any one of them it could be closed. Empty where it can.
  public let clash: [Product.ID]
  /// Processes of the flow of which a clause in force allows no new plant.
  public let barred: [UnitProcess.ID]
  /// The verdict as a sentence.
  public let text: Phrase

  /// Whether it can be closed.
  public var isClosable: Bool { clash.isEmpty && barred.isEmpty }
}
