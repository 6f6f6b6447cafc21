public import ChainTopology

/// What reading a P-graph problem gave: the problem, and all that is wrong with it.
public struct SynthesisReading: Sendable {
  /// What could be read, whether right or not.
  public let draft: SynthesisProblem
  /// All that is wrong.
  public let diagnostics: DiagnosticList

  /// The problem, where nothing is an error.
  package func problem() throws(ChainFormatError) -> SynthesisProblem {
    guard diagnostics.errors == 0 else { throw .invalid(diagnostics) }
    return draft
  }
}
