import ChainModel
import MaterialBalance
import Wording

/// Runs the rules, sizes what they find, and puts it in order.
struct GapAnalyzer {
  let context: GapContext
  let options: GapReport.Options

  func gaps() async -> [Gap] {
    let findings = Self.findings(in: context)
    let confidence = confidence(of: findings)
    let comparer = RouteComparer(context: context)
    let drafts = withoutRepeats(
      zip(findings, confidence).map { finding, share in
        draft(finding, confidence: share, comparer)
      }
    )
    let projects = drafts.indices.filter { drafts[$0].criteria != nil }
    let scores = Scores(projects.compactMap { drafts[$0].criteria })
    let layers = ParetoLayers.layers(of: scores.rows)
    let acceptability = await Acceptability.compute(
      scores.rows,
      weightings: options.weightings,
      seed: options.seed
    )
    let order = projects.indices.sorted { left, right in
      let isFeasible = (
        drafts[projects[left]].isFeasible, drafts[projects[right]].isFeasible
      )
      if isFeasible.0 != isFeasible.1 { return isFeasible.0 }
      if layers[left] != layers[right] { return layers[left] < layers[right] }
      let ranks = (acceptability[left].expectedRank, acceptability[right].expectedRank)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      return drafts[projects[left]].id < drafts[projects[right]].id
    }
    let fixed = fixedRanks(scores.rows)
    let rest = drafts.indices.filter { drafts[$0].criteria == nil }
    let certificates = CertificateWriter(context: context)
    let ranked =
      order.map { (draft: projects[$0], score: Optional($0)) }
      + rest.map { (draft: $0, score: nil) }
    let claims = claims(ranked.map { drafts[$0.draft] })
    return ranked.enumerated().map { position, item in
      let draft = drafts[item.draft]
      return Gap(
        id: draft.id,
        rank: position + 1,
        kind: draft.finding.kind,
        product: draft.finding.product,
        process: draft.best?.route.process,
        chain: draft.place.chain,
        stage: draft.place.stage,
        size: draft.best?.size,
        criteria: draft.criteria,
        acceptability: item.score.map { acceptability[$0] },
        fixedRank: item.score.flatMap { fixed?[$0] },
        layer: item.score.map { layers[$0] },
        confidence: draft.confidence,
        standing: draft.standing,
        estimateShare: draft.finding.estimateShare,
        claims: claims[draft.id] ?? [],
        routes: draft.routes,
        zones: draft.zones,
        evidence: draft.evidence + sameProject(as: draft, drafts)
          + claimEvidence(claims[draft.id] ?? [], drafts),
        certificate: certificates.certificate(of: draft.finding)
      )
    }
  }

  /// What the rules find; a product has one verdict among those that ask for a project.
  static func findings(in context: GapContext) -> [GapFinding] {
    var taken: Set<Product.ID> = []
    var result: [GapFinding] = []
    for rule in GapRules.all {
      for finding in rule.findings(in: context) {
        if finding.kind.isOpportunity || finding.kind == .dependent, finding.kind != .wasted {
          guard taken.insert(finding.product).inserted else { continue }
        }
        result.append(finding)
      }
    }
    return result
  }

  private func confidence(of findings: [GapFinding]) -> [Double?] {
    guard options.draws > 0 else { return findings.map { _ in nil } }
    var holds = Array(repeating: 0, count: findings.count)
    context.sheet.draw(options.draws, seed: options.seed) { snapshot in
      for index in findings.indices where findings[index].holds(snapshot) { holds[index] += 1 }
    }
    return holds.map { Double($0) / Double(options.draws) }
  }

  /// A gap before it has its rank.
  private struct Draft {
    let id: Gap.ID
    let finding: GapFinding
    let routes: [RouteComparison]
    let place: StagePath
    let zones: [ZoneFit]
    let criteria: CriterionValues?
    let confidence: Double?
    let standing: Gap.Standing
    let evidence: [Evidence]
    var best: RouteComparison? { routes.first }
    var isFeasible: Bool { best?.size.isFeasible ?? true }
  }

