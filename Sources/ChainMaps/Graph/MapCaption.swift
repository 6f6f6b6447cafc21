import ChainModel

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
    let phrase: Phrase
    switch scope.request.view {
    case .chain: phrase = chain.map(Self.chainTitle) ?? Self.regionTitle(model.region.name)
    case .gaps: phrase = Self.gapTitle(chain ?? model.region.name)
    case .zone: phrase = Self.zoneTitle(focus.isEmpty ? [model.region.name] : focus.map(name))
    case .around: phrase = Self.aroundTitle(focus.map(name))
    case .route:
      phrase = Self.routeTitle(from: name(focus.first ?? ""), to: name(focus.last ?? ""))
    case .project:
      let last = name(focus.last ?? "")
      phrase = Phrase(zh: "项目图：\(last.zh)", en: "Project: \(last.en)")
    }
    return phrase.text(in: scope.request.language)
  }

  var subtitle: String {
    let language = scope.request.language
    let chain = scope.request.chain.flatMap { scope.model.chains[$0]?.name.text(in: language) }
    let words = Self.counted(
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
    var phrases: [Phrase] = [
      Self.extent(products: products.count, processes: processes.count),
      Self.running(running),
      Self.sources(sources(of: processes)),
    ]
    let hidden = leftOut(of: processes)
    if hidden > 0 { phrases.append(Self.leftOut(hidden)) }
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

extension MapCaption {
  /// The heading of a chain's map.
  static func chainTitle(_ chain: Name) -> Phrase {
    Phrase(zh: "\(chain.zh)产业链图谱", en: "\(chain.en): map of the chain")
  }

  /// The heading of a map of all processes.
  static func regionTitle(_ region: Name) -> Phrase {
    Phrase(zh: "\(region.zh)产业图谱", en: "\(region.en): map of its industry")
  }

  /// The heading of a map of gaps, of a chain or of the region.
  static func gapTitle(_ name: Name) -> Phrase {
    Phrase(zh: "\(name.zh)产业链缺口图", en: "\(name.en): gaps of the chain")
  }

  /// The heading of a map of zones.
  static func zoneTitle(_ zones: [Name]) -> Phrase {
    Phrase(
      zh: "\(zones.map(\.zh).joined(separator: "、"))产业布局图",
      en: "\(zones.map(\.en).joined(separator: ", ")): plants and flows"
    )
  }

  /// The heading of a map around products and processes.
  static func aroundTitle(_ names: [Name]) -> Phrase {
    Phrase(
      zh: "\(names.map(\.zh).joined(separator: "、"))上下游关系图",
      en: "Around \(names.map(\.en).joined(separator: ", "))"
    )
  }

  /// The heading of a map of ways.
  static func routeTitle(from: Name, to: Name) -> Phrase {
    Phrase(zh: "\(from.zh)至\(to.zh)工艺路线图", en: "From \(from.en) to \(to.en)")
  }

  /// Region, date and scenario, below the heading.
  static func counted(region: Name, asOf: PartialDate, scenario: Scenario) -> Phrase {
    Phrase(
      zh: "\(region.zh) · 数据截至 \(asOf) · 口径：\(plants(scenario).zh)",
      en: "\(region.en) · as of \(asOf) · counted: \(plants(scenario).en)"
    )
  }

  /// How many products and processes the map shows.
  static func extent(products: Int, processes: Int) -> Phrase {
    Phrase(
      zh: "产品 \(products) 种，环节 \(processes) 个",
      en: "\(products) products, \(processes) processes"
    )
  }

  /// How many of the processes run.
  static func running(_ count: Int) -> Phrase {
    Phrase(zh: "有在产装置的环节 \(count) 个", en: "\(count) processes with running plants")
  }

  /// How many sources stand behind what is shown.
  static func sources(_ count: Int) -> Phrase {
    Phrase(zh: "引用资料 \(count) 份", en: "\(count) sources")
  }

  /// How many auxiliaries and utilities were left out.
  static func leftOut(_ count: Int) -> Phrase {
    Phrase(zh: "辅料与公用工程 \(count) 种未画出", en: "\(count) auxiliaries and utilities not drawn")
  }

  /// The plants that a scenario counts.
  private static func plants(_ scenario: Scenario) -> Phrase {
    switch scenario {
    case .operating: Phrase(zh: "已投产", en: "plants on stream")
    case .committed: Phrase(zh: "已投产和在建", en: "plants on stream and under construction")
    case .pipeline:
      Phrase(zh: "已投产、在建和拟建", en: "plants on stream, under construction and planned")
    }
  }
}
