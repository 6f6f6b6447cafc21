public import ChainModel

/// What lists of companies to approach say.
public enum TargetPhrase: SpokenCase, Hashable {
  /// A measure of a company's size.
  public enum Size: Hashable, Sendable {
    /// Registered capital in CNY; `isConverted` where another currency was converted.
    case capital(Double, isConverted: Bool)
    /// Insured employees.
    case staff(Int)
    /// Known capacity, as a share of one typical unit.
    case capacity(share: Double, text: String?)
  }

  case feature(TargetFeature)
  case makes(MakingEvidence, product: Name, clause: String)
  case statedMaker(product: Name, text: String?)
  case makesNeighbour(Name, of: Name, clause: String)
  case statedNeighbour(Name, of: Name)
  case nameSays(product: Name)
  case placeInScope(characters: Int, made: Int, items: Int?, isOtherTrade: Bool)
  case placeInList(Int, of: Int)
  case sizes([Size])
  case worked(from: Int, to: Int)
  case title(String)
  case listed(String)
  /// The workspace lists it among the leading firms of its trade.
  case leader
  case comesFrom(place: String, region: Name, phrase: String?)
  case comesFromElsewhere(place: String)
  case tie(TargetTie, partner: String)
  case inXinjiang(String)
  case away(kilometres: Double, from: Name)
  case fits(mode: Name)
  case flags([TargetFlag])
  case noFlags
  case unknown(TargetFeature)
  case sentence(Sentence)
  /// The reasons of a score without name and score.
  case reasons([TargetPhrase])
  /// What to look at before a company is called, and what nobody knows of it.
  case verify([TargetFlag], unknown: [TargetFeature])
  case flag(TargetFlag)
  case label(TargetLabel)
  case listTitle(Name)
  case listNote(candidates: Int, shown: Int)
  case noRegistry
  case registry(files: [String], earliest: PartialDate?, latest: PartialDate?, found: Int)
  case registrySource
  case explanationTitle
  case explanationNote
  case sourcesTitle
  case anchorTitle
  case anchorNote
  /// Companies with their scores, in one line.
  case ranked([Ranked])
  case direction(TargetDirection)
  case unknownSubject(String, suggestion: String?)
  case notAProject(GapKind)
  case evidenceMark(MakingEvidence)
  /// The workspace lists the product.
  case stated

  /// A company with its score.
  public struct Ranked: Hashable, Sendable {
    /// The company.
    public let name: String
    /// 0 to 1.
    public let score: Double

    /// Pairs the two.
    public init(name: String, score: Double) {
      self.name = name
      self.score = score
    }
  }

  /// A score as a sentence.
  public struct Sentence: Hashable, Sendable {
    /// The company.
    public let name: String
    /// 0 to 1.
    public let score: Double
    /// The share of weight that is known.
    public let known: Double
    /// The reasons that are known, the weightiest first.
    public let reasons: [TargetPhrase]
    /// The features that are not known.
    public let unknown: [TargetFeature]

    /// Joins the parts.
    public init(
      name: String,
      score: Double,
      known: Double,
      reasons: [TargetPhrase],
      unknown: [TargetFeature]
    ) {
      self.name = name
      self.score = score
      self.known = known
      self.reasons = reasons
      self.unknown = unknown
    }
  }
}

/// What a company is to a firm already here.
public enum TargetTie: String, Hashable, Sendable, CaseIterable {
  case group, parent, subsidiary, supplier, customer, partner
}

/// Something about a company that must be looked at before it is called.
public enum TargetFlag: String, Hashable, Sendable, CaseIterable {
  /// Its capital is below the scale.
  case smallCapital = "small-capital"
  /// Its scope excludes the product somewhere.
  case excluded
  /// It is not working for a time.
  case suspended
  /// It has moved to another authority.
  case moved
  /// Its name is a trader's.
  case tradingName = "trading-name"
  /// Its name is that of another trade.
  case otherTrade = "other-trade"
  /// Its shares are under special treatment *ST.
  case specialTreatment = "special-treatment"
  /// It is a cooperative.
  case cooperative
}

/// On which side of an anchor firm a gap lies.
public enum TargetDirection: String, Hashable, Sendable, CaseIterable {
  case upstream, downstream
}

/// A heading over a column of a list.
public enum TargetLabel: String, SpokenCase, Hashable, CaseIterable {
  case rank, subject, company, code, province, city, score, known, evidence, clause, flags, sentence
  case capital, founded, sources, feature, weight, why, phrase, paragraph, share, scale, unknown
  case title, publisher, date, grade, address, anchor, direction, gap, kind, candidates, product
}
