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
  /// What it finds, in the order of the model.
  func findings(in model: RegionalModel) -> [Finding]
}
