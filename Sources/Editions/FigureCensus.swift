package import ChainModel

/// Every figure of a model with what it is about: what the pages on quality and freshness count.
package struct FigureCensus: Sendable {
  /// A thing that has figures.
  package enum Subject: Hashable, Sendable {
    case company(Company.ID)
    /// A firm elsewhere that could come.
    case prospect(Company.ID)
    case product(Product.ID)
    case process(UnitProcess.ID)
    case zone(Zone.ID)
  }

  /// One figure.
  package struct Item: Sendable {
    package let kind: FigureKind
    /// The same in every edition, for example `plant/acme-1/capacity`.
    package let key: String
    /// The products whose balance it enters.
    package let touches: [Product.ID]
    /// What it is about.
    package let subject: Name
    /// The thing that it is about.
    package let about: Subject
    package let figure: Figure
    /// The unit of its values; nil for those without one.
    package let unit: String?
    /// The date it speaks for, from the figure, its row or its newest source.
    package let asOf: PartialDate?
    /// The zone whose owner knows it.
    package let zone: Zone.ID?
  }

  /// All of them, in model order.
  package let items: [Item]

  /// Counts the figures of a model.
  package init(_ model: RegionalModel, language: Language) {
    var items: [Item] = []
    func add(
      _ kind: FigureKind,
      _ key: String,
      _ touches: [Product.ID],
      _ subject: Name,
      _ about: Subject,
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
          key: "\(kind.rawValue)/\(key)",
          touches: touches,
          subject: subject,
          about: about,
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
    func money(_ product: Product.ID) -> String? {
      unit(product).map { Self.moneyFor($0).text(in: language) }
    }
    for plant in model.facilities {
      let name = model.companies[plant.company]?.name ?? Name(zh: plant.id.text, en: plant.id.text)
      let about = Subject.company(plant.company)
      let process = plant.process.flatMap { model.processes[$0] }
      let touches = [plant.product] + (process?.inputs.map(\.product) ?? [])
      add(
        .plant,
        "\(plant.id)/capacity",
        touches,
        name,
        about,
        plant.capacity,
        unit(plant.product),
        asOf: plant.asOf,
        zone: plant.zone
      )
      add(
        .plant,
        "\(plant.id)/utilisation",
        touches,
        name,
        about,
        plant.utilisation,
        asOf: plant.asOf,
        zone: plant.zone
      )
    }
    for total in model.totals {
      guard let product = model.products[total.product] else { continue }
      let inputs = total.processes.flatMap { model.processes[$0]?.inputs.map(\.product) ?? [] }
      add(
        .total,
        "\(total.id)",
        [product.id] + inputs,
        product.name,
        .product(product.id),
        total.amount,
        unit(product.id),
        asOf: total.year,
        zone: total.zone
      )
    }
    for supply in model.primarySupply {
      guard let product = model.products[supply.product] else { continue }
      add(
        .primarySupply,
        "\(supply.id)",
        [product.id],
        product.name,
        .product(product.id),
        supply.amount,
        unit(product.id),
        asOf: supply.year,
        zone: supply.place
      )
    }
    for market in model.markets {
      guard let product = model.products[market.product] else { continue }
      add(
        .market,
        "\(market.id)",
        [product.id],
        product.name,
        .product(product.id),
        market.amount,
        Self.unit(of: market.kind, product, language),
        asOf: market.year
      )
    }
    for product in model.products.elements {
      add(
        .price,
        "\(product.id)",
        [product.id],
        product.name,
        .product(product.id),
        product.price,
        money(product.id)
      )
    }
    for process in model.processes.elements {
      let about = Subject.process(process.id)
      for exchange in process.inputs + process.byproducts {
        add(
          .recipe,
          "\(process.id)/\(exchange.product)",
          [process.output, exchange.product],
          process.name,
          about,
          exchange.figure,
          unit(exchange.product)
        )
      }
      let made = [process.output]
      let size = unit(process.output)
      let scale = process.scale
      add(
        .scale,
        "\(process.id)/minimum",
        made,
        process.name,
        about,
        scale?.minimum,
        size
      )
      add(
        .scale,
        "\(process.id)/typical",
        made,
        process.name,
        about,
        scale?.typical,
        size
      )
      add(
        .capex,
        "\(process.id)",
        made,
        process.name,
        about,
        process.capex,
        money(process.output)
      )
      for resource in Resource.allCases {
        add(
          .resource,
          "\(process.id)/\(resource.rawValue)",
          made,
          process.name,
          about,
          process.resources[resource],
          resource.unitWords.text(in: language)
        )
      }
    }
    for zone in model.region.zones {
      add(.zone, "\(zone.id)/area", [], zone.name, .zone(zone.id), zone.area, "km²", zone: zone.id)
      for resource in zone.resources {
        add(
          .zone,
          "\(zone.id)/\(resource.name.en)",
          [],
          resource.name,
          .zone(zone.id),
          resource.amount,
          resource.unit.code,
          zone: zone.id
        )
      }
    }
    // What a firm here can do stands with its plants.
    for company in model.companies.elements where company.scope != .local {
      add(
        .company,
        "\(company.id)/capacity",
        Array(company.products.prefix(1)),
        company.name,
        .prospect(company.id),
        company.capacity,
        company.products.first.flatMap(unit),
        asOf: company.asOf
      )
    }
    self.items = items
  }

  private static func unit(
    of kind: MarketFigure.Kind,
    _ product: Product,
    _ language: Language
  ) -> String? {
    switch kind {
    case .importShare, .utilisation: nil
    case .price: Self.moneyFor(product.unit.text(in: language)).text(in: language)
    case .capacity, .output, .consumption, .import, .export, .target:
      product.unit.text(in: language)
    }
  }

  /// The share of figures of some kinds that rest on a source, or follow from formulas or other
  /// figures.
  package func share(of kinds: Set<FigureKind>, where holds: (Figure) -> Bool) -> Double {
    let chosen = items.filter { kinds.contains($0.kind) }
    guard !chosen.isEmpty else { return 0 }
    return Double(chosen.count { holds($0.figure) }) / Double(chosen.count)
  }
}

extension FigureCensus {
  fileprivate static func moneyFor(_ unit: String) -> Phrase {
    Phrase(zh: "元/\(unit)", en: "CNY/\(unit)")
  }
}
