public import ChainModel
import CompanyRegistry

/// Scores companies for a query: every feature from 0 to 1 with its reason; unknown ones count
/// as what is usual.
public struct TargetScorer: Sendable {
  /// What a feature comes to.
  struct Mark {
    /// 0 to 1; nil where it is not known.
    let value: Double?
    let reason: Phrase
  }

  /// What is sought.
  public let query: TargetQuery
  /// The rules of the region.
  public let rules: TargetingRules
  /// The year up to which work counts: not later than the registry's own last year.
  public let year: Int
  let model: RegionalModel
  let divisions = DivisionList.standard
  /// Whether reasons are said; who only compares scores leaves them out.
  var isExplaining = true

  /// Makes a scorer.
  public init(query: TargetQuery, rules: TargetingRules, year: Int, model: RegionalModel) {
    self.query = query
    self.rules = rules
    self.year = year
    self.model = model
  }

  /// Scores a company; nil where nothing says that it makes the product or its neighbour.
  public func target(_ candidate: TargetCandidate) -> Target? {
    guard let making = Making(candidate, for: query, rules: rules) else { return nil }
    let flags = self.flags(candidate)
    let total = rules.weights.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return nil }
    let features = rules.weights.map { weight in
      let mark = self.mark(weight.feature, candidate, making, flags)
      return Target.Feature(
        feature: weight.feature,
        value: mark.value,
        counted: mark.value ?? weight.unknown,
        weight: weight.weight / total,
        reason: mark.reason
      )
    }
    return Target(
      rank: 0,
      candidate: candidate,
      score: features.reduce(0) { $0 + $1.weight * $1.counted },
      known: features.reduce(0) { $0 + ($1.value == nil ? 0 : $1.weight) },
      features: features,
      making: making,
      flags: flags
    )
  }

  /// The score of a company without its reasons; nil where `target(_:)` is.
  func score(_ candidate: TargetCandidate) -> Double? {
    guard let making = Making(candidate, for: query, rules: rules) else { return nil }
    let total = rules.weights.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return nil }
    var silent = self
    silent.isExplaining = false
    let flags = silent.flags(candidate)
    return rules.weights.reduce(0) { sum, weight in
      let value = silent.mark(weight.feature, candidate, making, flags).value
      return sum + weight.weight / total * (value ?? weight.unknown)
    }
  }

  /// A known value, held between 0 and 1.
  func known(_ value: Double, _ reason: @autoclosure () -> Phrase) -> Mark {
    Mark(value: min(1, max(0, value)), reason: isExplaining ? reason() : .verbatim(""))
  }

  /// A feature of which no source speaks.
  func unknown(_ feature: TargetFeature) -> Mark {
    guard isExplaining else { return Mark(value: nil, reason: .verbatim("")) }
    let words = feature.words
    return Mark(
      value: nil,
      reason: Phrase(zh: "\(words.zh)未见于资料", en: "\(words.en): not found in the sources")
    )
  }

  private func mark(
    _ feature: TargetFeature,
    _ candidate: TargetCandidate,
    _ making: Making,
    _ flags: [TargetFlag]
  ) -> Mark {
    switch feature {
    case .makes: makes(candidate, making)
    case .sector: sector(candidate)
    case .centrality: centrality(candidate, making)
    case .capability: capability(candidate)
    case .experience: experience(candidate)
    case .tier: tier(candidate)
    case .origin: origin(candidate)
    case .ties: ties(candidate)
    case .presence: presence(candidate)
    case .expansion: expansion(candidate)
    case .distance: distance(candidate)
    case .cooperation: cooperation(candidate)
    case .soundness: soundness(candidate, flags)
    }
  }

  func name(_ product: Product.ID) -> Name {
    model.products[product]?.name ?? Name(zh: product.text, en: product.text)
  }
}
