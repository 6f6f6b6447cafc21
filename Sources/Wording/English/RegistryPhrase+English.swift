extension RegistryPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .registry: "The company registry: import, statistics, queries."
    case .importing: "Import a company register (CSV, TSV, XLSX)."
    case .statistics: "Count what the registry holds."
    case .mentions: "List the products that business scopes mention."
    case .explain: "Show clause by clause how a company's scope was read."
    case .mapping: "Recognise headings and propose a column mapping."
    case .files: "The files to import."
    case .database: "The registry file (SQLite)."
    case .mappingOption: "A column mapping (YAML)."
    case .kindOption: "What the table holds: companies, tiers, capacities, relations."
    case .workspaceOption: "The workspace whose products' names and aliases are looked for."
    case .product: "A product's id; may be repeated."
    case .activity: "An activity; may be repeated."
    case .negated: "Only what is excluded."
    case .limit: "The most rows to list."
    case .company: "A company's name, a part of it, or its credit code."
    case .mappedFile: "The file whose headings are to be recognised."
    case .progress(let rows, let share, let rate, let remaining):
      "\(rows) rows imported (\(share)), \(rate) a second"
        + (remaining.map { ", about \($0) s left" } ?? "")
    case .rereading(let companies, let share):
      "the word list changed: \(companies) companies read again (\(share))"
    case .account(
      let file,
      let read,
      let accepted,
      let duplicates,
      let updated,
      let rejected,
      let seconds
    ):
      """
      \(file): \(read) rows read, \(accepted) accepted, \(duplicates) duplicates, \
      \(updated) updated, \(rejected) rejected, \(seconds) s
      """
    case .resumed(let rows): "taken up where it stopped; the first \(rows) rows were stored before"
    case .reread(let count): "the word list changed: \(count) companies were read again"
    case .dropped(let headings):
      "columns about persons are not imported: \(PhraseText.list(headings))"
    case .rejects(let file): "the rejected rows are listed in \(file)"
    case .reason(let word, let count): "\(Self.reason(word)): \(count) rows"
    case .stopped(let file):
      "\(file): stopped; whole batches are kept, and importing again goes on from there"
    case .unlinked(let count):
      "\(count) facts name companies that the registry does not hold; they wait for them"
    case .noCompany(let text): "the registry does not hold \(PhraseText.quoted(text))"
    case .awaitsRereading:
      "the word list changed, and some companies wait to be read again; the next import does it"
    case .unknownWord(let word, let known):
      "unknown: \(PhraseText.quoted(word)); there are: \(PhraseText.list(known))"
    case .personalColumn: "about persons, not imported"
    case .unusedColumn: "not used"
    case .noScope: "no business scope"
    case .heading(let heading): heading.english
    }
  }

  private static func reason(_ word: String) -> String {
    switch word {
    case "no-name": "no company name"
    case "wrong-width": "another number of cells than the headings"
    case "not-text": "bytes that are no text"
    case "too-long": "a row too long"
    case "torn-quote": "a quote never closed"
    case "heading": "headings repeated"
    case "empty-cell": "a needed cell is empty"
    case "bad-date": "no date"
    case "bad-amount": "no amount"
    case "bad-code": "a credit code that does not verify"
    case "unknown-relation": "an unknown relation"
    default: word
    }
  }
}

extension RegistryPhrase.Heading {
  /// The heading in English.
  public var english: String {
    switch self {
    case .companies: "Companies"
    case .verified: "With a verified code"
    case .withCapital: "With a readable capital"
    case .province: "Province"
    case .status: "Status"
    case .trait: "Trait"
    case .activity: "Activity"
    case .product: "Product"
    case .count: "Count"
    case .facts: "Facts"
    case .name: "Company"
    case .uscc: "Credit code"
    case .clause: "Clause"
    case .negated: "Negated"
    case .permitted: "Permit"
    case .word: "Word"
    case .imports: "Imports"
    case .evidence: "Evidence"
    case .unknown: "unknown"
    case .founded: "Founded"
    case .capital: "Capital"
    case .type: "Type"
    case .address: "Address"
    case .place: "Place"
    case .value: "Value"
    }
  }
}
