/// The rules, in the order of the format reference.
enum LintRules {
  /// Every rule once.
  static let all: [any LintRule] = [
    ElementBalance(),
    BetterThanStoichiometry(),
    StatedStoichiometry(),
    ReactionWithoutOutput(),
    MassBalance(),
    MixedBases(),
    MissingByproduct(),
    SharedAlias(),
    ZoneAreas(),
    DeadEnd(),
    UnreachableProduct(),
    RawIsMade(),
    UndatedCapacity(),
    ProcessWithoutSource(),
    SourceConflict(),
    FacilityConflict(),
    RepeatedClaim(),
    IdleVeto(),
    BeyondStated(),
    ClosedText(),
    LosingPlant(),
    StrandedByproduct(),
    NeedWithoutSupply(),
    ImplausibleSize(),
    RepeatedExplanation(),
    PresenceElsewhere(),
  ]

  /// The rules that an item can accept: those that only warn.
  static let ids: [String] = all.filter { $0.severity == .warning }.map(\.id)
}
