import ChainModel

/// The keys that each kind of item may have, in the order of the format reference.
enum ItemKeys {
  static let topLevel = [
    "units", "sources", "products", "classes", "chain", "processes", "region", "zones", "places",
    "plan", "surveys", "thresholds", "freshness", "ranking", "targeting", "lanes", "documents",
    "gates", "fields", "policies", "clauses", "terms", "promises", "registers",
    "localFacts", "productFacts",
  ]
  /// Top-level keys of older workspaces that nothing reads any more.
  static let retired: Set = ["weights"]
  /// Top-level keys that stand beside `region`.
  static let regional = [
    "zones", "places", "plan", "surveys", "thresholds", "freshness", "ranking",
    "targeting",
    "lanes", "registers", "localFacts",
  ]
  static let unit = ["id", "zh", "en", "dimension", "factor", "symbols"]
  static let source = ["id", "title", "publisher", "date", "grade", "url", "closed", "note"]
  static let product = [
    "id", "zh", "en", "unit", "role", "family", "aliases", "formerly", "hs", "gbt4754",
    "codeConfidence", "formula", "assay", "massPerUnit", "price", "perishable", "short",
    "tradable", "fuel", "note", "accepted",
  ]
  static let productClass = ["words", "members", "narrowness", "gbt4754", "note"]
  static let chain = ["zh", "en", "stages", "agro", "note", "accepted"]
  static let stage = ["id", "zh", "en", "also"]
  static let process = [
    "id", "zh", "en", "stage", "output", "inputs", "byproducts", "untracked", "losses", "tolerance",
    "reaction", "scale", "capex", "resources", "equipment", "hazards", "integrated", "sharesLine",
    "formerly", "note",
    "sources", "accepted",
  ]
  static let untracked = ["zh", "en", "amount"]
  static let losses = ["zh", "en"]
  static let scale = ["unit", "min", "typical"]
  static let equipment = ["unit", "output"]
  static let region = [
    "zh", "en", "asOf", "area", "resources", "publisher", "edition", "classification", "partnerOf",
    "note", "accepted",
  ]
  static let ranking = ["marketShare", "leadCapex", "criteria"]
  static let criterion = ["criterion", "weight", "zh", "en", "scales", "values"]
  static let zone = [
    "id", "zh", "en", "owner", "area", "aliases", "functions", "vetoes", "resources", "accepted",
    "note",
  ]
  static let function = ["phrase", "en", "source", "processes", "stages"]
  static let veto = [
    "id", "zh", "en", "caution", "hazards", "processes", "basis", "source", "note", "accepted",
  ]
  static let resource = ["zh", "en", "resource", "amount", "unit", "processes"]
  static let place = ["id", "zh", "en"]
  static let plan = ["id", "kind", "phrase", "en", "paragraph", "source", "processes"]
  static let survey = ["zh", "en", "source", "asOf", "stages", "processes"]
  static var thresholds: [String] { Limit.allCases.map(\.id) }
  static let freshness = ["figures", "months", "owner"]
  static let targeting = [
    "home", "weights", "evidence", "tiers", "scales", "regions", "elsewhere", "cooperation",
  ]
  static let targetHome = ["divisions", "zh", "en", "longitude", "latitude"]
  static let targetWeight = [
    "feature", "weight", "unknown", "zh", "en", "phrase", "paragraph", "source",
  ]
  static let targetScales = ["capital", "staff", "years", "distance", "currencies"]
  static let targetRange = ["low", "high"]
  static let sourceRegion = [
    "id", "zh", "en", "value", "provinces", "cities", "countries", "phrase", "paragraph", "source",
  ]
  static let cooperation = ["id", "phrase", "en", "paragraph", "needs", "regions", "source"]
  static let lane = [
    "id", "from", "to", "mode", "distanceKm", "days", "cost", "note", "source", "status",
  ]
  static let document = ["id", "zh", "en", "number", "issuer", "from", "to", "seen", "note"]
  static let gate = [
    "id", "document", "processes", "class", "effect", "clause", "zh", "en", "threshold", "when",
    "unless", "needs", "ask", "quote", "grade", "url", "note", "variants",
  ]
  static let gateVariant = ["processes", "clause", "zh", "en", "threshold", "quote", "note"]
  static let gateThreshold = ["field", "value", "unit", "sense"]
  static let condition = [
    "all", "any", "not", "count", "of", "score", "manual", "field", "plus", "below", "atMost",
    "atLeast", "above", "is", "in", "unit",
  ]
  static let scoreSheet = ["zh", "en", "mark", "above", "items"]
  static let scoreItem = ["zh", "en", "bands"]
  static let scoreBand = ["points", "when"]
  static let ruleField = ["id", "zh", "en", "kind", "units", "ratio", "fixed", "ask"]
  static let ratio = ["of", "to"]
  static let policy = [
    "id", "zh", "en", "for", "family", "excludes", "rung", "note", "versions",
  ]
  static let policyVersion = [
    "document", "from", "to", "clause", "needs", "benefit", "draft", "quote", "grade", "url",
    "note",
  ]
  static let benefit = [
    "zh", "en", "flat", "rate", "least", "scale", "of", "unit", "period", "unread",
  ]
  static let benefitStep = ["from", "share"]
  static let lawClause = [
    "id", "document", "clause", "verdict", "rule", "exception", "quote", "grade", "url",
  ]
  static let promiseTerm = ["id", "words", "except"]
  static let promiseRule = [
    "id", "verdict", "needs", "unless", "clauses", "zh", "en",
  ]
  static let registerItem = [
    "id", "register", "zh", "en", "quote", "paragraph", "chain", "processes", "stage", "basis",
    "level", "owner", "status", "due", "done", "source", "note",
  ]
  static let localFacts = ["zone", "facts"]
  static let productFacts = ["products", "facts"]
  static let projectForm = [
    "name", "investor", "steps", "zone", "resources", "capex", "facts", "wishes", "invented",
  ]
  static let formStep = ["process", "size", "unit"]
  static let companyForm = ["name", "uscc", "facts"]
  /// The words that a process's hazards and a veto's may be.
  static let hazards = Hazard.allCases.map(\.rawValue)
}
