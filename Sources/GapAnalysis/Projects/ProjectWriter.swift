import ChainModel
import MaterialBalance
import PolicyRules
import Words

/// Writes candidates, merged and ranked, out as projects.
struct ProjectWriter {
  let catalogue: StepCatalogue
  private let pipeline: LocalGround
  let merged: [ProjectMerger.Merged]
  let ranking: ProjectRanking
  let subjects: SubjectBuilder
  let table: FigureTable
  let draws: ProjectDraws
  private let plants: Pipeline

  init(
    catalogue: StepCatalogue,
    merged: [ProjectMerger.Merged],
    ranking: ProjectRanking,
    subjects: SubjectBuilder,
    pipeline: LocalGround,
    table: FigureTable,
    draws: ProjectDraws
  ) {
    self.catalogue = catalogue
    self.merged = merged
    self.ranking = ranking
    self.subjects = subjects
    self.pipeline = pipeline
    self.table = table
    self.draws = draws
    plants = Pipeline(sheet: catalogue.ground.sheet)
  }

  /// The listed projects, list by list, in rank order.
  func listed() -> [Project] {
    let ids = ids
    var claimed: [Int: Double] = [:]
    return ranking.order.map { place in
      let left = remainders(merged[place].candidate, &claimed)
      return project(place, ids: ids, left: left)
    }
  }

  /// The projects on no list, by reason and then in model order.
  func unlisted() -> [NotListed] {
    let ids = ids
    let reasons = NotListed.Reason.allCases
    return merged.indices.compactMap { place -> NotListed? in
      guard let problem = ranking.standings[place].problem else { return nil }
      return NotListed(
        id: ids[place],
        process: catalogue.steps[merged[place].candidate.last].process.id,
        gap: merged[place].causes.first?.gap,
        reason: problem.reason,
        text: problem.text,
        project: project(place, ids: ids, left: [])
      )
    }.enumerated().sorted { left, right in
      let places = (
        reasons.firstIndex(of: left.element.reason) ?? 0,
        reasons.firstIndex(of: right.element.reason) ?? 0
      )
      return places.0 != places.1 ? places.0 < places.1 : left.offset < right.offset
    }.map(\.element)
  }

  /// The key of each project: its last process, with the main feed where another has it already.
  private var ids: [Project.ID] {
    var taken: Set<String> = []
    var result = Array(repeating: Project.ID(""), count: merged.count)
    let first = merged.indices.sorted { left, right in
      let listed = (
        ranking.standings[left].problem == nil, ranking.standings[right].problem == nil
      )
      return listed.0 != listed.1 ? listed.0 : left < right
    }
    for place in first {
      let candidate = merged[place].candidate
      let last = catalogue.steps[candidate.last].process.id.text
      let feed =
        candidate.feed.map { catalogue.product($0).id.text }
        ?? catalogue.steps[candidate.draft.anchor.step].process.id.text
      var id = last
      if taken.contains(id) { id = "\(last)-from-\(feed)" }
      var number = 2
      while taken.contains(id) {
        id = "\(last)-from-\(feed)-\(number)"
        number += 1
      }
      taken.insert(id)
      result[place] = Project.ID(id)
    }
    return result
  }

  /// What is left of each feed after this project and those above it.
  private func remainders(
    _ candidate: ProjectCandidate,
    _ claimed: inout [Int: Double]
  ) -> [ProjectRemainder] {
    var order: [Int] = []
    for use in candidate.uses {
      for part in use.parts {
        claimed[part.product, default: 0] += use.amount * part.share
        if !order.contains(part.product) { order.append(part.product) }
      }
    }
    return order.map { product in
      ProjectRemainder(
        product: catalogue.product(product).id,
        surplus: catalogue.ground.surplus[product],
        claimed: claimed[product] ?? 0,
        afterPipeline: pipeline.surplus[product]
      )
    }
  }

  private func project(_ place: Int, ids: [Project.ID], left: [ProjectRemainder]) -> Project {
    let item = merged[place]
    let candidate = item.candidate
    let standing = ranking.standings[place]
    let writer = ExplanationWriter(catalogue)
    let parts = ProjectPartsWriter(catalogue: catalogue, table: table)
    let money = parts.money(
      candidate,
      draws: draws,
      place: place,
      sourced: subjects.sourcedMoney(candidate)
    )
    let rules = catalogue.model.region.ranking
    let last = catalogue.steps[candidate.last]
    let contributions = zip(rules.criteria, zip(ranking.weights, standing.criteria)).map {
      ProjectContribution(
        criterion: $0.kind,
        weight: $1.0,
        value: $1.1,
        points: $1.0 * $1.1
      )
    }
    let feeds = candidate.uses.flatMap(\.parts).map { catalogue.product($0.product).id }
    let pipeline = plants.plants(for: catalogue.product(last.output).id, feeds: feeds)
    let reason = ReasonWriter(catalogue).reason(item, standing, money, pipeline)
    return Project(
      id: ids[place],
      list: candidate.list,
      rank: standing.rank,
      notListed: standing.problem?.reason,
      score: standing.score,
      contributions: contributions,
      chain: last.process.chain,
      product: catalogue.product(last.output).id,
      steps: parts.steps(candidate),
      inputs: parts.inputs(candidate),
      outputs: parts.outputs(candidate),
      closes: (item.causes.map(\.gap) + item.phaseGaps).reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      },
      size: candidate.size,
      money: money,
      needs: parts.needs(candidate),
      zones: candidate.zones,
      gates: candidate.gates,
      doubts: standing.doubts,
      isMarginal: standing.isMarginal,
      robustness: standing.robustness,
      spread: SpreadFinder(catalogue: catalogue, table: table).spread(candidate),
      left: left,
      variants: item.variants.map { ids[$0] },
      phases: item.phases.map { ids[$0] },
      beatenBy: standing.beatenBy.map { ids[$0] },
      pipeline: pipeline,
      explanation: writer.construction(item)
        + plants.evidence(pipeline).map { ProjectSentence(topic: .pipeline, text: $0.phrase) }
        + writer.merges(item, merged) + writer.money(money)
        + writer.gates(candidate.gates)
        + [ProjectSentence(topic: .reason, text: standing.problem?.text ?? reason)],
      reason: standing.problem?.text ?? reason
    )
  }
}
