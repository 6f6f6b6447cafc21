import ChainModel
import GapAnalysis
import Tables
import Wording

/// What speaks against a project, and what must be checked first.
struct OpportunityRisks {
  private let builder: AtlasBuilder
  private let gap: Gap
  private var model: RegionalModel { builder.input.model }

  init(_ page: OpportunityPage) {
    builder = page.builder
    gap = page.gap
  }

  func lines() -> [[TextRun]] {
    var lines: [[TextRun]] = []
    func add(_ phrase: AtlasPhrase, facts: [Origin] = [], sources: [Source.ID] = []) {
      lines.append([TextRun(builder.say(phrase), sources: sources, facts: facts)])
    }
    if gap.standing == .notSurveyed { add(.riskNotSurveyed) }
    if let short = gap.size?.shortfall, let product = model.products[short.product] {
      add(.riskShortfall(product: product.name, amount: builder.amount(short.amount, product.unit)))
    }
    if gap.estimateShare > 0.005 { add(.riskEstimates(gap.estimateShare)) }
    if let process = gap.process.flatMap({ model.processes[$0] }) {
      if !process.hazards.isEmpty {
        add(
          .riskHazards(process.hazards.map { builder.say(.hazard($0)) }),
          facts: [process.origin]
        )
      }
      let forbidden = gap.zones.filter { !$0.vetoes.isEmpty }
      if forbidden.count == gap.zones.count, !forbidden.isEmpty { add(.riskAllVetoed) }
      let caution = gap.bestZone?.cautions ?? []
      for rule in caution {
        add(.riskCaution(rule.name), facts: [rule.origin], sources: rule.sources)
      }
    }
    if let route = gap.routes.first {
      if let load = route.national.utilisation, load.amount.span.mid < 0.75 {
        add(
          .riskNationalIdle(load.amount.span.mid),
          facts: [load.origin],
          sources: load.amount.sources
        )
      }
      if !route.route.via.isEmpty {
        add(.riskVia(route.route.via.map { builder.tables.name(of: $0) }))
      }
      if !route.boughtIn.isEmpty {
        add(.riskBoughtIn(route.boughtIn.map { builder.tables.name(of: $0) }))
      }
    }
    for claim in gap.claims {
      let names = claim.gaps.compactMap { id in
        builder.input.report.gaps.first { $0.id == id }.map { builder.tables.name(of: $0.product) }
      }
      add(.riskClaims(product: builder.tables.name(of: claim.product), others: names))
    }
    if lines.isEmpty { add(.riskNone) }
    return lines
  }
}
