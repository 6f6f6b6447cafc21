import ChainModel

/// Looks for one kind of mistake in chains that can be read.
///
/// One rule, one file in `Rules/` with its words, one line in ``LintRules/all``, and one file of
/// cases with bad and good input in the tests, `Rules/X.md`. The table of the format reference is
/// made from them.
protocol LintRule: Sendable {
  /// The kebab-case key under which an item accepts the rule's findings.
  var id: String { get }
  /// How bad its findings are.
  var severity: Diagnostic.Severity { get }
  /// What it finds, as the format reference says it.
  var sentence: Phrase { get }
  /// Whether one item that could not be read makes its findings worthless.
  var needsEverything: Bool { get }
  /// What it finds, in the order of the model.
  func findings(in model: RegionalModel) -> [Finding]
}

extension LintRule {
  /// Most rules look at one item at a time.
  var needsEverything: Bool { false }
}
