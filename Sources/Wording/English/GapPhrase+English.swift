import ChainModel
import Words

extension GapPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .kind(let kind): Self.englishKind(kind)
    case .verb(let kind): Self.englishVerb(kind)
    case .uses(let process, let product, let amount):
      "\(process.en) uses \(Self.en(amount)) of \(product.en) a year"
    case .usesUnknown(let process, let product):
      "\(process.en) here uses \(product.en); no source gives its size"
    case .makes(let process, let product, let amount):
      "\(process.en) can make \(Self.en(amount)) of \(product.en) a year"
    case .putsOut(let process, let product, let amount):
      "\(process.en) puts out \(Self.en(amount)) of \(product.en) a year as a by-product"
    case .suppliesRouteless(let company, let product, let amount):
      "\(company.en) can supply \(Self.en(amount)) of \(product.en) a year; no source gives its route, so its feed is not counted"
    case .suppliesPrimary(let product, let amount):
      "the region yields \(Self.en(amount)) of \(product.en) a year"
    case .supplyOfUnknownSize(let product):
      "there is further local supply of \(product.en), of a size that no source gives"
    case .demandOfUnknownSize(let product):
      "there is further local use of \(product.en), of a size that no source gives"
    case .surveyedAbsent(let survey, let asOf, let process):
      "“\(survey.en)” (\(asOf)) looked at \(process.en) and lists no plant here"
    case .notSurveyed(let process):
      "\(process.en) was not found in the sources; nobody surveyed it, so it may be there"
    case .checkFirst(let process):
      "before using this verdict, ask the parks whether \(process.en) exists or is being negotiated"
    case .coverage(let product, let share, let threshold):
      "local supply of \(product.en) meets \(DecimalText.percent(share)) of local demand (limit \(DecimalText.percent(threshold)))"
    case .conversion(let product, let share, let threshold):
      "local conversion of \(product.en) is \(DecimalText.percent(share)) (limit \(DecimalText.percent(threshold))); the other \(DecimalText.percent(1 - share)) leaves unconverted"
    case .stepTooSmall(let process, let product):
      "\(process.en) is too small for the \(product.en) before it"
    case .behindMissing(let process, let product):
      "\(process.en) needs \(product.en), which is itself missing here: both steps must come together"
    case .surplus(let product, let amount):
      "\(Self.en(amount)) of \(product.en) a year is left over"
    case .noPlantRuns(let process): "no plant here runs \(process.en)"
    case .via(let steps): "by way of \(steps.map(\.en).joined(separator: " → "))"
    case .unusedByproduct(let product, let amount):
      "\(Self.en(amount)) of by-product \(product.en) a year has no local use"
    case .companyHolds(let company, let product, let share):
      "\(company.en) alone gives \(DecimalText.percent(share)) of the local supply of \(product.en)"
    case .removalCuts(let company, let product):
      "without \(company.en) the local chain to \(product.en) breaks"
    case .noKnownRoute(let product):
      "no process in the data makes \(product.en), and there is no local source"
    case .routeBlocked(let process, let product):
      "the known route \(process.en) needs \(product.en), which is not here and cannot be made here"
    case .rawNotRecorded(let product): "local supply of \(product.en) is not recorded"
    case .utilisation(let process, let share, let threshold):
      "\(process.en) runs at \(DecimalText.percent(share)) of capacity (limit \(DecimalText.percent(threshold)))"
    case .planNames(let phrase, let paragraph): "the plan, \(paragraph): “\(phrase.en)”"
    case .zoneSpeaks(let phrase): "function of the zone: “\(phrase.en)”"
    case .feedAllows(let feed, let product, let amount):
      "local \(feed.en) allows at most \(Self.en(amount)) of \(product.en) a year"
    case .feedsShareOfUnit(let process, let share):
      "that is \(DecimalText.percent(share)) of what one typical unit of \(process.en) needs"
    case .belowMinimum(let product, let allowed, let minimum, let feed, let more):
      "local conditions allow \(Self.en(allowed)) of \(product.en) a year, below the minimum economic scale of \(Self.en(minimum)); \(Self.en(more)) more of \(feed.en) a year must come from outside"
    case .importShare(let product, let share):
      "China imports \(DecimalText.percent(share)) of its \(product.en)"
    case .nationalUtilisation(let product, let share):
      "capacity for \(product.en) in China runs at \(DecimalText.percent(share))"
    case .boughtIn(let products):
      "to be bought elsewhere: \(products.map(\.en).joined(separator: ", "))"
    case .substituteRoute(let process, let substitute, let product):
      "\(substitute.en) from \(process.en) can stand in for \(product.en)"
    case .sameProject(let process, let others):
      "the same project (\(process.en)) also closes: \(others.map(\.en).joined(separator: ", ")); count it once"
    case .claimedBy(let feed, let others):
      "the surplus of \(feed.en) is also claimed by: \(others.map(\.en).joined(separator: ", "))"
    }
  }

  private static func en(_ amount: Amount) -> String {
    AmountText.range(amount.span, of: amount.unit, in: .en)
  }

  private static func englishKind(_ kind: GapKind) -> String {
    switch kind {
    case .missing: "missing"
    case .weak: "weak"
    case .absent: "absent"
    case .unextended: "unextended"
    case .wasted: "wasted by-product"
    case .fragile: "single point of failure"
    case .dependent: "bought-in dependence"
    case .overbuilt: "overbuilt"
    }
  }

  private static func englishVerb(_ kind: GapKind) -> String {
    switch kind {
    case .missing: "supply the missing link"
    case .weak: "strengthen"
    case .absent: "build"
    case .unextended: "extend"
    case .wasted: "put to use"
    case .fragile: "spread the risk"
    case .dependent: "secure purchases"
    case .overbuilt: "add no more"
    }
  }
}
