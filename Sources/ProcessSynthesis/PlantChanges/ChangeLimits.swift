import ChainModel
import GapAnalysis
import MaterialBalance
import PolicyRules
import Words

/// What a change of plants may run into: feeds, resources of zones, scale, rules and clauses.
struct ChangeLimits {
  let change: PlantChange
  let before: BalanceSheet
  let after: BalanceSheet
  /// The balances before with what is being built, which takes its share of a limit too.
  private let taken: BalanceSheet
  private var model: RegionalModel { before.model }

  init(change: PlantChange, before: BalanceSheet, after: BalanceSheet) {
    self.change = change
    self.before = before
    self.after = after
    taken =
      before.request.scenario == .operating
      ? BalanceSheet(
        model: before.model,
        request: BalanceRequest(scenario: .committed, asOf: before.request.asOf)
      ) : before
  }

  /// All of them, feeds first.
  var all: [ChangeLimit] { feeds + zones + scales + vetoes + gates }

  /// What is left of each main feed of the builds: used after over supplied.
  private var feeds: [ChangeLimit] {
    let mains = MainInputs(model: model)
    var seen: Set<Product.ID> = []
    var result: [ChangeLimit] = []
    for build in change.builds {
      guard let process = model.processes[build.process] else { continue }
      for exchange in mains(of: process) where seen.insert(exchange.product).inserted {
        let (one, other) = (
          before.balance(of: exchange.product), after.balance(of: exchange.product)
        )
        guard let product = model.products[exchange.product], other.supply.mid > 0 else { continue }
        let left = Amount(Span(abs(other.balance.mid)), product.unit)
        let isShort = other.balance.mid < 0
        result.append(
          ChangeLimit(
            kind: .feed(product.id),
            limit: other.supply.mid,
            before: one.demand.mid,
            after: other.demand.mid,
            isBroken: isShort,
            text: isShort
              ? Phrase(
                zh: "\(product.short.zh)不够，每年缺\(left.zh)",
                en: "\(product.short.en) runs short by \(left.en) a year"
              )
              : Phrase(
                zh: "\(product.short.zh)够用，还余\(left.zh)",
                en: "\(product.short.en) is enough, \(left.en) is left"
              )
          )
        )
      }
    }
    return result
  }

  /// What plants use of the resources of the zones that are built in, and of the whole region's.
  private var zones: [ChangeLimit] {
    let built = Set(change.builds.map(\.zone))
    let ofZones = model.region.zones.filter { built.contains($0.id) }.flatMap { zone in
      zone.resources.compactMap { limit($0, in: zone) }
    }
    guard !change.builds.isEmpty else { return ofZones }
    return ofZones + model.region.resources.compactMap { limit($0, in: nil) }
  }

  /// One resource; plants within a statistic count as itemised.
  private func limit(_ item: ZoneResource, in zone: Zone?) -> ChangeLimit? {
    guard let resource = item.resource, let limit = item.yearlyLimit?.mid else { return nil }
    let load = ZoneLoad(sheet: taken)
    let used = zone.map { load.use(of: item, in: $0.id) } ?? load.use(of: item)
    let more = change.builds.filter { zone == nil || $0.zone == zone?.id }.reduce(0.0) {
      guard let process = model.processes[$1.process], item.covers(process.id) else { return $0 }
      return $0 + ZoneLoad.need(of: resource, by: process) * $1.amount
    }
    let isBroken = used + more > limit
    let share = DecimalText.percent((used + more) / limit)
    let name = zone?.name ?? model.region.name
    return ChangeLimit(
      kind: .zone(zone?.id, resource),
      limit: limit,
      before: used,
      after: used + more,
      isBroken: isBroken,
      text: Phrase(
        zh: "\(name.zh)\(item.name.zh)计入在建用到\(share)" + (isBroken ? "，超出" : ""),
        en: "\(item.name.en) of \(name.en): \(share) used, with what is being built"
          + (isBroken ? ", more than there is" : "")
      )
    )
  }

  private var scales: [ChangeLimit] {
    change.builds.compactMap { build in
      guard let process = model.processes[build.process],
        let product = model.products[process.output],
        let minimum = process.scale?.minimum?.span.mid, build.amount < minimum
      else { return nil }
      let least = Amount(Span(minimum), product.unit)
      return ChangeLimit(
        kind: .scale(process.id),
        limit: nil,
        before: 0,
        after: build.amount,
        isBroken: true,
        text: Phrase(
          zh: "\(process.name.zh)小于最小经济规模\(least.zh)",
          en: "\(process.name.en) is below its smallest economic scale, \(least.en)"
        )
      )
    }
  }

  private var vetoes: [ChangeLimit] {
    change.builds.flatMap { build -> [ChangeLimit] in
      guard let process = model.processes[build.process],
        let zone = model.region.zones.first(where: { $0.id == build.zone })
      else { return [] }
      return zone.vetoes.filter { !$0.isCaution && $0.covers(process) }.map { veto in
        ChangeLimit(
          kind: .veto(zone.id, process.id),
          limit: nil,
          before: 0,
          after: build.amount,
          isBroken: true,
          text: Phrase(
            zh: "\(zone.name.zh)不许：\(veto.name.zh)",
            en: "kept out of \(zone.name.en): \(veto.name.en)"
          )
        )
      }
    }
  }

  private var gates: [ChangeLimit] {
    let review = GateReview(model)
    return change.builds.flatMap { build -> [ChangeLimit] in
      let subject = GateSubject(
        steps: [GateSubject.Step(build.process, size: Span(build.amount))]
      )
      return review.outcomes(for: subject, asOf: before.request.asOf).filter(\.forbids).map {
        ChangeLimit(
          kind: .gate(build.process),
          limit: nil,
          before: 0,
          after: build.amount,
          isBroken: true,
          text: $0.reason
        )
      }
    }
  }
}
