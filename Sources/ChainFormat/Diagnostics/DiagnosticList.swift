public import ChainModel

/// All that is wrong with a workspace, in the order of files and lines.
public struct DiagnosticList: Hashable, Sendable {
  /// The diagnostics, sorted by file, line and column, each once.
  public let diagnostics: [Diagnostic]

  /// Sorts diagnostics and drops repeated ones.
  public init(_ diagnostics: [Diagnostic]) {
    let sorted = diagnostics.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.origin != b.origin {
        if a.origin.file != b.origin.file {
          return a.origin.file.utf8.lexicographicallyPrecedes(b.origin.file.utf8)
        }
        return (a.origin.line, a.origin.column) < (b.origin.line, b.origin.column)
      }
      if a.severity != b.severity { return a.severity == .error }
      return left.offset < right.offset
    }
    var seen: Set<Diagnostic> = []
    self.diagnostics = sorted.map(\.element).filter { seen.insert($0).inserted }
  }

  /// How many are errors.
  public var errors: Int { diagnostics.count { $0.severity == .error } }

  /// How many are warnings.
  public var warnings: Int { diagnostics.count { $0.severity == .warning } }

  /// How many warnings are explained beside the data.
  public var explained: Int { diagnostics.count { $0.severity == .warning && $0.isExplained } }

  /// The errors as text, and how much else `check` has to say: what keeps a run from going on.
  func errorText(in language: Language) -> String {
    let rest = diagnostics.count - errors
    let others = Phrase(
      zh: "另有\(rest)条提示，用 check 查看",
      en: "\(rest) more that are no errors: see check"
    )
    return DiagnosticList(diagnostics.filter { $0.severity == .error }).text(in: language)
      + (rest > 0 ? others.text(in: language) + "\n" : "")
  }

  /// The diagnostics as text, one after the other, each line ended.
  public func text(in language: Language, folder: String = "") -> String {
    diagnostics.map { $0.text(in: language, folder: folder) + "\n" }.joined()
  }
}
