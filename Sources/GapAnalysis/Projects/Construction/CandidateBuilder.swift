import ChainModel
import PolicyRules

/// Sizes drafts, adds up their money, and sees what keeps them below the list.
struct CandidateBuilder {
  let catalogue: StepCatalogue
  let pipeline: LocalGround
  let gates: GateReview
  let asOf: PartialDate
  private let sizer: ProjectSizer
  private let problems: ProblemFinder
  private(set) var programs: ProgramBuilder

  init(
    _ catalogue: StepCatalogue,
    pipeline: LocalGround,
    gates: GateReview,
    asOf: PartialDate
  ) {
    self.catalogue = catalogue
    self.pipeline = pipeline
    self.gates = gates
    self.asOf = asOf
    sizer = ProjectSizer(catalogue: catalogue)
    problems = ProblemFinder(catalogue, pipeline: pipeline)
    programs = ProgramBuilder(catalogue)
  }

  /// The candidate of a draft, or why there is none.
  mutating func candidate(_ draft: ProjectDraft) -> Result<ProjectCandidate, DraftFailure> {
    var draft = draft
    guard var flow = sizer.flow(of: draft) else { return .failure(DraftFailure(.circular)) }
    let last = catalogue.steps[draft.nodes[draft.last].step]
    guard catalogue.prices[last.output] != nil else {
      return .failure(DraftFailure(.noPrice(product: catalogue.product(last.output).id)))
    }
    guard let size = sizer.size(of: draft, flow, pipeline: pipeline) else {
      return .failure(DraftFailure(.noSize))
    }
    for place in draft.sideUses.indices {
      let node = draft.sideUses[place].node
      let made = flow.activity(node) * size.proposed
      let limit = sizer.marketLimit(of: draft.nodes[node].step, catalogue.ground)
      if made > limit { draft.sideUses[place].share = limit / made }
    }
    guard let bounded = sizer.flow(of: draft) else { return .failure(DraftFailure(.circular)) }
    flow = bounded
    let small = draft.sideUses.filter { use in
      let minimum = catalogue.steps[draft.nodes[use.node].step].minimum ?? 0
      return !ProjectSize.reaches(flow.activity(use.node) * size.proposed, minimum)
    }
    if !small.isEmpty {
      draft.unusedSides = small.map { ($0.product, draft.nodes[$0.node].step, $0.share < 1) }
      draft.remove(Set(small.map(\.node)))
      guard let without = sizer.flow(of: draft) else { return .failure(DraftFailure(.circular)) }
      flow = without
    }
    let uses = ProjectFeedUse.uses(of: draft, flow, size: size.proposed, catalogue)
    let program = programs.program(draft, flow, size: size.proposed, taken: uses)
    let outcome = program.outcome(programs.table.middle)
    let (feed, amount) = feed(draft, flow, size.proposed)
    let zones = zones(draft)
    let subject = GateSubject(
      steps: draft.nodes.indices.map { node in
        GateSubject.Step(
          catalogue.steps[draft.nodes[node].step].process.id,
          size: Span(flow.activity(node) * size.proposed)
        )
      },
      facts: catalogue.model.rulebook.facts(of: zones.first?.zone)
    )
    let outcomes = gates.outcomes(for: subject, asOf: asOf)
    return .success(
      ProjectCandidate(
        draft: draft,
        flow: flow,
        size: size,
        program: program,
        uses: uses,
        outcome: outcome,
        list: list(of: last, capex: outcome.capex),
        feed: feed,
        feedAmount: amount,
        gates: outcomes,
        zones: zones,
        problem: problems.problem(
          draft,
          flow,
          size,
          gates: outcomes,
          zones: zones
        )
      )
    )
  }

  /// The place of something that nobody knows of a candidate.
  mutating func unknown(project: Int, place: Int) -> Int {
    programs.unknown(project: project, place: place)
  }

