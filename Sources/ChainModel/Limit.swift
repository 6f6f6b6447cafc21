/// A limit that a rule compares with: a fraction with a name, declared once, beside its rules.
///
/// A region sets its own under that name in `thresholds` of `region.yaml`.
public struct Limit: Hashable, Sendable, Identifiable {
  /// The name, as `region.yaml` writes it.
  public let id: String
  /// The fraction that counts where a region sets none.
  public let standard: Double
  /// What it limits.
  public let words: Phrase

  /// Declares a limit.
  public init(id: String, standard: Double, words: Phrase) {
    self.id = id
    self.standard = standard
    self.words = words
  }
}

extension Limit: CaseIterable {
  /// Below this coverage a product is weak.
  public static let coverage = Limit(
    id: "coverage",
    standard: 0.8,
    words: Phrase(zh: "自给率", en: "coverage")
  )

  /// Below this local conversion a step is too small for what comes before it.
  public static let localConversion = Limit(
    id: "localConversion",
    standard: 0.8,
    words: Phrase(zh: "本地转化率", en: "local conversion")
  )

  /// Below this utilisation a process is overbuilt.
  public static let utilisation = Limit(
    id: "utilisation",
    standard: 0.7,
    words: Phrase(zh: "开工率", en: "utilisation")
  )

  /// From this share one company's hold on a supply is fragile.
  public static let concentration = Limit(
    id: "concentration",
    standard: 0.7,
    words: Phrase(zh: "一家企业占本地供应", en: "one company's share of a supply")
  )

  /// The share of draws from which a verdict is reported.
  public static let reported = Limit(
    id: "reported",
    standard: 0.2,
    words: Phrase(zh: "抽样中成立的比例", en: "the share of draws in which a verdict holds")
  )

  /// All limits, in the order in which they are explained.
  public static let allCases = [coverage, localConversion, utilisation, concentration, reported]
}
