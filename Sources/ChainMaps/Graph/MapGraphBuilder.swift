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
    let cards = cards()
    let links = LinkBuilder(scope: scope, marks: marks).links(
      among: cards,
      of: selection.processes
    )
    let plan = plan(of: cards, links: links)
    var columns: [[MapCard.ID]] = Array(
      repeating: [],
      count: (plan.columns.max() ?? 0) + 1
    )
    for (index, card) in cards.enumerated() { columns[plan.columns[index]].append(card.id) }
    let finished = zip(links, plan.isRecycle).map { link, isRecycle in
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

  private func cards() -> [MapCard] {
    var seen: Set<Product.ID> = []
    var order: [Product.ID] = []
    for process in selection.processes {
      for product in scope.products(of: process)
      where selection.products.contains(product) && seen.insert(product).inserted {
        order.append(product)
      }
    }
    let factory = CardFactory(model: scope.model, marks: marks, presence: presence, language: language)
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
      return ColumnPlan.Arc(from: from, to: to, kind: link.kind.priority)
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
      if let stage = made[place] { return ColumnPlan.Node(stage: stage, isFeed: false) }
      let stage = used[place] ?? 0
      // What the first steps take in stands at the very left, under the raw materials.
      return ColumnPlan.Node(stage: stage <= 1 ? 0 : stage, isFeed: stage > 1)
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

extension MapLink.Kind {
  /// Which links decide the columns first.
  var priority: Int {
    switch self {
    case .input: 0
    case .byproduct: 1
    case .substitute: 2
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
