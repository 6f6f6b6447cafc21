import ChainModel
import MaterialBalance
import PolicyRules

/// Runs the rules today and after what is being built, sizes what they find, and puts it in order.
struct GapAnalyzer {
  private let sheet: BalanceSheet
  private let options: GapReport.Options
  private let today: GapContext
  private let after: GapContext
  /// What sizes and evidence stand on.
  private let context: GapContext
  private let proof: Proof

  init(sheet: BalanceSheet, options: GapReport.Options) {
    self.sheet = sheet
    self.options = options
    let printed = GapContext(sheet: sheet)
    context = printed
    func counting(_ scenario: Scenario) -> GapContext {
      if sheet.request.scenario == scenario { return printed }
      let request = BalanceRequest(scenario: scenario, asOf: sheet.request.asOf)
      return GapContext(sheet: BalanceSheet(model: sheet.model, request: request))
    }
    today = counting(.operating)
    after = counting(.committed)
    proof = Proof(
      draws: options.draws,
      seed: options.seed,
      share: sheet.model.region.thresholds[.reported]
    )
  }

  func gaps() async -> ([Gap], [Scenario: Reach]) {
    async let found = Verdict.all(of: GapRules.all, in: today, proof)
    let later = Verdict.all(of: GapRules.all, in: after, proof)
    let rows = withoutRepeats(
      GapRow.all(today: (today, await found), after: (after, later)).map(draft)
    )
    let order = rows.enumerated().map { (place: $0.offset, key: $0.element.sortKey) }
      .sorted { $0.key < $1.key }
    let ranked = Self.withoutDoubtsFirst(order.map { rows[$0.place] })
    let claims = ClaimTable(ranked.map { ($0.id, $0.isProject ? $0.best?.size.feedProduct : nil) })
    let flips = await FlipTable(
      ranked.map { ($0.row, $0.id) },
      of: [today.sheet, after.sheet],
      proof,
      isWanted: options.flips
    )
    let certificates = CertificateWriter(after: after, today: today)
    let pipeline = Pipeline(sheet: sheet)
    let names = Dictionary(
      uniqueKeysWithValues: ranked.map {
        ($0.id, context.product($0.row.verdict.finding.product).name)
      }
    )
    let words = FlipWords(model: sheet.model)
    let review = GateReview(sheet.model)
    let sames = Dictionary(grouping: ranked.filter(\.isProject)) { $0.best?.route.process }
    let gaps = ranked.enumerated().map { position, draft in
      let finding = draft.row.verdict.finding
      let plants = pipeline.plants(for: finding.product, feeds: draft.feeds)
      let claim = claims[draft.id]
      return Gap(
        id: draft.id,
        rank: position + 1,
        kind: draft.kind,
        rule: draft.row.verdict.rule.id,
        when: draft.row.when,
        today: draft.row.today,
        drives: finding.drives,
        product: finding.product,
        process: draft.best?.route.process,
        chain: draft.place.chain,
        stage: draft.place.stage,
        size: draft.isClosing ? nil : draft.best?.size,
        isUnsized: flips.isUnsized(position),
        confidence: proof.draws > 0 ? draft.row.verdict.share : nil,
        flip: flips[position],
        standing: draft.standing,
        estimateShare: finding.estimateShare,
        pipeline: plants,
        claims: claim.map { [$0] } ?? [],
        routes: draft.routes,
        zones: draft.zones,
        gates: draft.isProject ? gates(draft, review) : [],
        doubts: draft.doubts,
        evidence: Self.time(draft) + finding.evidence + draft.sizeEvidence
          + pipeline.evidence(plants)
          + (flips[position].flatMap { words.evidence($0) }.map { [$0] } ?? [])
          + (flips.isUnsized(position) ? [Self.unsized(plants: finding, context)] : [])
          + sameProject(as: draft, sames[draft.best?.route.process] ?? [])
          + (claim.map { [claimEvidence($0, names)] } ?? []),
        outflowClosed: draft.outflowClosed,
        certificate: certificates.certificate(of: draft.row)
      )
    }
    return (
      gaps,
      [
        .operating: certificates.reach(.operating), .committed: certificates.reach(.committed),
      ]
    )
  }

  private func draft(_ row: GapRow) -> GapDraft {
    let verdict = row.verdict
    let finding = verdict.finding
    let isClosing = row.when == .closing
    let context = isClosing ? row.context : self.context
    let routes = RouteComparer(context: context).comparisons(of: finding, kind: verdict.rule.kind)
    let process = routes.first.flatMap { context.model.processes[$0.route.process] }
    return GapDraft(
      id: verdict.id,
      row: row,
      routes: routes,
      place: place(of: process, product: finding.product),
      zones: process.map { ZoneFit.all(for: $0, model: context.model) } ?? [],
      standing: isSurveyed(verdict.rule.standing, process) ? .surveyed : .notSurveyed,
      doubts: isClosing ? [] : SenseCheck(context: context).doubts(of: routes.first),
      sizeEvidence: isClosing
        ? []
        : routes.first.map { SizeEvidence(context: context).lines($0, gap: finding.product) } ?? [],
      outflowClosed: isClosing
        ? 0 : routes.first.map { SenseCheck(context: context).outflowClosed(by: $0) } ?? 0
    )
  }