  private func draft(
    _ finding: GapFinding,
    confidence: Double?,
    _ comparer: RouteComparer
  ) -> Draft {
    let routes = comparer.comparisons(of: finding)
    let process = routes.first.flatMap { context.model.processes[$0.route.process] }
    let zones = process.map { ZoneFit.all(for: $0, model: context.model) } ?? []
    let isSurveyed = isSurveyed(finding, process)
    let criteria = routes.first.map {
      CriteriaBuilder(context: context).values(
        of: $0,
        zones: zones,
        confidence: confidence,
        isSurveyed: isSurveyed
      )
    }
    let sizeEvidence = SizeEvidence(context: context)
    return Draft(
      id: Gap.ID("\(finding.kind.rawValue)-\(finding.product)"),
      finding: finding,
      routes: routes,
      place: place(of: process, product: finding.product),
      zones: zones,
      criteria: finding.kind.isOpportunity ? criteria : nil,
      confidence: confidence,
      standing: isSurveyed ? .surveyed : .notSurveyed,
      evidence: finding.evidence
        + (routes.first.map { sizeEvidence.lines($0, gap: finding.product) } ?? [])
    )
  }

  /// Drops an extension that is the very project by which a wasted by-product would be used.
  private func withoutRepeats(_ drafts: [Draft]) -> [Draft] {
    let uses = Set(
      drafts.filter { $0.finding.kind == .wasted }.compactMap { $0.best?.route.process }
    )
    return drafts.filter { draft in
      guard draft.finding.kind == .unextended, let process = draft.best?.route.process else {
        return true
      }
      return !uses.contains(process)
    }
  }

  /// Silence is no fact: a verdict that something is not there needs a survey that looked.
  private func isSurveyed(_ finding: GapFinding, _ process: UnitProcess?) -> Bool {
    switch finding.kind {
    case .weak, .wasted, .fragile, .overbuilt: return true
    case .dependent: return false
    case .missing, .absent, .unextended:
      guard let process else { return false }
      return context.survey(of: process.id) != nil
    }
  }

  /// Where a gap stands: the stage of its process, else of a maker, else of a user.
  private func place(of process: UnitProcess?, product: Product.ID) -> StagePath {
    let process =
      process ?? context.makers(of: product).first ?? context.sideMakers(of: product).first
      ?? context.users(of: product).first
    guard let process else { preconditionFailure("\(product) stands in no process") }
    return StagePath(chain: process.chain, stage: process.stage)
  }

  /// For each gap, the feeds that others want as well.
  private func claims(_ drafts: [Draft]) -> [Gap.ID: [Claim]] {
    var wanted: [Product.ID: [Gap.ID]] = [:]
    for draft in drafts where draft.criteria != nil {
      guard let feed = draft.best?.size.feedProduct else { continue }
      wanted[feed, default: []].append(draft.id)
    }
    var result: [Gap.ID: [Claim]] = [:]
    for draft in drafts {
      guard let feed = draft.best?.size.feedProduct, draft.criteria != nil else { continue }
      let others = (wanted[feed] ?? []).filter { $0 != draft.id }
      if !others.isEmpty { result[draft.id] = [Claim(product: feed, gaps: others)] }
    }
    return result
  }

  /// Other gaps that the same process would close: one project, not several.
  private func sameProject(as draft: Draft, _ drafts: [Draft]) -> [Evidence] {
    guard draft.criteria != nil, let process = draft.best?.route.process,
      let known = context.model.processes[process]
    else { return [] }
    let others = drafts.filter {
      $0.criteria != nil && $0.id != draft.id && $0.best?.route.process == process
    }.map { context.product($0.finding.product).name }
    return others.isEmpty
      ? [] : [Evidence(.sameProject(process: known.name, others: others))]
  }

  private func claimEvidence(_ claims: [Claim], _ drafts: [Draft]) -> [Evidence] {
    claims.map { claim in
      Evidence(
        .claimedBy(
          feed: context.product(claim.product).name,
          others: claim.gaps.compactMap { id in
            drafts.first { $0.id == id }.map { context.product($0.finding.product).name }
          }
        )
      )
    }
  }

  /// Ranks under the bureau's own weights, from 1; criteria it leaves out weigh nothing.
  private func fixedRanks(_ rows: [[Span]]) -> [Int]? {
    let weights = context.model.region.weights
    guard !weights.isEmpty else { return nil }
    let vector = Criterion.allCases.map { weights[$0.rawValue] ?? 0 }
    let scores = rows.map { row in zip(row, vector).reduce(0) { $0 + $1.0.mid * $1.1 } }
    var ranks = Array(repeating: 0, count: rows.count)
    let order = rows.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    for (position, index) in order.enumerated() { ranks[index] = position + 1 }
    return ranks
  }
}