  /// The place of the national utilisation of a product, if it is stated.
  mutating func utilisation(of product: Int) -> Int? { programs.utilisation(of: product) }

  private func list(of last: StepCatalogue.Step, capex: Double) -> ProjectList {
    if catalogue.model.chains[last.process.chain]?.isAgro == true { return .agro }
    return capex >= catalogue.model.region.ranking.leadCapex ? .lead : .support
  }

  /// The main feed of the whole: the largest by value that stands on local surplus, else the
  /// largest of those that do not.
  private func feed(
    _ draft: ProjectDraft,
    _ flow: ProjectFlow,
    _ size: Double
  ) -> (product: Int?, amount: Double) {
    var amounts: [Int: Double] = [:]
    var local: Set<Int> = []
    for draw in flow.draws {
      let node = draft.nodes[draw.node]
      let slot = catalogue.steps[node.step].slots[draw.slot]
      guard slot.isMain else { continue }
      amounts[slot.product, default: 0] += draw.amount * size
      switch node.sources[draw.slot] {
      case .surplus, .unrecorded: local.insert(slot.product)
      case .minor, .bought, .node, .side: break
      }
    }
    let candidates = local.isEmpty ? Set(amounts.keys) : local
    func value(_ product: Int) -> Double {
      (amounts[product] ?? 0) * (catalogue.prices[product] ?? 0)
    }
    let best = candidates.sorted().max { value($0) < value($1) }
    return (best, best.flatMap { amounts[$0] } ?? 0)
  }

  /// How each zone fits all steps: best fit first, zones with a veto last, then file order.
  private func zones(_ draft: ProjectDraft) -> [ProjectZone] {
    let zones = catalogue.model.region.zones.map { zone -> ProjectZone in
      let fits = draft.nodes.map {
        ZoneFit(of: catalogue.steps[$0.step].process, in: zone, model: catalogue.model)
      }
      func once(_ rules: [Veto]) -> [Veto] {
        var seen: Set<Identifier<Veto>> = []
        return rules.filter { seen.insert($0.id).inserted }
      }
      return ProjectZone(
        zone: zone.id,
        fit: ZoneFit.together(fits),
        vetoes: once(fits.flatMap(\.vetoes)),
        cautions: once(fits.flatMap(\.cautions))
      )
    }
    return zones.enumerated().sorted { left, right in
      let isFree = (left.element.vetoes.isEmpty, right.element.vetoes.isEmpty)
      if isFree.0 != isFree.1 { return isFree.0 }
      if left.element.fit != right.element.fit { return left.element.fit > right.element.fit }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension ProjectDraft {
  /// Takes out steps that only by-products feed.
  mutating func remove(_ removed: Set<Int>) {
    let kept = nodes.indices.filter { !removed.contains($0) }
    var places: [Int: Int] = [:]
    for (place, index) in kept.enumerated() { places[index] = place }
    sideUses = sideUses.compactMap { use in
      guard let driver = places[use.driver], let node = places[use.node] else { return nil }
      return (driver, use.product, node, use.share)
    }
    nodes = kept.map { nodes[$0].moved(places) }
    last = places[last] ?? 0
  }
}

extension ProjectDraft.Node {
  /// The same step with other places for the rest.
  fileprivate func moved(_ places: [Int: Int]) -> ProjectDraft.Node {
    func place(_ index: Int) -> Int { places[index] ?? index }
    let moved: ProjectDraft.Role
    switch role {
    case .anchor: moved = .anchor
    case .upstream(let of, let why): moved = .upstream(of: place(of), why: why)
    case .downstream(let of, let over): moved = .downstream(of: place(of), over: over)
    case .sideUse(let of): moved = .sideUse(of: place(of))
    }
    return ProjectDraft.Node(
      step: step,
      role: moved,
      sources: sources.map { source in
        switch source {
        case .node(let index): .node(place(index))
        case .side(let index): .side(place(index))
        case .minor, .surplus, .bought, .unrecorded: source
        }
      }
    )
  }
}
