import ChainModel

/// Builds the graph of zones: the plants of each zone in a frame, and around the frames what they
/// take in from elsewhere and who elsewhere in the region takes their products.
struct ZoneGraphBuilder {
  private let scope: MapScope
  private let marks: MapMarks
  private let presence: LocalPresence
  private let zones: [(id: Zone.ID, name: Name)]

  init(
    scope: MapScope,
    marks: MapMarks,
    presence: LocalPresence
  ) throws(ChainMapsError) {
    self.scope = scope
    self.marks = marks
    self.presence = presence
    let model = scope.model
    guard !scope.request.focus.isEmpty else {
      zones = model.region.zones.map { ($0.id, $0.name) }
      return
    }
    var zones: [(id: Zone.ID, name: Name)] = []
    for text in scope.request.focus {
      let id = Zone.ID(text)
      guard let name = model.zoneName(id) else {
        let known = model.region.zones.map(\.id.text) + model.region.places.map(\.id.text)
        throw .unknownFocus(text, view: .zone, alike: known)
      }
      zones.append((id, name))
    }
    self.zones = zones
  }

  func graph() throws(ChainMapsError) -> MapGraph {
    var cards: [MapCard] = []
    var clusters: [MapCluster] = []
    for zone in zones {
      let members = self.cards(in: zone.id)
      guard !members.isEmpty else { continue }
      cards += members
      clusters.append(
        MapCluster(
          id: zone.id.text,
          name: zone.name.text(in: scope.request.language),
          cards: members.map(\.id)
        )
      )
    }
    guard !cards.isEmpty else { throw .nothingToDraw(view: .zone) }
    let shown = Set(cards.flatMap(\.rows).compactMap(\.process))
    let processes = scope.processes.filter { shown.contains($0.id) }
    cards += around(cards, processes)
    return GraphAssembly(scope: scope, marks: marks, presence: presence, namesCompanies: true)
      .graph(cards: cards, clusters: clusters, processes: scope.processes, shown: processes)
  }

  /// The products that plants of a zone make, with their by-products.
  private func cards(in zone: Zone.ID) -> [MapCard] {
    let model = scope.model
    let local = LocalPresence(
      model,
      request: scope.request,
      outside: "",
      zone: zone
    )
    func isThere(_ plants: [Facility]) -> Bool { plants.contains { $0.status != .lapsed } }
    let running = scope.processes.filter { isThere(local.plants(of: $0.id)) }
    let outputs = Set(running.compactMap { model.products[$0.output]?.id })
    let byproducts = Set(
      running.flatMap(\.byproducts).compactMap { model.products[$0.product]?.id }
    ).filter(scope.isDrawn)
    let drawn = Set(scope.processes.flatMap(scope.products))
    let factory = CardFactory(
      model: model,
      marks: marks,
      presence: local,
      language: scope.request.language,
      namesCompanies: true
    )
    return model.products.elements.compactMap { product in
      let isMade = outputs.contains(product.id)
      let isRouteless = drawn.contains(product.id) && isThere(local.routeless(product.id))
      guard isMade || isRouteless || byproducts.contains(product.id) else { return nil }
      return factory.card(
        for: product,
        processes: running.filter { model.products[$0.output]?.id == product.id },
        isByproduct: byproducts.contains(product.id),
        id: "\(zone)/\(product.id)"
      )
    }
  }

  /// What the zones take in that none of them has, and what else in the region takes from them.
  private func around(_ cards: [MapCard], _ processes: [UnitProcess]) -> [MapCard] {
    let model = scope.model
    let inside = Set(cards.map(\.product))
    let wanted = Set(
      processes.flatMap(\.inputs).compactMap { model.products[$0.product]?.id }
        .filter { scope.isDrawn($0) && !inside.contains($0) }
    )
    let inZones = Set(zones.map(\.id))
    let takers = scope.processes.filter { process in
      let isElsewhere = presence.plants(of: process.id).contains { plant in
        plant.status != .lapsed && !inZones.contains(plant.zone)
      }
      return isElsewhere
        && process.inputs.contains { inside.contains(model.products[$0.product]?.id ?? $0.product) }
    }
    let outputs = Set(takers.compactMap { model.products[$0.output]?.id })
    let factory = CardFactory(
      model: model,
      marks: marks,
      presence: presence,
      language: scope.request.language
    )
    return model.products.elements.compactMap { product in
      let isTaken = wanted.contains(product.id)
      guard isTaken || outputs.contains(product.id) else { return nil }
      let makers = scope.processes.filter { process in
        model.products[process.output]?.id == product.id
          && (isTaken
            ? presence.presence(of: process.id) != .nothing
            : takers.contains { $0.id == process.id })
      }
      return factory.card(for: product, processes: makers, isByproduct: false)
    }
  }
}
