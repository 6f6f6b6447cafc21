/// What the registry's commands say.
public enum RegistryPhrase: SpokenCase, Hashable {
  case registry
  case importing
  case statistics
  case mentions
  case explain
  case mapping
  case files
  case database
  case mappingOption
  case kindOption
  case workspaceOption
  case product
  case activity
  case negated
  case limit
  case company
  case mappedFile
  /// The running report of an import.
  case progress(rows: Int, share: String, rate: Int, remaining: Int?)
  case rereading(companies: Int, share: String)
  case account(
    file: String,
    read: Int,
    accepted: Int,
    duplicates: Int,
    updated: Int,
    rejected: Int,
    seconds: String
  )
  case resumed(Int)
  case reread(Int)
  case dropped([String])
  case rejects(String)
  /// Why rows were rejected, by the word of the reason.
  case reason(String, count: Int)
  case stopped(String)
  case unlinked(Int)
  case noCompany(String)
  case awaitsRereading
  case unknownWord(String, known: [String])
  case personalColumn
  case unusedColumn
  case noScope
  case heading(Heading)

  /// Headings of tables.
  public enum Heading: String, SpokenCase, Hashable, CaseIterable {
    case companies, verified, withCapital, province, status, trait, activity, product, count
    case facts, name, uscc, clause, negated, permitted, word, imports, evidence, unknown
    case founded, capital, type, address, place, value
  }

  /// Both languages on one line, for help that is printed before a language is chosen.
  public var bilingual: String { "\(chinese) \(english)" }
}
