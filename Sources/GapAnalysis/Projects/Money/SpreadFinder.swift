import ChainModel

/// Finds how far prices, or any single figure, may move before a project earns nothing.
struct SpreadFinder {
  let catalogue: StepCatalogue
  let table: FigureTable

  /// The spread of a candidate; nil where the last product or its feeds have no price.
  func spread(_ candidate: ProjectCandidate) -> ProjectSpread? {
    let program = candidate.program
    let values = table.middle
    let (_, net) = program.balance(values)
    let last = catalogue.steps[candidate.last].output
    guard let product = program.products.firstIndex(of: last), program.prices[product] >= 0,
      program.size > 0
    else { return nil }
    var moved = [(place: product, sign: -1.0)]
    for feed in feeds(candidate) {
      guard let place = program.products.firstIndex(of: feed), program.prices[place] >= 0,
        net[place] < 0
      else { continue }
      moved.append((place, 1))
    }
    // The worth of what is moved: out counts for, in counts against.
    let worth = moved.map { net[$0.place] * values[program.prices[$0.place]] }
    let weight = worth.reduce(0) { $0 + abs($1) }
    guard weight > 0 else { return nil }
    let share = candidate.outcome.profit / weight
    let now = worth.reduce(0, +) / program.size
    return ProjectSpread(
      now: now,
      breakEven: now - candidate.outcome.profit / program.size,
      prices: moved.compactMap { item in
        let entry = table.entries[program.prices[item.place]]
        guard let fact = entry.origin else { return nil }
        return ProjectSpread.Price(
          product: catalogue.product(program.products[item.place]).id,
          fact: fact,
          from: entry.span.mid,
          to: entry.span.mid * (1 + item.sign * share)
        )
      },
      flip: flip(candidate)
    )
  }

  /// The main feeds that come from outside, as they are charged.
  private func feeds(_ candidate: ProjectCandidate) -> [Int] {
    var result: [Int] = []
    for draw in candidate.flow.draws {
      let slot = catalogue.steps[candidate.draft.nodes[draw.node].step].slots[draw.slot]
      guard slot.isMain else { continue }
      let parts = candidate.uses.first { $0.node == draw.node && $0.slot == draw.slot }?.parts ?? []
      let met = parts.map { catalogue.charged($0.product, for: slot.product) }
      for product in met.isEmpty ? [slot.product] : met where !result.contains(product) {
        result.append(product)
      }
    }
    return result
  }

  /// The smallest change of one figure that turns profit; each is tried on the project itself.
  private func flip(_ candidate: ProjectCandidate) -> ProjectSpread.Flip? {
    var best: ProjectSpread.Flip?
    var values = table.middle
    let program = candidate.program
    for place in figures(of: program) {
      let entry = table.entries[place]
      guard let origin = entry.origin, origin.line > 0, entry.span.mid != 0 else { continue }
      let from = values[place]
      values[place] = from * 1.5
      let slope = (program.outcome(values).profit - candidate.outcome.profit) / (from * 0.5)
      values[place] = from
      guard slope != 0 else { continue }
      let to = from - candidate.outcome.profit / slope
      guard to.isFinite, abs(to / from - 1) < abs(best?.change ?? .infinity) else { continue }
      values[place] = to
      let rest = program.outcome(values).profit
      values[place] = from
      guard abs(rest) <= 1e-6 * max(abs(candidate.outcome.output), 1) else { continue }
      best = ProjectSpread.Flip(
        fact: origin,
        words: words(entry.key),
        from: from,
        to: to,
        isWithinRange: to >= entry.span.low && to <= entry.span.high
      )
    }
    return best
  }

  /// The figures that a project depends on, each once.
  private func figures(of program: ProjectProgram) -> [Int] {
    var places: Set<Int> = [program.wage]
    places.formUnion(program.prices)
    for node in program.nodes {
      places.formUnion(node.slots.map(\.figure))
      places.formUnion(node.sides.map(\.figure))
      places.formUnion([node.capex, node.labour])
      for item in node.bought { places.formUnion([item.amount, item.price]) }
    }
    return places.filter { $0 >= 0 }.sorted()
  }

  private func words(_ key: FigureTable.Key) -> Phrase {
    func product(_ index: Int) -> Phrase { catalogue.product(index).short }
    func process(_ step: Int) -> Phrase { catalogue.steps[step].process.name }
    switch key {
    case .price(let index):
      return Phrase(zh: "\(product(index).zh)的价格", en: "the price of \(product(index).en)")
    case .input(let step, let slot):
      let input = product(catalogue.steps[step].slots[slot].product)
      return Phrase(
        zh: "\(process(step).zh)的\(input.zh)单耗",
        en: "\(input.en) for one unit of \(process(step).en)"
      )
    case .side(let step, let place):
      let side = product(catalogue.steps[step].sides[place].product)
      return Phrase(
        zh: "\(process(step).zh)的副产\(side.zh)",
        en: "\(side.en) beside one unit of \(process(step).en)"
      )
    case .capex(let step):
      return Phrase(
        zh: "\(process(step).zh)的单位投资",
        en: "the investment of \(process(step).en)"
      )
    case .resource(let step, let resource):
      return Phrase(
        zh: "\(process(step).zh)的单耗（\(resource.words.zh)）",
        en: "\(resource.words.en) for one unit of \(process(step).en)"
      )
    case .resourcePrice(let resource):
      return Phrase(zh: "\(resource.words.zh)价格", en: "the price of \(resource.words.en)")
    case .wage: return Phrase(zh: "工资", en: "wages")
    case .utilisation(let index):
      return Phrase(
        zh: "\(product(index).zh)的全国开工率",
        en: "how full China's plants for \(product(index).en) are"
      )
    case .unknown: return Phrase(zh: "未知", en: "not known")
    }
  }
}

extension Resource {
  /// What it is called.
  var words: Phrase {
    switch self {
    case .electricity: Phrase(zh: "电", en: "power")
    case .steam: Phrase(zh: "蒸汽", en: "steam")
    case .water: Phrase(zh: "新鲜水", en: "fresh water")
    case .wastewater: Phrase(zh: "污水", en: "waste water")
    case .energy: Phrase(zh: "综合能耗", en: "energy")
    case .carbon: Phrase(zh: "碳排放", en: "carbon dioxide")
    case .labour: Phrase(zh: "用工", en: "labour")
    case .land: Phrase(zh: "用地", en: "land")
    }
  }
}
