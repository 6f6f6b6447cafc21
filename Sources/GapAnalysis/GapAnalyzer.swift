import ChainModel
import MaterialBalance

/// Runs the rules, sizes what they find, and puts it in order.
struct GapAnalyzer {
  let context: GapContext
  let options: GapReport.Options

  func gaps() async -> [Gap] {
    let verdicts = Verdict.all(of: GapRules.all, in: context)
    let confidence = confidence(of: verdicts.map(\.finding))
    let comparer = RouteComparer(context: context)
    let drafts = withoutRepeats(
      zip(verdicts, confidence).map { verdict, share in
        draft(verdict, confidence: share, comparer)
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
        kind: draft.kind,
        rule: draft.rule,
        drives: draft.finding.drives,
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
        certificate: certificates.certificate(of: draft.finding, kind: draft.kind)
      )
    }
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
    let kind: GapKind
    let rule: String
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
    _ verdict: Verdict,
    confidence: Double?,
    _ comparer: RouteComparer
  ) -> Draft {
    let finding = verdict.finding
    let kind = verdict.rule.kind
    let routes = comparer.comparisons(of: finding, kind: kind)
    let process = routes.first.flatMap { context.model.processes[$0.route.process] }
    let zones = process.map { ZoneFit.all(for: $0, model: context.model) } ?? []
    let isSurveyed = isSurveyed(verdict.rule.standing, process)
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
      id: verdict.id,
      kind: kind,
      rule: verdict.rule.id,
      finding: finding,
      routes: routes,
      place: place(of: process, product: finding.product),
      zones: zones,
      criteria: kind.isProject ? criteria : nil,
      confidence: confidence,
      standing: isSurveyed ? .surveyed : .notSurveyed,
      evidence: finding.evidence
        + (routes.first.map { sizeEvidence.lines($0, gap: finding.product) } ?? [])
    )
  }

  /// Drops an extension that is the very project by which a wasted by-product would be used.
  private func withoutRepeats(_ drafts: [Draft]) -> [Draft] {
    let uses = Set(
      drafts.filter { $0.kind == .wasted }.compactMap { $0.best?.route.process }
    )
    return drafts.filter { draft in
      guard draft.kind == .unextended, let process = draft.best?.route.process else {
        return true
      }
      return !uses.contains(process)
    }
  }

  /// Silence is no fact: a verdict that something is not there needs a survey that looked.
  private func isSurveyed(_ standing: GapKind.Survey, _ process: UnitProcess?) -> Bool {
    switch standing {
    case .plants: return true
    case .everything: return false
    case .process:
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
      ? [] : [Evidence(Self.closes(known.name, others))]
  }

  private func claimEvidence(_ claims: [Claim], _ drafts: [Draft]) -> [Evidence] {
    claims.map { claim in
      Evidence(
        Self.isClaimed(
          context.product(claim.product).name,
          by: claim.gaps.compactMap { id in
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

  // MARK: Words

  private static func closes(_ process: Name, _ others: [Name]) -> Phrase {
    let list = Phrase.list(others)
    return Phrase(
      zh: "同一个项目（\(process.zh)）也补上：\(list.zh)，不要重复计数",
      en: "the same project (\(process.en)) also closes: \(list.en); count it once"
    )
  }

  private static func isClaimed(_ feed: Name, by others: [Name]) -> Phrase {
    let list = Phrase.list(others)
    return Phrase(
      zh: "同样要用\(feed.zh)富余量的还有：\(list.zh)",
      en: "the surplus of \(feed.en) is also claimed by: \(list.en)"
    )
  }
}
