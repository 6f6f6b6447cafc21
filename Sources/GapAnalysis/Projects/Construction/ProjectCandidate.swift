import ChainModel
import PolicyRules

/// A project with its size and its money, before it is merged and ranked.
struct ProjectCandidate {
  let draft: ProjectDraft
  let flow: ProjectFlow
  let size: ProjectSize
  let program: ProjectProgram
  let uses: [ProjectFeedUse]
  /// At middle figures.
  let outcome: ProjectOutcome
  let list: ProjectList
  /// The feed that it lives on: the largest by value that stands on local surplus, else the largest
  /// that is bought; by index of products.
  let feed: Int?
  /// Units of that feed a year.
  let feedAmount: Double
  let gates: [GateOutcome]
  let zones: [ProjectZone]
  /// What keeps it below the list whatever it earns.
  let problem: Problem?

  /// Why it stands below the list, with the figures.
  struct Problem {
    let reason: NotListed.Reason
    let text: Phrase
  }

  /// The processes it holds.
  var steps: Set<Int> { draft.steps }
  /// The process of the last product.
  var last: Int { draft.nodes[draft.last].step }
  /// Whether it earns something at middle figures.
  var earns: Bool { outcome.profit > 0 }
}
