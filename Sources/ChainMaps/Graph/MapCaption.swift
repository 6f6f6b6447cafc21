import ChainModel
import Wording

/// The words around a map: heading, date, sources, what was left out.
struct MapCaption {
  private let scope: MapScope
  private let presence: LocalPresence

  init(scope: MapScope, presence: LocalPresence) {
    self.scope = scope
    self.presence = presence
  }

  var title: String {
    let model = scope.model
    let chain = scope.request.chain.flatMap { model.chains[$0]?.name }
    let focus = scope.request.focus
    let phrase: MapPhrase
    switch scope.request.view {
    case .chain: phrase = chain.map(MapPhrase.chainTitle) ?? .regionTitle(model.region.name)
    case .gaps: phrase = .gapTitle(chain ?? model.region.name)
    case .zone: phrase = .zoneTitle(focus.isEmpty ? [model.region.name] : focus.map(name))
    case .around: phrase = .aroundTitle(focus.map(name))
    case .route:
      phrase = .routeTitle(from: name(focus.first ?? ""), to: name(focus.last ?? ""))
    case .project:
      let last = name(focus.last ?? "")
      return Phrase(zh: "项目图：\(last.zh)", en: "Project: \(last.en)")
        .text(in: scope.request.language)
    }
    return phrase.text(in: scope.request.language)
  }

  var subtitle: String {
    let language = scope.request.language
    let chain = scope.request.chain.flatMap { scope.model.chains[$0]?.name.text(in: language) }
    let words = MapPhrase.scope(
      region: scope.model.region.name,
      asOf: scope.request.asOf ?? scope.model.region.asOf,
      scenario: scope.request.scenario
    ).text(in: language)
    // The titles of whole chains and of their gaps name the chain themselves.
    switch scope.request.view {
    case .chain, .gaps: return words
    case .zone, .around, .route, .project:
      return ([chain].compactMap { $0 } + [words]).joined(separator: " · ")
    }
  }

  func footer(cards: [MapCard], processes: [UnitProcess]) -> String {
    let running = processes.filter { presence.presence(of: $0.id) == .operating }.count
    let products = Set(cards.map(\.product) + cards.flatMap(\.rows).compactMap(\.byproduct))
    var phrases: [MapPhrase] = [
      .extent(products: products.count, processes: processes.count),
      .running(running),
      .sources(sources(of: processes)),
    ]
    let hidden = leftOut(of: processes)
    if hidden > 0 { phrases.append(.leftOut(hidden)) }
    return phrases.map { $0.text(in: scope.request.language) }.joined(separator: " · ")
  }

  /// How many sources stand behind the processes shown, their figures and their plants.
  private func sources(of processes: [UnitProcess]) -> Int {
    var sources: Set<Source.ID> = []
    for process in processes {
      sources.formUnion(process.sources)
      for exchange in process.inputs + process.byproducts {
        sources.formUnion(exchange.figure.sources)
      }
      sources.formUnion(process.capex?.sources ?? [])
      sources.formUnion(process.scale?.minimum?.sources ?? [])
      sources.formUnion(process.scale?.typical?.sources ?? [])
      for plant in presence.plants(of: process.id) { sources.formUnion(plant.sources) }
    }
    return sources.filter { scope.model.sources[$0] != nil }.count
  }

  private func leftOut(of processes: [UnitProcess]) -> Int {
    let handled = processes.flatMap { process in
      process.inputs.map(\.product) + process.byproducts.map(\.product)
    }
    return Set(handled.compactMap { scope.model.products[$0]?.id }.filter { !scope.isDrawn($0) })
      .count
  }

  private func name(_ id: String) -> Name {
    let model = scope.model
    return model.products[Product.ID(id)]?.name ?? model.processes[UnitProcess.ID(id)]?.name
      ?? model.zoneName(Zone.ID(id)) ?? Name(zh: id, en: id)
  }
}
