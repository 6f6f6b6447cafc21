public import ChainModel
import Words

/// A company ranked for an opportunity 目标企业, with what its score is made of.
public struct Target: Hashable, Sendable {
  /// One feature of a score.
  public struct Feature: Hashable, Sendable {
    /// What is judged.
    public let feature: TargetFeature
    /// 0 to 1; nil where it is not known.
    public let value: Double?
    /// What it counts as: its value, or what is usual where it is not known.
    public let counted: Double
    /// Its share of the score: the shares of all features add up to 1.
    public let weight: Double
    /// Why.
    public let reason: Phrase
  }

  /// The place in the list, from 1.
  public let rank: Int
  /// The company.
  public let candidate: TargetCandidate
  /// 0 to 1: the weighted mean of the features, each as it counts.
  public let score: Double
  /// The share of weight that is known.
  public let known: Double
  /// The features in the order of the rules.
  public let features: [Feature]
  /// The ground for saying that it makes the product.
  public let making: Making
  /// What must be looked at before it is called.
  public let flags: [TargetFlag]

  /// The reasons of the features that are known, in the order of the rules.
  public var knownReasons: [Phrase] { features.filter { $0.value != nil }.map(\.reason) }

  /// The features that nothing is known of.
  public var unknownFeatures: [TargetFeature] {
    features.filter { $0.value == nil }.map(\.feature)
  }

  /// The score as a sentence.
  public var sentence: Phrase {
    let name = Phrase.shown(candidate.name)
    let english = candidate.english.map(Phrase.shown) ?? name
    let points = DecimalText.fixed(score * 100, digits: 1)
    let share = DecimalText.percent(known)
    let reasons = Phrase.clauses(knownReasons)
    let unknown = Phrase.list(unknownFeatures.map(\.words))
    return Phrase(
      zh: "\(name)得 \(points) 分（已知权重 \(share)）" + (reasons.zh.isEmpty ? "" : "：\(reasons.zh)")
        + (unknown.zh.isEmpty ? "" : "；未知：\(unknown.zh)") + "。",
      en: "\(english) scores \(points) (\(share) of the weight known)"
        + (reasons.en.isEmpty ? "" : ": \(reasons.en)")
        + (unknown.en.isEmpty ? "" : "; unknown: \(unknown.en)") + "."
    )
  }

  /// Whether it makes the product itself, more likely than not.
  ///
  /// Who makes what stands next to it does not; nor does who only says a class of which no more than
  /// half make it: 植物提取物 for lycopene.
  public var isMaker: Bool { making.evidence != .neighbour && making.share > 0.5 }

  /// Whether something speaks against calling it at all.
  public var isAdvisedAgainst: Bool { flags.contains { $0.speaksAgainst } }

  /// Why it stands where it stands, in a few words: what counts most for it.
  public var reason: Phrase {
    let best = features.filter { $0.value != nil }
      .sorted {
        ($0.weight * $0.counted, $1.feature.rawValue) > (
          $1.weight * $1.counted, $0.feature.rawValue
        )
      }
    return Phrase.clauses(best.prefix(3).map(\.reason))
  }

  /// The same target at a place in the list.
  func ranked(_ rank: Int) -> Target {
    Target(
      rank: rank,
      candidate: candidate,
      score: score,
      known: known,
      features: features,
      making: making,
      flags: flags
    )
  }
}

/// The targets for one query.
public struct TargetList: Sendable, Identifiable {
  /// What was asked.
  public let query: TargetQuery
  /// The makers in rank order; who left, defaulted or never built stands last.
  public let targets: [Target]
  /// Who makes what stands next to the product, in a rank order of its own.
  public let neighbours: [Target]
  /// Who is not listed, and why.
  public let omissions: [TargetOmission]
  /// How many companies could be targets.
  public let candidates: Int
  /// What the registry gave; nil without one.
  public let registry: RegistryAccount?

  /// What is said where no registry was given.
  public static let noRegistry = Phrase(
    zh: "未提供企业名录（--registry），只在所收重点企业中排序。",
    en:
      "No company registry was given (--registry): only the leading firms of the workspace are ranked."
  )

  /// The id of the query.
  public var id: String { query.id }
}

/// What a registry gave to a list.
public struct RegistryAccount: Hashable, Sendable {
  /// The files that were imported into it.
  public let files: [String]
  /// The companies found in it.
  public let found: Int
  /// The earliest founding among them.
  public let earliest: PartialDate?
  /// The latest founding among them.
  public let latest: PartialDate?
}
