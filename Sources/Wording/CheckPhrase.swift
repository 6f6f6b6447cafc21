/// What `check` says of the files of a workspace.
///
/// Each phrase says what is wrong and, after a semicolon, what was expected.
public enum CheckPhrase: SpokenCase, Hashable {
  /// About files and folders.
  case file(FilePhrase)
  /// About the form of YAML and CSV text.
  case syntax(SyntaxPhrase)
  /// About keys, words, numbers and dates.
  case value(ValuePhrase)
  /// About ids and what they lead to.
  case reference(ReferencePhrase)
  /// About chains that can be read but not be right.
  case lint(LintPhrase)
  /// About P-graph problem files.
  case synthesis(SynthesisPhrase)

  private var part: any SpokenCase {
    switch self {
    case .file(let phrase): phrase
    case .syntax(let phrase): phrase
    case .value(let phrase): phrase
    case .reference(let phrase): phrase
    case .lint(let phrase): phrase
    case .synthesis(let phrase): phrase
    }
  }

  /// The phrase in simplified Chinese.
  public var chinese: String { part.chinese }
  /// The phrase in English.
  public var english: String { part.english }
}
