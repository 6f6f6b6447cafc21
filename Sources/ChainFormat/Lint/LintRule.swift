import ChainModel

/// Looks for one kind of mistake in chains that can be read.
///
/// One rule, one file in `Rules/`, one line in ``LintRules/all``, one paragraph in the format
/// reference.
protocol LintRule: Sendable {
  /// The kebab-case key under which an item accepts the rule's findings.
  var id: String { get }
  /// How bad its findings are.
  var severity: Diagnostic.Severity { get }
  /// Whether one item that could not be read makes its findings worthless.
  var needsEverything: Bool { get }
  /// What it finds, in the order of the model.
  func findings(in model: RegionalModel) -> [Finding]
}

extension LintRule {
  /// Most rules look at one item at a time.
  var needsEverything: Bool { false }
}
