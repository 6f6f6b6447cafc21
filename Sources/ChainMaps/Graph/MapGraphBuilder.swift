import ChainModel
import Wording

/// Builds the graph of a view whose cards are products: every view but that of zones.
struct MapGraphBuilder {
  private let scope: MapScope
  private let marks: MapMarks
  private let presence: LocalPresence
  private let selection: MapSelection
  private let language: Language

  init(
    scope: MapScope,
    marks: MapMarks,
    presence: LocalPresence,
    selection: MapSelection
  ) {
    self.scope = scope
    self.marks = marks
    self.presence = presence
    self.selection = selection
    language = scope.request.language
  }

  func graph() -> MapGraph {
    let folded = ByproductFolding(factory: factory, focus: scope.request.focus).fold(
      cards: cards(),
      links: { LinkBuilder(scope: scope, marks: marks).links(among: $0, of: selection.processes) }
    )
    let cards = folded.cards
    let links = folded.links
    let plan = plan(of: cards, links: links)
    var columns: [[MapCard.ID]] = Array(
      repeating: [],
      count: (plan.columns.max() ?? 0) + 1
    )
    for (index, card) in cards.enumerated() { columns[plan.columns[index]].append(card.id) }
    let finished = zip(links, plan.runsBack).map { link, isRecycle in
      isRecycle ? link.recycled() : link
    }
    let caption = MapCaption(scope: scope, presence: presence)
    return MapGraph(
      title: caption.title,
      subtitle: caption.subtitle,
      language: language,
      bands: bands(plan),
      columns: columns,
      cards: cards,
      links: finished,
      clusters: [],
      legend: MapLegend(cards: cards, links: finished, keys: presence.keys),
      footer: caption.footer(cards: cards, processes: selection.processes)
    )
  }

  // MARK: Cards

  private var factory: CardFactory {
    CardFactory(model: scope.model, marks: marks, presence: presence, language: language)
  }

  private func cards() -> [MapCard] {
    var seen: Set<Product.ID> = []
    var order: [Product.ID] = []
    for process in selection.processes {
      for product in scope.products(of: process)
      where selection.products.contains(product) && seen.insert(product).inserted {
        order.append(product)
      }
    }
    let byproducts = Set(
      selection.processes.flatMap(\.byproducts)
        .compactMap { scope.model.products[$0.product]?.id }
    )
    return order.compactMap { id in
      guard let product = scope.model.products[id] else { return nil }
      return factory.card(
        for: product,
        processes: selection.processes.filter { scope.model.products[$0.output]?.id == id },
        isByproduct: byproducts.contains(id)
      )
    }
  }

  // MARK: Columns

  private func plan(of cards: [MapCard], links: [MapLink]) -> ColumnPlan {
    var index: [MapCard.ID: Int] = [:]
    for (place, card) in cards.enumerated() { index[card.id] = place }
    let arcs = links.compactMap { link -> ColumnPlan.Arc? in
      guard let from = index[link.from], let to = index[link.to] else { return nil }
      return ColumnPlan.Arc(from: from, to: to, isMain: link.kind == .input)
    }
    var made: [Int: Int] = [:]
    var used: [Int: Int] = [:]
    for (place, card) in cards.enumerated() {
      for row in card.rows {
        guard let process = row.process else { continue }
        let stage = scope.stageOfProcess[process] ?? 0
        made[place] = min(made[place] ?? stage, stage)
      }
    }
    for link in links {
      guard let from = index[link.from], let to = index[link.to] else { continue }
      if link.kind == .byproduct, cards[to].rows.isEmpty, let stage = made[from] {
        made[to] = min(made[to] ?? stage, stage)
      } else if let stage = made[to], link.kind != .byproduct {
        used[from] = min(used[from] ?? stage, stage)
      }
    }
    let nodes = cards.indices.map { place in
      let load = 1 + cards[place].rows.count
      if let stage = made[place] {
        // A by-product that its own stage takes in has its place there.
        let isLoose = cards[place].origin == .byproduct && used[place] != stage
        return ColumnPlan.Node(stage: stage, place: isLoose ? .afterMakers : .stage, load: load)
      }
      // What the first steps take in stands at the very left, under the raw materials.
      let stage = used[place] ?? 0
      return stage <= 1
        ? ColumnPlan.Node(stage: 0, place: .stage, load: load)
        : ColumnPlan.Node(stage: stage, place: .beforeUsers, load: load)
    }
    return ColumnPlan(nodes: nodes, arcs: arcs)
  }

  private func bands(_ plan: ColumnPlan) -> [MapBand] {
    guard !scope.stages.isEmpty else { return [] }
    return plan.bands.map { stage, columns in
      let all = scope.stages[stage].processes.compactMap { scope.model.processes[$0]?.id }
      let running = all.filter { presence.presence(of: $0) == .operating }
      return MapBand(
        name: scope.stages[stage].name.text(in: language),
        share: "\(running.count)/\(all.count)",
        columns: columns
      )
    }
  }
}

extension MapLink {
  /// The same link as one that runs back.
  func recycled() -> MapLink {
    MapLink(
      from: from,
      fromRow: fromRow,
      to: to,
      toRow: toRow,
      kind: kind,
      isRecycle: true,
      isLive: isLive,
      tonnes: tonnes,
      tooltip: tooltip
    )
  }
}
