import ChainModel
import MaterialBalance
import PolicyRules

/// Builds the projects of a region, merges them, draws their figures and ranks them.
struct ProjectAnalysis {
  let sheet: BalanceSheet
  let ground: LocalGround
  private(set) var projects: [Project] = []
  private(set) var notListed: [NotListed] = []

  init(_ model: RegionalModel, asOf: PartialDate, options: ProjectReport.Options) async {
    func ground(_ scenario: Scenario) -> LocalGround {
      LocalGround(
        sheet: BalanceSheet(model: model, request: BalanceRequest(scenario: scenario, asOf: asOf))
      )
    }
    let committed = ground(.committed)
    sheet = committed.sheet
    self.ground = committed
    let context = GapContext(sheet: sheet)
    let gates = GateReview(model)
    let catalogue = StepCatalogue(
      context: context,
      ground: committed,
      gates: gates
    )
    var drafts = DraftBuilder(catalogue)
    var builder = CandidateBuilder(
      catalogue,
      pipeline: ground(.pipeline),
      gates: gates,
      asOf: asOf
    )
    let proof = Proof(
      draws: options.draws,
      seed: options.seed,
      share: model.region.thresholds[.reported]
    )
    let (anchors, refused) = AnchorFinder(catalogue: catalogue, context: context).anchors(
      verdicts: Verdict.all(of: GapRules.all, in: context, proof),
      &drafts.finder
    )
    var candidates: [ProjectCandidate] = []
    var refusals = refused
    for anchor in anchors {
      switch drafts.draft(anchor).flatMap({ builder.candidate($0) }) {
      case .success(let candidate): candidates.append(candidate)
      case .failure(let failure):
        refusals.append(
          ProjectRefusal(
            step: catalogue.steps[anchor.step].process,
            gap: anchor.causes.first?.gap,
            reason: failure.reason
          )
        )
      }
    }
    let merged = ProjectMerger(catalogue: catalogue).merged(candidates)
    let subjects = SubjectBuilder(catalogue: catalogue, middle: builder.programs.table.middle)
    let all = merged.enumerated().map {
      subjects.subject($0.element.candidate, number: $0.offset, &builder)
    }
    let table = builder.programs.table
    let draws = await ProjectDraws(
      all,
      figures: table,
      draws: options.draws,
      seed: options.seed
    )
    let ranking = ProjectRanking(
      catalogue: catalogue,
      merged: merged,
      subjects: all,
      table: table,
      draws: draws,
      seed: options.seed
    )
    let writer = ProjectWriter(
      catalogue: catalogue,
      merged: merged,
      ranking: ranking,
      subjects: subjects,
      pipeline: builder.pipeline,
      table: table,
      draws: draws
    )
    projects = writer.listed()
    notListed =
      writer.unlisted()
      + Self.refused(
        refusals.map { Self.gatesFirst($0, catalogue, gates) },
        catalogue,
        besides: merged
      )
  }

  /// The same refusal, or the clause that stands against a plant of the process: gates come first.
  private static func gatesFirst(
    _ refusal: ProjectRefusal,
    _ catalogue: StepCatalogue,
    _ gates: GateReview
  ) -> ProjectRefusal {
    let outcomes = gates.outcomes(
      for: gates.largestPlant(of: refusal.step.id),
      asOf: catalogue.ground.sheet.request.asOf
    )
    guard let clause = outcomes.first(where: \.forbids) else { return refusal }
    return ProjectRefusal(
      step: refusal.step,
      gap: refusal.gap,
      reason: .barred(ProjectWords(catalogue: catalogue).clause(clause))
    )
  }

  /// What no project could be built on, each process and reason once.
  private static func refused(
    _ refusals: [ProjectRefusal],
    _ catalogue: StepCatalogue,
    besides merged: [ProjectMerger.Merged]
  ) -> [NotListed] {
    let words = ProjectWords(catalogue: catalogue)
    let built = Set(merged.map { catalogue.steps[$0.candidate.draft.anchor.step].process.id })
    var seen: Set<UnitProcess.ID> = []
    return refusals.filter { !built.contains($0.step.id) && seen.insert($0.step.id).inserted }
      .map { refusal in
        NotListed(
          id: Project.ID(refusal.step.id.text),
          process: refusal.step.id,
          gap: refusal.gap,
          reason: refusal.reason.code,
          text: words.refusal(refusal.reason, of: refusal.step),
          project: nil
        )
      }
  }
}
