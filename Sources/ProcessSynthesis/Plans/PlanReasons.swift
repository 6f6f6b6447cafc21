import ChainModel
import GapAnalysis
import LinearProgramming
import MaterialBalance
import Words

/// Says in a sentence why a project is in a package and what sets its size.
struct PlanReasons {
  let plan: PlanProgram
  let model: RegionalModel
  let built: [Int]
  let point: ProgramPoint
  let flows: [PlanPortfolio.Flow]

  /// The reason of a place.
  func reason(_ index: Int) -> Phrase {
    let place = plan.places[index]
    let candidate = plan.candidates[place.candidate]
    var clauses = [feeds(candidate, point[place.run])].compactMap { $0 }
    if let links = links(index) { clauses.append(links) }
    clauses.append(yield(candidate))
    if point[place.run] < point[place.size] * (1 - 1e-6) {
      let load = DecimalText.percent(point[place.run] / point[place.size])
      clauses.append(Phrase(zh: "先开到\(load)", en: "runs at \(load) for now"))
    }
    clauses.append(bound(place, candidate))
    return Phrase.clauses(clauses)
  }

  /// What of the surplus it takes.
  private func feeds(_ candidate: PlanCandidate, _ run: Double) -> Phrase? {
    let taken = Set(flows.filter { $0.taken > 0 }.map(\.product))
    let parts = candidate.slots.compactMap { slot -> Phrase? in
      let product = model.products.elements[slot.charged]
      guard taken.contains(product.id) else { return nil }
      let amount = Amount(Span(slot.amount * run), product.unit)
      return Phrase(
        zh: "\(product.short.zh)\(amount.zh)",
        en: "\(amount.en) of \(product.short.en)"
      )
    }
    guard !parts.isEmpty else { return nil }
    let list = Phrase.list(parts)
    return Phrase(zh: "就地用掉\(list.zh)", en: "uses \(list.en) here")
  }

  /// Which others of the package it feeds, or is fed by.
  private func links(_ index: Int) -> Phrase? {
    let mine = plan.candidates[plan.places[index].candidate]
    let outputs = Set(mine.outputs.map(\.product))
    let inputs = Set(mine.slots.flatMap(\.pool))
    func names(where holds: (PlanCandidate) -> Bool) -> Phrase? {
      let others = built.filter { $0 != index }
        .map { plan.candidates[plan.places[$0].candidate] }.filter(holds)
      guard !others.isEmpty else { return nil }
      return Phrase.list(
        others.map { other in
          let name = model.products[other.project.product]?.short
          return Phrase(zh: name?.zh ?? other.id.text, en: name?.en ?? other.id.text)
        }
      )
    }
    let feeds = names { !Set($0.slots.flatMap(\.pool)).isDisjoint(with: outputs) }
    let fed = names { !Set($0.outputs.map(\.product)).isDisjoint(with: inputs) }
    switch (feeds, fed) {
    case (nil, nil): return nil
    case (let feeds?, nil): return Phrase(zh: "给\(feeds.zh)供料", en: "feeds \(feeds.en)")
    case (nil, let fed?): return Phrase(zh: "用\(fed.zh)项目的产品", en: "lives on \(fed.en)")
    case (let feeds?, let fed?):
      return Phrase(
        zh: "用\(fed.zh)项目的产品，给\(feeds.zh)供料",
        en: "lives on \(fed.en) and feeds \(feeds.en)"
      )
    }
  }

  /// CNY of value added for one of investment.
  private func yield(_ candidate: PlanCandidate) -> Phrase {
    let money = candidate.project.money
    let share = DecimalText.significant(money.valueAdded.mid / max(1, money.capex.mid))
    return Phrase(
      zh: "每投1元年增加值\(share)元",
      en: "CNY \(share) of value added a year for each invested"
    )
  }

  /// What keeps it from being larger.
  private func bound(_ place: PlanProgram.Place, _ candidate: PlanCandidate) -> Phrase {
    let size = point[place.size]
    if size >= candidate.largest * (1 - 1e-6) {
      let isMarket = candidate.project.size.bounds.contains { bound in
        guard case .market = bound.kind else { return false }
        return bound.limit <= candidate.largest * (1 + 1e-6)
      }
      return isMarket
        ? Phrase(zh: "规模到市场容量为止", en: "as large as its market")
        : Phrase(zh: "规模到最大典型装置为止", en: "as large as the largest typical plant")
    }
    for flow in plan.flows {
      let isMine = candidate.slots.contains { $0.pool.contains(flow.item.product) }
      let product = model.products.elements[flow.item.product]
      if isMine, flow.item.surplus > 0, point[flow.take] >= flow.item.surplus * (1 - 1e-6) {
        return Phrase(
          zh: "\(product.short.zh)余料用尽",
          en: "all of the spare \(product.short.en) is used"
        )
      }
      let isSold = candidate.outputs.contains { $0.product == flow.item.product }
      if isSold, flow.item.market.isFinite, flow.item.market > 0,
        point[flow.sell] >= flow.item.market * (1 - 1e-6)
      {
        return Phrase(
          zh: "\(product.short.zh)的市场到顶",
          en: "the market for \(product.short.en) is full"
        )
      }
    }
    return candidate.smallest > 0 && size <= candidate.smallest * (1 + 1e-6)
      ? Phrase(zh: "资本有限，按最小规模建", en: "at its smallest scale, since money is short")
      : Phrase(zh: "规模由资本决定", en: "sized by the purse")
  }
}
