import ChainModel

/// Every figure of a model with what it is about: what the pages on quality and freshness count.
struct FigureCensus: Sendable {
  /// What a figure tells; decides how long it stays fresh and who renews it.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case plant, total, primarySupply, market, price, recipe, scale, capex, resource, zone
  }

  /// One figure.
  struct Item: Sendable {
    let kind: Kind
    /// What it is about.
    let subject: Name
    let page: PageID
    let figure: Figure
    /// The unit of its values; nil for those without one.
    let unit: String?
    /// The date it speaks for, from the figure, its row or its newest source.
    let asOf: PartialDate?
    /// The zone whose owner knows it.
    let zone: Zone.ID?
  }

  let items: [Item]

  init(_ model: RegionalModel, language: Language) {
    var items: [Item] = []
    func add(
      _ kind: Kind,
      _ subject: Name,
      _ page: PageID,
      _ figure: Figure?,
      _ unit: String? = nil,
      asOf: PartialDate? = nil,
      zone: Zone.ID? = nil
    ) {
      guard let figure else { return }
      let newest = figure.sources.compactMap { model.sources[$0]?.date }.max()
      items.append(
        Item(
          kind: kind,
          subject: subject,
          page: page,
          figure: figure,
          unit: unit,
          asOf: figure.asOf ?? asOf ?? newest,
          zone: zone
        )
      )
    }
    func unit(_ product: Product.ID) -> String? {
      model.products[product]?.unit.text(in: language)
    }
    for plant in model.facilities {
      let name = model.companies[plant.company]?.name ?? Name(zh: plant.id.text, en: plant.id.text)
      let page = PageID.company(plant.company)
      add(
        .plant, name, page, plant.capacity, unit(plant.product), asOf: plant.asOf, zone: plant.zone)
      add(.plant, name, page, plant.utilisation, asOf: plant.asOf, zone: plant.zone)
    }
    for total in model.totals {
      guard let product = model.products[total.product] else { continue }
      add(
        .total, product.name, .product(product.id), total.amount, unit(product.id),
        asOf: total.year, zone: total.zone)
    }
    for supply in model.primarySupply {
      guard let product = model.products[supply.product] else { continue }
      add(
        .primarySupply, product.name, .product(product.id), supply.amount, unit(product.id),
        asOf: supply.year, zone: supply.place)
    }
    for market in model.markets {
      guard let product = model.products[market.product] else { continue }
      add(.market, product.name, .product(product.id), market.amount, asOf: market.year)
    }
    for product in model.products.elements {
      add(.price, product.name, .product(product.id), product.price)
    }
    for process in model.processes.elements {
      let page = PageID.process(process.id)
      for exchange in process.inputs + process.byproducts {
        add(.recipe, process.name, page, exchange.figure, unit(exchange.product))
      }
      add(.scale, process.name, page, process.scale?.minimum, unit(process.output))
      add(.scale, process.name, page, process.scale?.typical, unit(process.output))
      add(.capex, process.name, page, process.capex)
      for resource in Resource.allCases {
        add(.resource, process.name, page, process.resources[resource])
      }
    }
    for zone in model.region.zones {
      add(.zone, zone.name, .zone(zone.id), zone.area, "km²", zone: zone.id)
      for resource in zone.resources {
        add(.zone, resource.name, .zone(zone.id), resource.amount, resource.unit, zone: zone.id)
      }
    }
    self.items = items
  }

  /// The share of figures of some kinds that rest on a source, or follow from formulas or other
  /// figures.
  func share(of kinds: Set<Kind>, where holds: (Figure) -> Bool) -> Double {
    let chosen = items.filter { kinds.contains($0.kind) }
    guard !chosen.isEmpty else { return 0 }
    return Double(chosen.count { holds($0.figure) }) / Double(chosen.count)
  }
}
