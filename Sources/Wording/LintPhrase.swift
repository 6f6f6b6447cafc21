public import Phrases

/// What is wrong with chains that can be read.
public enum LintPhrase: SpokenCase, Hashable {
  /// A reaction with more or fewer atoms of an element after than before.
  case elements(reaction: String, imbalance: [String])
  /// A reaction that does not name the main output's formula.
  case reactionWithoutOutput(product: String, formula: String)
  /// An input below what the reaction needs.
  case inputBeatsReaction(product: String, high: Double, theoretical: Double)
  /// A by-product above what the reaction gives.
  case byproductBeatsReaction(product: String, low: Double, theoretical: Double)
  /// A stated stoichiometric coefficient that differs from the reaction's.
  case statedDiffers(product: String, stated: Double, computed: Double)
  /// More mass out than in, even with the most favourable ends.
  case massCreated(out: Double, in: Double)
  /// More mass out than in at the middle of the ranges.
  case massMixed(out: Double, in: Double)
  /// Much mass that goes nowhere.
  case massLost(share: Double)
  /// A product that nothing uses.
  case deadEnd(product: String)
  /// A product that nothing makes.
  case unreachable(product: String)
  /// Products with one alias.
  case sharedAlias(String, products: [String])
  /// A capacity without a date.
  case undatedCapacity(facility: String)
  /// A process without any source.
  case unsourcedProcess(String)
  /// Claims of different sources that disagree.
  case conflict(used: String, others: [String])
  /// Claims for a plant that disagree.
  case facilityConflict(facility: String, used: String, others: [String])
  /// Zones that do not add up to the region.
  case areas(sum: Double, region: Double)
  /// A raw material that a process makes, or an intermediate role that does not fit.
  case rawIsMade(product: String, process: String)
  /// Two claims that are the same.
  case repeatedClaim(String)
  /// A veto whose hazards and processes are both empty.
  case idleVeto(String)
  /// A rule that is accepted although it does not apply.
  case idleAcceptance(rule: String)
  /// A rule that is accepted without a note.
  case acceptanceWithoutNote
  /// An explanation that stands beside the data.
  case explained(String)
  /// What a rule says in its own words, written beside the rule.
  case said(Phrase)
  /// A place where the other of two things stands.
  case seeAlso(String)
}
