/// The rules of a workspace beside its gates: policies, what may be promised, the fields they ask for.
public struct Rulebook: Sendable {
  /// Fields that the files declare.
  public let fields: [RuleField]
  /// The policies in file order.
  public let policies: Catalogue<Policy>
  /// The clauses about promises in file order.
  public let clauses: Catalogue<LawClause>
  /// What words mean in a promise.
  public let terms: [PromiseTerm]
  /// What combinations of them make of a sentence.
  public let promiseRules: [PromiseRule]
  /// What is known of every project of the region, and of those in one zone.
  public let places: [PlaceFacts]
  /// What is known of makers of some products.
  public let makers: [ProductFacts]

  /// Joins the parts; references between them are the reader's promise.
  public init(
    fields: [RuleField] = [],
    policies: [Policy] = [],
    clauses: [LawClause] = [],
    terms: [PromiseTerm] = [],
    promiseRules: [PromiseRule] = [],
    places: [PlaceFacts] = [],
    makers: [ProductFacts] = []
  ) {
    self.fields = fields
    self.policies = Catalogue(policies)
    self.clauses = Catalogue(clauses)
    self.terms = terms
    self.promiseRules = promiseRules
    self.places = places
    self.makers = makers
  }

  /// What is known of a place: of the region, and of a zone in it.
  public func facts(of zone: Zone.ID?) -> [RuleField.ID: RuleFact] {
    var facts: [RuleField.ID: RuleFact] = [:]
    for place in places where place.zone == nil || place.zone == zone {
      facts.merge(place.facts) { _, nearer in nearer }
    }
    return facts
  }

  /// What is known of a maker of a product; nothing where no file says anything of it.
  public func facts(ofMakersOf product: Product.ID) -> [RuleField.ID: RuleFact] {
    var facts: [RuleField.ID: RuleFact] = [:]
    for maker in makers where maker.products.contains(product) {
      facts.merge(maker.facts) { first, _ in first }
    }
    return facts
  }

  /// The field with a key: one of the files, else one that every workspace has.
  public func field(_ id: RuleField.ID) -> RuleField? {
    fields.first { $0.id == id } ?? RuleField.with(id)
  }
}
