import ChainModel

/// The values of the figures of some balances in all draws of a proof: drawn once, then shared.
public struct FigureDraws: Sendable {
  /// How many draws, and from where.
  public let proof: Proof
  private let columns: [FigureDraw: [Double]]

  /// Draws every figure with a range of some balances.
  ///
  /// O(figures with a range × draws) in time and memory.
  public init(_ sheets: [BalanceSheet], _ proof: Proof) {
    self.proof = proof
    var figures: Set<FigureDraw> = []
    for sheet in sheets {
      let live = sheet.engine.liveInputs
      for (index, input) in sheet.engine.inputs.enumerated()
      where live[index] && input.draw.span.isRange { figures.insert(input.draw) }
    }
    var commons: [UInt64: [Double]] = [:]
    for group in Set(figures.compactMap(\.group)) {
      commons[group] = (0..<proof.draws).map { FigureDraw.common(group, $0, proof.seed) }
    }
    columns = Dictionary(
      uniqueKeysWithValues: figures.map { figure in
        (figure, Self.values(figure, proof, figure.group.flatMap { commons[$0] }))
      }
    )
  }

  /// The value of a figure in each draw.
  func values(_ figure: FigureDraw) -> [Double] {
    if let column = columns[figure] { return column }
    guard figure.span.isRange else {
      return Array(repeating: figure.span.mid, count: proof.draws)
    }
    return (0..<proof.draws).map { figure.value($0, seed: proof.seed) }
  }

  private static func values(_ figure: FigureDraw, _ proof: Proof, _ common: [Double]?) -> [Double]
  {
    (0..<proof.draws).map { number in
      figure.value(number, seed: proof.seed, common: common.map { $0[number] })
    }
  }
}
