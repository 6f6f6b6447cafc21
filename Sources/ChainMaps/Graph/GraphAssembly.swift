import ChainModel

/// Puts cards into columns, links them, and adds the words around.
struct GraphAssembly {
  let scope: MapScope
  let marks: MapMarks
  let presence: LocalPresence
  let namesCompanies: Bool

  /// The graph of cards.
  ///
  /// - Parameters:
  ///   - all: The cards before by-products become rows.
  ///   - clusters: The zones they stand in, if any.
  ///   - processes: The processes whose exchanges are drawn.
  ///   - shown: The processes that the footer counts.
  /// - Returns: The graph.
  func graph(
    cards all: [MapCard],
    clusters: [MapCluster],
    processes: [UnitProcess],
    shown: [UnitProcess]
  ) -> MapGraph {
    let language = scope.request.language
    let factory = CardFactory(
      model: scope.model,
      marks: marks,
      presence: presence,
      language: language
    )
    let (cards, links) = ByproductFolding(factory: factory, focus: scope.request.focus).fold(
      cards: all
    ) { cards in
      LinkBuilder(
        scope: scope,
        marks: marks,
        cards: CardIndex(cards, clusters: clusters)
      ).links(of: processes)
    }
    let plan = CardColumns(cards: cards, links: links, scope: scope).plan()
    var columns: [[MapCard.ID]] = Array(repeating: [], count: (plan.columns.max() ?? 0) + 1)
    for (index, card) in cards.enumerated() { columns[plan.columns[index]].append(card.id) }
    let finished = zip(links, plan.runsBack).map { $1 ? $0.recycled() : $0 }
    let kept = Set(cards.map(\.id))
    let caption = MapCaption(scope: scope, presence: presence)
    return MapGraph(
      title: caption.title,
      subtitle: caption.subtitle,
      language: language,
      namesCompanies: namesCompanies,
      bands: bands(plan),
      columns: columns,
      cards: cards,
      links: finished,
      clusters: clusters.map { cluster in
        MapCluster(
          id: cluster.id,
          name: cluster.name,
          cards: cluster.cards.filter(kept.contains)
        )
      },
      legend: MapLegend(cards: cards, links: finished, keys: presence.keys),
      footer: caption.footer(cards: cards, processes: shown)
    )
  }

  private func bands(_ plan: ColumnPlan) -> [MapBand] {
    guard !scope.stages.isEmpty else { return [] }
    return plan.bands.map { stage, columns in
      let all = scope.stages[stage].processes.compactMap { scope.model.processes[$0]?.id }
      let running = all.filter { presence.presence(of: $0) == .operating }
      return MapBand(
        name: scope.stages[stage].name.text(in: scope.request.language),
        share: "\(running.count)/\(all.count)",
        columns: columns
      )
    }
  }
}

extension MapLink {
  /// The same link as one that runs back.
  fileprivate func recycled() -> MapLink {
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
