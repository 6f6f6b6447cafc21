public import ChainModel
public import MaterialBalance

/// All gaps of a region in rank order.
public struct GapReport: Sendable {
  /// How the analysis is to be done.
  public struct Options: Hashable, Sendable {
    /// How many balances are drawn; 0 for middle values alone.
    public let draws: Int
    /// The start of all sequences.
    public let seed: UInt64
    /// Whether what would overturn each verdict is looked for.
    public let flips: Bool

    /// Makes options.
    public init(draws: Int = 1000, seed: UInt64 = 1, flips: Bool = true) {
      self.draws = draws
      self.seed = seed
      self.flips = flips
    }
  }

  /// The balance that sizes and evidence stand on.
  public let sheet: BalanceSheet
  /// How the analysis was done.
  public let options: Options
  /// The gaps in rank order.
  public let gaps: [Gap]
  private let words: FlipWords

  /// Finds, sizes and ranks the gaps of a region.
  ///
  /// Whether a gap is open, closing or opening is asked of plants on stream and of those with what is
  /// being built, whatever the sheet counts; sizes and evidence stand on the sheet.
  public init(sheet: BalanceSheet, options: Options = Options()) async {
    self.sheet = sheet
    self.options = options
    words = FlipWords(model: sheet.model)
    gaps = await GapAnalyzer(sheet: sheet, options: options).gaps()
  }

  /// What would overturn a gap, as a sentence.
  public func flipWords(of gap: Gap) -> Phrase? {
    gap.flip.flatMap { words.evidence($0)?.phrase }
  }

  /// How many verdicts hold in each tenth of the draws, from 0–10 % to 90–100 %, and last in all.
  public var distribution: [Int] {
    var counts = Array(repeating: 0, count: 11)
    for share in gaps.compactMap(\.confidence) {
      counts[min(10, Int(exactly: (share * 10).rounded(.down)) ?? 0)] += 1
    }
    return counts
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