  /// What the gates say of the size proposed, or of the largest usual plant where there is none.
  private func gates(_ draft: GapDraft, _ review: GateReview) -> [GateOutcome] {
    guard let best = draft.best else { return [] }
    let process = best.route.process
    let subject =
      best.size.proposed.map {
        GateSubject(steps: [GateSubject.Step(process, size: Span($0))])
      } ?? review.largestPlant(of: process)
    return review.outcomes(for: subject, asOf: sheet.request.asOf)
  }

  /// Drops an extension that is the very project by which a wasted by-product would be used.
  private func withoutRepeats(_ drafts: [GapDraft]) -> [GapDraft] {
    let uses = Set(drafts.filter { $0.kind == .wasted }.compactMap { $0.best?.route.process })
    return drafts.filter { draft in
      guard draft.kind == .unextended, let process = draft.best?.route.process else { return true }
      return !uses.contains(process)
    }
  }

  /// What an expert would not believe is not among the first ten.
  private static func withoutDoubtsFirst(_ drafts: [GapDraft]) -> [GapDraft] {
    let sound = drafts.filter { $0.doubts.isEmpty && $0.isProject }.prefix(10)
    let first = Set(sound.map(\.id))
    return sound + drafts.filter { !first.contains($0.id) }
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

  /// Other gaps that the same process would close: one project, not several.
  private func sameProject(as draft: GapDraft, _ drafts: [GapDraft]) -> [Evidence] {
    guard draft.isProject, let process = draft.best?.route.process,
      let known = context.model.processes[process]
    else { return [] }
    let others = drafts.filter { $0.id != draft.id }.prefix(Claim.named)
      .map { context.product($0.row.verdict.finding.product).name }
    return others.isEmpty ? [] : [Evidence(Self.closes(known.name, others))]
  }

  private func claimEvidence(_ claim: Claim, _ names: [Gap.ID: Name]) -> Evidence {
    Evidence(
      Self.isClaimed(
        context.product(claim.product).name,
        by: claim.gaps.compactMap { names[$0] },
        of: claim.count
      )
    )
  }

  // MARK: Words

  private static func time(_ draft: GapDraft) -> [Evidence] {
    var lines: [Evidence] = []
    switch draft.row.when {
    case .open: break
    case .closing:
      lines.append(
        Evidence(
          Phrase(
            zh: "在建可补：在建装置投产后不再成立，不作为招商项目",
            en: "closing: no longer so once what is being built runs; not offered as a project"
          )
        )
      )
    case .opening:
      lines.append(
        Evidence(
          Phrase(
            zh: "建成后新缺：现在不成立，在建装置投产后出现",
            en: "opening: not so today, but once what is being built runs"
          )
        )
      )
    }
    if let kind = draft.row.today {
      let words = kind.words
      lines.append(
        Evidence(Phrase(zh: "目前为\(words.zh)", en: "today it is \(words.en)"))
      )
    }
    return lines
  }

  /// What to ask where the verdict hangs on plants of unknown size.
  private static func unsized(plants finding: GapFinding, _ context: GapContext) -> Evidence {
    let model = context.model
    let products = Set(finding.test.products + [finding.product])
    let processes = Set(finding.test.processes)
    let plants = model.facilities.filter { facility in
      guard facility.capacity == nil, context.sheet.request.counts(facility, in: model) else {
        return false
      }
      guard let process = facility.process.flatMap({ model.processes[$0] }) else {
        return products.contains(facility.product)
      }
      return processes.contains(process.id) || products.contains(process.output)
        || (process.inputs + process.byproducts).contains { products.contains($0.product) }
    }
    let list = Phrase.list(
      plants.prefix(Claim.named).compactMap { plant in
        model.companies[plant.company].flatMap { company in
          model.products[plant.product].map { product in
            Phrase(
              zh: company.name.zh + product.name.zh,
              en: "\(company.name.en) (\(product.name.en))"
            )
          }
        }
      }
    )
    return Evidence(
      Phrase(
        zh: "规模待核：请先问清下列装置的产能：\(list.zh)",
        en: "size to be checked: ask first for the capacity of \(list.en)"
      ),
      facts: plants.map(\.origin),
      sources: Set(plants.flatMap(\.sources)).sorted()
    )
  }

  private static func closes(_ process: Name, _ others: [Name]) -> Phrase {
    let list = Phrase.list(others)
    return Phrase(
      zh: "同一个项目（\(process.zh)）也补上：\(list.zh)，不要重复计数",
      en: "the same project (\(process.en)) also closes: \(list.en); count it once"
    )
  }

  private static func isClaimed(_ feed: Name, by others: [Name], of count: Int) -> Phrase {
    let list = Phrase.list(others)
    let more = count - others.count
    return Phrase(
      zh: "同样要用\(feed.zh)富余量的还有：\(list.zh)" + (more > 0 ? "等\(count)个" : ""),
      en: "the surplus of \(feed.en) is also claimed by: \(list.en)"
        + (more > 0 ? " and \(more) more" : "")
    )
  }
}
