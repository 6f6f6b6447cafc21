public import ChainModel
public import MaterialBalance
import Words

/// The figures of a region that cannot all be right, and which of them is likely wrong.
///
/// Nothing is changed: it says what would have to give, and by how much. The rules: what is itemised
/// is no more than the statistic that covers it; a zone's statistic is no more than the region's; of
/// a raw material, and of what does not travel, no more is used than is supplied. A rule that holds
/// has slack and says nothing; those that do not are closed by weighted least squares.
public struct StatisticsCheck: Sendable {
  /// What a figure is.
  public enum Subject: Hashable, Sendable {
    /// A statistic.
    case total(Identifier<ControlTotal>)
    /// A plant's capacity.
    case facility(Facility.ID)
    /// A crop, or what the ground yields.
    case primary(Identifier<PrimarySupply>)
  }

  /// One figure of a contradiction.
  public struct Item: Hashable, Sendable {
    /// What it is.
    public let subject: Subject
    /// What it counts.
    public let product: Product.ID
    /// As stated, in the product's unit.
    public let stated: Double
    /// What would fit best.
    public let reconciled: Double
    /// The change in units of its own precision.
    public let statistic: Double?
    /// Whether it is the one most likely wrong.
    public let isSuspect: Bool
    /// Where it stands in the files.
    public let origin: Origin
    /// Its sources.
    public let sources: [Source.ID]
  }

  /// Figures that contradict each other.
  public struct Contradiction: Hashable, Sendable {
    /// The rule that they break, with the numbers.
    public let text: Phrase
    /// By how much, in the product's unit.
    public let excess: Double
    /// The product.
    public let product: Product.ID
    /// The figures.
    public let items: [Int]
  }

  /// The balance behind it.
  public let sheet: BalanceSheet
  /// The rules that are broken, in file order of the figures.
  public let contradictions: [Contradiction]
  /// The figures of these, each once.
  public let items: [Item]
  /// Whether the figures contradict each other beyond their precision.
  public let isContradictory: Bool
  /// How many rules were looked at.
  public let ruleCount: Int

  /// Looks at the figures of a balance.
  ///
  /// O(rules × plants) and the cube of the rules that are broken.
  public init(_ sheet: BalanceSheet) {
    self.sheet = sheet
    let rules = StatisticsRules(sheet)
    ruleCount = rules.rules.count
    var active = rules.rules.indices.filter { rules.excess(of: $0, rules.values) > 0 }
    var solved = rules.reconciled(active)
    // A rule that was satisfied may break when others are closed; one that pulls the wrong way is
    // left out again.
    for _ in 0..<(4 * max(1, rules.rules.count)) {
      let values = solved.results.map(\.reconciled)
      let broken = rules.rules.indices.first {
        !active.contains($0) && rules.excess(of: $0, values) > 1e-9 * rules.size(of: $0)
      }
      if let broken {
        active.append(broken)
        solved = rules.reconciled(active)
        continue
      }
      guard let wrong = active.indices.first(where: { solved.multipliers[$0] < 0 }) else { break }
      active.remove(at: wrong)
      solved = rules.reconciled(active)
    }
    let suspects = Set(solved.suspects)
    var places: [Int: Int] = [:]
    var items: [Item] = []
    var contradictions: [Contradiction] = []
    for rule in active.sorted() where rules.excess(of: rule, rules.values) > 0 {
      var members: [Int] = []
      for index in rules.rules[rule].terms.map(\.flow) {
        if let known = places[index] {
          members.append(known)
          continue
        }
        let figure = rules.figures[index]
        places[index] = items.count
        members.append(items.count)
        items.append(
          Item(
            subject: figure.subject,
            product: figure.product,
            stated: figure.value,
            reconciled: solved.results[index].reconciled,
            statistic: solved.results[index].statistic,
            isSuspect: suspects.contains(index),
            origin: figure.origin,
            sources: figure.sources
          )
        )
      }
      contradictions.append(
        Contradiction(
          text: rules.rules[rule].words,
          excess: rules.excess(of: rule, rules.values),
          product: rules.rules[rule].product,
          items: members
        )
      )
    }
    self.items = items
    self.contradictions = contradictions
    isContradictory = solved.isContradictory
  }
}
