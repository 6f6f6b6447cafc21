public import ChainModel
public import MaterialBalance

/// All gaps of a region in rank order.
public struct GapReport: Sendable {
  /// How the analysis is to be done.
  public struct Options: Hashable, Sendable {
    /// How many balances are drawn; 0 for none.
    public let draws: Int
    /// How many weightings are drawn.
    public let weightings: Int
    /// The start of all sequences.
    public let seed: UInt64

    /// Makes options.
    public init(draws: Int = 1000, weightings: Int = 10_000, seed: UInt64 = 1) {
      self.draws = draws
      self.weightings = weightings
      self.seed = seed
    }
  }

  /// The balance that the gaps stand on.
  public let sheet: BalanceSheet
  /// How the analysis was done.
  public let options: Options
  /// The gaps in rank order.
  public let gaps: [Gap]

  /// Finds, sizes and ranks the gaps of a region.
  public init(sheet: BalanceSheet, options: Options = Options()) async {
    self.sheet = sheet
    self.options = options
    gaps = await GapAnalyzer(context: GapContext(sheet: sheet), options: options).gaps()
  }

  /// The gaps of a chain or of a kind, ranks as in the whole region.
  public func gaps(in chain: Chain.ID? = nil, of kind: GapKind? = nil) -> [Gap] {
    let members = chain.flatMap { sheet.model.chains[$0] }
      .map { Set($0.stages.flatMap(\.processes)) }
    return gaps.filter { gap in
      guard kind == nil || gap.kind == kind else { return false }
      guard let members else { return true }
      if let process = gap.process { return members.contains(process) }
      return gap.chain == chain
    }
  }
}
