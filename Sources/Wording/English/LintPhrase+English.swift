import Phrases

extension LintPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .elements(let reaction, let imbalance):
      "the reaction \(PhraseText.quoted(reaction)) is not balanced: \(PhraseText.list(imbalance)); expected as many atoms after as before"
    case .reactionWithoutOutput(let product, let formula):
      "the reaction does not give \(PhraseText.shown(formula)); expected the formula of the main output \(PhraseText.shown(product)) on its right side"
    case .inputBeatsReaction(let product, let high, let theoretical):
      "the input \(PhraseText.shown(product)) of at most \(PhraseText.number(high)) is less than the reaction takes; expected at least \(PhraseText.number(theoretical))"
    case .byproductBeatsReaction(let product, let low, let theoretical):
      "the by-product \(PhraseText.shown(product)) of at least \(PhraseText.number(low)) is more than the reaction gives; expected at most \(PhraseText.number(theoretical))"
    case .statedDiffers(let product, let stated, let computed):
      "the stoichiometric coefficient of \(PhraseText.shown(product)) is stated as \(PhraseText.number(stated)); expected \(PhraseText.number(computed)) from the reaction"
    case .massCreated(let out, let taken):
      "more mass out than in: at least \(PhraseText.number(out)) t out, at most \(PhraseText.number(taken)) t in; expected no more out than in, with what is no product under untracked"
    case .massMixed(let out, let taken):
      "at the middle of the ranges \(PhraseText.number(out)) t come out and \(PhraseText.number(taken)) t go in; expected yields on one basis"
    case .massLost(let share):
      "\(PhraseText.percent(share)) of the mass taken in goes nowhere; expected byproducts, or losses that name it"
    case .deadEnd(let product):
      "no process uses \(PhraseText.shown(product)), which is no end product; expected a process that uses it, or the role end"
    case .unreachable(let product):
      "no process makes \(PhraseText.shown(product)); expected a process that makes it, or the role raw, auxiliary or utility"
    case .sharedAlias(let alias, let products):
      "the alias \(PhraseText.quoted(alias)) belongs to several products: \(PhraseText.list(products)); expected one product for an alias"
    case .undatedCapacity(let facility):
      "the facility \(PhraseText.shown(facility)) has a capacity and no date; expected since or asOf"
    case .unsourcedProcess(let process):
      "the process \(PhraseText.shown(process)) has no source at all; expected one under sources or on a figure"
    case .conflict(let used, let others):
      "conflict between sources: \(PhraseText.shown(used)) is used, not \(PhraseText.list(others)); expected them to agree"
    case .facilityConflict(let facility, let used, let others):
      "conflict between sources on the facility \(PhraseText.shown(facility)): \(PhraseText.shown(used)) is used, not \(PhraseText.list(others)); expected them to agree"
    case .areas(let sum, let region):
      "the zones add up to \(PhraseText.number(sum)) km²; expected the region's \(PhraseText.number(region)) km²"
    case .rawIsMade(let product, let process):
      "the raw material \(PhraseText.shown(product)) is made by \(PhraseText.shown(process)); expected the role intermediate or auxiliary"
    case .repeatedClaim(let text):
      "two claims for one figure are the same: \(PhraseText.shown(text)); expected one of them"
    case .idleVeto(let id):
      "the veto \(PhraseText.shown(id)) covers no process; expected hazards or processes"
    case .idleAcceptance(let rule):
      "\(PhraseText.shown(rule)) is accepted and does not occur any more; expected it to be removed"
    case .acceptanceWithoutNote:
      "a rule is accepted without a reason; expected a note that explains it"
    case .said(let phrase): phrase.en
    case .explained(let text): "explained: \(text)"
    case .seeAlso(let place): "see \(PhraseText.shown(place))"
    }
  }
}
