package import ChainFormat
package import ChainModel
package import CompanyRegistry
package import GapAnalysis
package import PolicyRules

extension Workspace {
  /// The policies of this workspace for companies, projects or parks, on a day.
  package func policyMatch(
    for subject: Policy.Subject,
    asOf date: PartialDate? = nil
  ) -> PolicyMatch {
    PolicyMatch(
      model.rulebook,
      documents: model.documents,
      asOf: date ?? model.region.asOf,
      for: subject
    )
  }

  /// Reads the form of a company.
  package func companyForm(_ path: String) throws(ChainFormatError) -> CompanyForm {
    try FormReader(path: path, model: model).company()
  }

  /// Reads the form of a project that walks in.
  package func projectForm(_ path: String) throws(ChainFormatError) -> ProjectForm {
    try FormReader(path: path, model: model).project()
  }

  /// Reads the form of a project from a text that another file was turned into.
  package func projectForm(
    _ path: String,
    text: String
  ) throws(ChainFormatError) -> ProjectForm {
    try FormReader(path: path, model: model, text: text).project()
  }

  /// What an investor who builds some steps in a zone can say of himself.
  ///
  /// Where the gates let the steps stand, and a catalogue in force encourages one, the main business
  /// counts as listed; where a gate forbids one, as restricted.
  package func policyFacts(
    steps: [GateSubject.Step],
    zone: Zone.ID?,
    gates: [GateOutcome],
    stated: [RuleField.ID: RuleFact] = [:]
  ) -> [RuleField.ID: RuleFact] {
    var facts = model.rulebook.facts(of: zone)
    facts["new-firm"] = .flag(true)
    facts["abnormal-list"] = .flag(false)
    let products = steps.compactMap { model.processes[$0.process]?.output }
    facts["product"] = .words(products.map(\.text))
    var classes: [String] = []
    for product in products {
      for (field, fact) in model.rulebook.facts(ofMakersOf: product) {
        if case .words(let words) = fact, field == "product-class" { classes += words }
      }
    }
    facts["product-class"] = .words(classes)
    // A mixed project counts as what its last step makes.
    let last = products.last.map { model.rulebook.facts(ofMakersOf: $0) } ?? [:]
    facts["industry"] = last["industry"] ?? .words([])
    // Primary processing is of farm produce: outside the agricultural chains nobody need ask.
    let chains = steps.compactMap { model.processes[$0.process]?.chain }
    if !chains.contains(where: { model.chains[$0]?.isAgro ?? false }) {
      facts["primary-scope"] = .flag(false)
    }
    let deciding = gates.filter { $0.gate.effect == .build && $0.gate.category.standing == .unmet }
    if deciding.contains(where: { $0.outcome == .unmet }) {
      facts["restricted"] = .flag(true)
      facts["in-catalogue"] = .flag(false)
    } else if !deciding.contains(where: { $0.outcome == .unknown }) {
      facts["restricted"] = .flag(false)
      if gates.contains(where: { $0.gate.category == .encouraged && $0.outcome == .met }) {
        facts["in-catalogue"] = .flag(true)
      }
    }
    facts.merge(stated) { _, mine in mine }
    return facts
  }

  /// What an investor would say of a project of the lists; its profit is an estimate.
  package func policyFacts(of project: Project) -> [RuleField.ID: RuleFact] {
    var facts = policyFacts(
      steps: project.steps.map { GateSubject.Step($0.process, size: Span($0.size)) },
      zone: project.zone,
      gates: project.gates
    )
    if project.money.profit.mid > 0 {
      facts["taxable-income"] = .amount(
        project.money.profit,
        RuleUnit("元", .plain(1)),
        isEstimate: true
      )
    }
    return facts
  }

  /// Hands over every company of a registry that has not ended, with how it stands towards each
  /// policy, in one pass.
  ///
  /// A business scope that names the making of a product tells what kind of maker it may be; since a
  /// scope is no production, what would be met by it is for a person to judge.
  ///
  /// - Parameters:
  ///   - registry: The registry.
  ///   - match: The policies.
  ///   - date: The day.
  ///   - body: Takes the company and the outcomes; false ends the pass.
  /// - Throws: `RegistryError`.
  package func eachCompany(
    of registry: Registry,
    _ match: PolicyMatch,
    asOf date: PartialDate? = nil,
    _ body: (RegisteredCompany, [PolicyOutcome]) throws -> Bool
  ) throws(RegistryError) {
    let tiers = try registry.tiers()
    let scopes = try scopeFacts(in: registry)
    let sheet = CompanyFactSheet(rulebook: model.rulebook, date: date ?? model.region.asOf)
    try registry.eachCompany { company in
      guard !company.status.isEnded, company.traits.isDisjoint(with: .neverTargets) else {
        return true
      }
      let facts = sheet.facts(of: company, tiers: tiers[company.id] ?? [])
      guard let said = scopes[company.id] else {
        return try body(company, match.outcomes(for: facts))
      }
      let sure = match.outcomes(for: facts)
      let likely = match.outcomes(for: facts.merging(said) { mine, _ in mine })
      let outcomes = zip(sure, likely).map { sure, likely in
        sure == .unknown && likely == .met ? .manual : sure == .unknown ? likely : sure
      }
      return try body(company, outcomes)
    }
  }

  /// What business scopes say of makers, by company.
  private func scopeFacts(
    in registry: Registry
  ) throws(RegistryError) -> [Int64: [RuleField.ID: RuleFact]] {
    let products = model.rulebook.makers.flatMap(\.products)
    guard !products.isEmpty else { return [:] }
    let makers = try registry.candidates(
      CandidateQuery(products: products, activities: [.make, .process], includesNames: false)
    )
    var facts: [Int64: [RuleField.ID: RuleFact]] = [:]
    for maker in makers {
      var mine: [RuleField.ID: RuleFact] = [:]
      for ground in maker.grounds {
        for (field, fact) in model.rulebook.facts(ofMakersOf: products[ground.subject]) {
          guard case .words(let words) = fact else { continue }
          guard case .words(let before) = mine[field] else {
            mine[field] = fact
            continue
          }
          mine[field] = .words(before + words.filter { !before.contains($0) })
        }
      }
      facts[maker.id] = mine
    }
    return facts
  }

  /// The sentences of a draft, each forbidden, allowed or to be asked.
  package func checkPromises(_ text: String) -> [PromiseSentence] {
    PromiseCheck(model.rulebook).sentences(in: text)
  }
}

/// A policy on the command line that the workspace does not have.
package struct UnknownPolicy: Error, Hashable {
  /// The id asked for.
  package let id: String
  /// The ids there are.
  package let known: [String]

  /// The sentence that a person reads.
  package var phrase: Phrase {
    let known = Phrase.list(known)
    return Phrase(
      zh: "没有政策“\(id)”；现有：\(known.zh)",
      en: "there is no policy '\(id)'; there are: \(known.en)"
    )
  }
}

extension Workspace {
  /// A policy by its id.
  package func policy(_ id: String) throws(UnknownPolicy) -> Policy {
    guard let policy = model.rulebook.policies[Policy.ID(id)] else {
      throw UnknownPolicy(id: id, known: model.rulebook.policies.elements.map(\.id.text))
    }
    return policy
  }
}
