public import ChainModel

/// What gap reports say.
public enum GapPhrase: SpokenCase, Hashable {
  /// An amount with its unit, for a sentence.
  public struct Amount: Hashable, Sendable {
    /// The amount a year.
    public let span: Span
    /// Its unit.
    public let unit: ScaledUnit

    /// Joins an amount and its unit.
    public init(_ span: Span, _ unit: ScaledUnit) {
      self.span = span
      self.unit = unit
    }
  }

  case kind(GapKind)
  case verb(GapKind)
  /// A process uses a product.
  case uses(process: Name, product: Name, amount: Amount)
  /// A plant of unknown size uses a product.
  case usesUnknown(process: Name, product: Name)
  /// A process makes a product.
  case makes(process: Name, product: Name, amount: Amount)
  /// A by-product of a process.
  case putsOut(process: Name, product: Name, amount: Amount)
  /// A plant of unknown route supplies a product.
  case suppliesRouteless(company: Name, product: Name, amount: Amount)
  /// A raw material of the region.
  case suppliesPrimary(product: Name, amount: Amount)
  /// Something supplies the product, but nobody says how much.
  case supplyOfUnknownSize(product: Name)
  /// Something uses the product, but nobody says how much.
  case demandOfUnknownSize(product: Name)
  /// A survey found no maker.
  case surveyedAbsent(survey: Name, asOf: PartialDate, process: Name)
  /// Nobody looked.
  case notSurveyed(process: Name)
  /// What to check before the verdict is used.
  case checkFirst(process: Name)
  case coverage(product: Name, share: Double, threshold: Double)
  case conversion(product: Name, share: Double, threshold: Double)
  case stepTooSmall(process: Name, product: Name)
  case behindMissing(process: Name, product: Name)
  case surplus(product: Name, amount: Amount)
  case noPlantRuns(process: Name)
  case via(steps: [Name])
  case unusedByproduct(product: Name, amount: Amount)
  case companyHolds(company: Name, product: Name, share: Double)
  case removalCuts(company: Name, product: Name)
  case noKnownRoute(product: Name)
  case routeBlocked(process: Name, product: Name)
  case rawNotRecorded(product: Name)
  case utilisation(process: Name, share: Double, threshold: Double)
  case planNames(phrase: Name, paragraph: String)
  case zoneSpeaks(phrase: Name)
  case feedAllows(feed: Name, product: Name, amount: Amount)
  case feedsShareOfUnit(process: Name, share: Double)
  case belowMinimum(product: Name, allowed: Amount, minimum: Amount, feed: Name, more: Amount)
  case importShare(product: Name, share: Double)
  case nationalUtilisation(product: Name, share: Double)
  case boughtIn(products: [Name])
  case substituteRoute(process: Name, substitute: Name, product: Name)
  case sameProject(process: Name, others: [Name])
  case claimedBy(feed: Name, others: [Name])
}
