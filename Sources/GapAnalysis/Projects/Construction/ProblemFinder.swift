import ChainModel
import PolicyRules
import Words

/// Sees what keeps a project below the list whatever it earns; the first of these counts.
struct ProblemFinder {
  let catalogue: StepCatalogue
  /// The ground once what is signed and planned runs as well.
  let pipeline: LocalGround
  let words: ProjectWords
  private let plants: Pipeline

  init(_ catalogue: StepCatalogue, pipeline: LocalGround) {
    self.catalogue = catalogue
    self.pipeline = pipeline
    words = ProjectWords(catalogue: catalogue)
    plants = Pipeline(sheet: catalogue.ground.sheet)
  }

  /// The share of a feed that plants of unknown size may supply.
  static let unknownShare = 0.5

  func problem(
    _ draft: ProjectDraft,
    _ flow: ProjectFlow,
    _ size: ProjectSize,
    gates: [GateOutcome],
    zones: [ProjectZone]
  ) -> ProjectCandidate.Problem? {
    if let gate = gates.first(where: \.forbids) {
      return ProjectCandidate.Problem(reason: .gate, text: words.clause(gate))
    }
    if !zones.isEmpty, zones.allSatisfy({ !$0.vetoes.isEmpty }) {
      let rules = zones.compactMap(\.vetoes.first?.name)
      return ProjectCandidate.Problem(
        reason: .noZone,
        text: Phrase(
          zh: "每个片区都有限制：\(Phrase.list(unique(rules)).zh)",
          en: "every zone has a rule against it: \(Phrase.list(unique(rules)).en)"
        )
      )
    }
    return feedProblem(draft, flow) ?? scaleProblem(draft, flow, size)
      ?? plannedStep(draft, flow, size)
  }

  private func unique(_ phrases: [Phrase]) -> [Phrase] {
    var seen: Set<Phrase> = []
    return phrases.filter { seen.insert($0).inserted }
  }

  private func feedProblem(
    _ draft: ProjectDraft,
    _ flow: ProjectFlow
  ) -> ProjectCandidate.Problem? {
    for draw in flow.draws where draw.amount > 0 {
      let node = draft.nodes[draw.node]
      let slot = catalogue.steps[node.step].slots[draw.slot]
      guard slot.isMain else { continue }
      switch node.sources[draw.slot] {
      case .unrecorded(let raw):
        let name = catalogue.product(raw).short
        return ProjectCandidate.Problem(
          reason: .feedUnrecorded,
          text: Phrase(
            zh: "\(name.zh)本地有而产量未载，只按一套典型装置估",
            en: "\(name.en) is here, but nobody recorded how much: one typical plant is assumed"
          )
        )
      case .surplus:
        let surplus = catalogue.surplus(slot)
        guard surplus > 0 else { continue }
        let known = slot.pool.reduce(0) {
          $0 + catalogue.ground.surplus[$1] * catalogue.ground.knownShare[$1]
        }
        guard known < (1 - Self.unknownShare) * surplus else { continue }
        let name = catalogue.product(slot.product).short
        let share = DecimalText.percent(1 - known / surplus)
        return ProjectCandidate.Problem(
          reason: .feedUnknown,
          text: Phrase(
            zh: "\(name.zh)的余量有\(share)来自规模不明的装置，先核产能",
            en: "\(share) of the surplus of \(name.en) comes from plants of unknown size: ask first"
          )
        )
      case .minor, .bought, .node, .side: continue
      }
    }
    return nil
  }

  private func scaleProblem(
    _ draft: ProjectDraft,
    _ flow: ProjectFlow,
    _ size: ProjectSize
  ) -> ProjectCandidate.Problem? {
    guard !size.reachesScale || !size.reachesScaleAfterPipeline else { return nil }
    let unit = catalogue.product(catalogue.steps[draft.nodes[draft.last].step].output).unit
    func amount(_ value: Double) -> Phrase { Amount(Span(value), unit).phrase }
    guard
      let node = draft.nodes.indices.max(by: { left, right in
        needed(left, draft, flow) < needed(right, draft, flow)
      })
    else { return nil }
    let step = catalogue.steps[draft.nodes[node].step].process.name
    let least = amount(size.minimum)
    if !size.reachesScale {
      let now = amount(size.proposed)
      let bound = words.bound(size.bound, unit: unit)
      return ProjectCandidate.Problem(
        reason: .belowScale,
        text: Phrase(
          zh: "只能做到\(now.zh)（\(bound.zh)），而\(step.zh)要\(least.zh)才够最小规模",
          en: "\(now.en) at most (\(bound.en)), and \(step.en) needs \(least.en) to pay"
        )
      )
    }
    let later = amount(size.afterPipeline)
    if case .market = size.boundAfterPipeline.kind {
      let planned = planned(catalogue.steps[draft.nodes[draft.last].step].output)
      return ProjectCandidate.Problem(
        reason: .marketClaimed,
        text: Phrase(
          zh: "\(planned.zh)；都建成后市场只再容得下\(later.zh)，\(step.zh)最小规模要\(least.zh)",
          en:
            "\(planned.en); once it runs the market takes \(later.en) more, and \(step.en) needs \(least.en)"
        )
      )
    }
    return ProjectCandidate.Problem(
      reason: .feedClaimed,
      text: Phrase(
        zh: "原料已被签约项目占用：拟建项目都建成后只剩\(later.zh)的料，\(step.zh)最小规模要\(least.zh)",
        en:
          "signed projects take the feed: \(later.en) would be left, and \(step.en) needs \(least.en)"
      )
    )
  }

  /// A step that is taken in although somebody plans a plant here that would carry the project.
  ///
  /// The test is that of an input on local surplus, at the smallest scale: who waits for that plant
  /// need not build the step, and two of them would share one feed.
  private func plannedStep(
    _ draft: ProjectDraft,
    _ flow: ProjectFlow,
    _ size: ProjectSize
  ) -> ProjectCandidate.Problem? {
    for (index, node) in draft.nodes.enumerated() where index != draft.last {
      let product = catalogue.steps[node.step].output
      let isUsed = draft.nodes.contains { $0.sources.contains(.node(index)) }
      let need = flow.activity(index) * size.minimum
      let left = pipeline.surplus[product]
      guard isUsed, need > 0, ProjectSize.reaches(left, need),
        !ProjectSize.reaches(catalogue.ground.surplus[product], need)
      else { continue }
      let planned = planned(product)
      let name = words.name(product)
      return ProjectCandidate.Problem(
        reason: .stepPlanned,
        text: Phrase(
          zh:
            "\(planned.zh)；建成后\(name.zh)余\(words.amount(left, product).zh)，本项目最少只用\(words.amount(need, product).zh)，不必另建：先定前者，再引其后各步",
          en:
            "\(planned.en); once it runs \(words.amount(left, product).en) of \(name.en) are left and this project needs \(words.amount(need, product).en): settle that plant first, then attract the steps after it"
        )
      )
    }
    return nil
  }

  /// The plants that somebody plans here for a product.
  private func planned(_ product: Int) -> Phrase {
    let list = plants.plants(for: catalogue.product(product).id, feeds: [])
    return Phrase.list(plants.evidence(list).map(\.phrase))
  }

  /// Units of the last product at which a step reaches its smallest scale.
  private func needed(_ node: Int, _ draft: ProjectDraft, _ flow: ProjectFlow) -> Double {
    let activity = flow.activity(node)
    guard activity > 0, !draft.sideUses.contains(where: { $0.node == node }) else { return 0 }
    return (catalogue.steps[draft.nodes[node].step].minimum ?? 0) / activity
  }
}
