import ChainModel
public import ScopeReading

/// How the reader's answers compare with labels: precision and recall, by activity and by family.
public struct ScopeScore: Sendable {
  /// Right answers, wrong answers and missed labels.
  public struct Tally: Sendable {
    /// Answers that are labelled.
    public internal(set) var right = 0
    /// Answers that are not labelled.
    public internal(set) var wrong = 0
    /// Labels that are not answered.
    public internal(set) var missed = 0

    /// The share of the answers that are right.
    public var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    /// The share of the labels that are answered.
    public var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    /// How many labels there are.
    public var labels: Int { right + missed }
  }

  /// Everything.
  public private(set) var all = Tally()
  /// Exclusions.
  public private(set) var excluded = Tally()
  /// Permits, among the right answers.
  public private(set) var permits = Tally()
  /// Classes.
  public private(set) var classes = Tally()
  /// By activity, exclusions left out.
  public private(set) var activities: [String: Tally] = [:]
  /// By family of products.
  public private(set) var families: [String: Tally] = [:]
  /// The clauses that are not read as labelled, with what is too much and what is missing.
  public private(set) var differences: [String] = []

  /// Reads the clauses and compares.
  public init(
    _ clauses: [LabelledClause],
    reader: ScopeReader,
    families: [String: String]
  ) throws {
    for clause in clauses {
      let answers = Set(
        try reader.mentions(inScope: clause.text).filter {
          clause.labelsClasses || $0.product != nil
        }
        .map { mention in
          "\(Self.subject(of: mention, in: clause.text)):\(mention.activity)"
            + (mention.isNegated ? "!" : "") + (mention.isPermitted ? "?" : "")
        }
      )
      add(clause, answers, families)
    }
  }

  /// The product's key, or the word of a class in square brackets.
  private static func subject(of mention: Mention, in clause: String) -> String {
    mention.product?.text ?? "[\(Mention.text(mention.word, of: clause))]"
  }

  private mutating func add(
    _ clause: LabelledClause,
    _ answers: Set<String>,
    _ families: [String: String]
  ) {
    func bare(_ label: String) -> String { label.hasSuffix("?") ? String(label.dropLast()) : label }
    let wanted = Set(clause.labels.map(bare))
    let given = Set(answers.map(bare))
    for label in wanted.union(given).sorted() {
      let isRight = wanted.contains(label) && given.contains(label)
      let isWrong = !wanted.contains(label)
      func count(_ tally: inout Tally) {
        if isRight {
          tally.right += 1
        } else if isWrong {
          tally.wrong += 1
        } else {
          tally.missed += 1
        }
      }
      count(&all)
      let parts = label.split(separator: ":").map(String.init)
      if label.hasPrefix("[") {
        count(&classes)
        continue
      }
      if label.hasSuffix("!") {
        count(&excluded)
      } else {
        count(&activities[parts[1], default: Tally()])
      }
      count(&self.families[families[parts[0]] ?? "", default: Tally()])
      guard isRight else { continue }
      switch (clause.labels.contains(label + "?"), answers.contains(label + "?")) {
      case (true, true): permits.right += 1
      case (true, false): permits.missed += 1
      case (false, true): permits.wrong += 1
      case (false, false): break
      }
    }
    guard wanted != given else { return }
    let extra = given.subtracting(wanted).sorted().joined(separator: " ")
    let missing = wanted.subtracting(given).sorted().joined(separator: " ")
    differences.append("\(clause.id) \(clause.text)  + \(extra)  - \(missing)")
  }
}
