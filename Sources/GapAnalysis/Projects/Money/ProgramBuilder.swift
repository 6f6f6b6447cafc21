import ChainModel

/// Turns drafts with their sizes into programs over one table of figures.
struct ProgramBuilder {
  let catalogue: StepCatalogue
  let costs: FactorCosts
  private(set) var table = FigureTable()

  init(_ catalogue: StepCatalogue) {
    self.catalogue = catalogue
    costs = FactorCosts(catalogue.model)
  }

  /// The program of a draft of a size.
  mutating func program(
    _ draft: ProjectDraft,
    _ flow: ProjectFlow,
    size: Double,
    taken: [ProjectFeedUse]
  ) -> ProjectProgram {
    var products: [Int] = []
    var places: [Int: Int] = [:]
    func place(_ product: Int) -> Int {
      if let known = places[product] { return known }
      places[product] = products.count
      products.append(product)
      return products.count - 1
    }
    let nodes = flow.order.map { index -> ProjectProgram.Node in
      let node = draft.nodes[index]
      let step = catalogue.steps[node.step]
      let slots = step.slots.indices.map { position -> ProjectProgram.Slot in
        let slot = step.slots[position]
        var maker = -1
        var product = slot.product
        switch node.sources[position] {
        case .node(let other):
          maker = other
          product = catalogue.steps[draft.nodes[other].step].output
        case .side(let other):
          let sides = catalogue.steps[draft.nodes[other].step].sides.map(\.product)
          product = slot.pool.first { sides.contains($0) } ?? product
        case .minor, .surplus, .bought, .unrecorded: break
        }
        let parts = taken.filter { $0.node == index && $0.slot == position }.flatMap(\.parts)
        let dearer = parts.map { (catalogue.charged($0.product, for: product), $0.share) }
          .filter { $0.0 != product }
        let rest = 1 - dearer.reduce(0) { $0 + $1.1 }
        return ProjectProgram.Slot(
          figure: input(node.step, position),
          charged: [(place(product), rest)] + dearer.map { (place($0.0), $0.1) },
          maker: maker,
          lesser: maker >= 0 ? lesser(product, than: slot.product) : nil,
          digested: parts.compactMap { part in price(part.product).map { ($0, part.share) } }
        )
      }
      let use = draft.sideUses.first { $0.node == index }
      let driver = use.flatMap { use -> (node: Int, side: Int, slot: Int, share: Double)? in
        let driven = draft.nodes[use.driver].step
        guard
          let side = catalogue.steps[driven].sides.firstIndex(where: { $0.product == use.product }),
          let slot = step.slots.firstIndex(where: { $0.product == use.product })
        else { return nil }
        return (use.driver, self.side(driven, side), input(node.step, slot), use.share)
      }
      return ProjectProgram.Node(
        node: index,
        output: place(step.output),
        slots: slots,
        sides: step.sides.indices.map { (side(node.step, $0), place(step.sides[$0].product)) },
        capex: capex(node.step),
        labour: resource(.labour, of: node.step),
        bought: bought(node.step),
        water: resource(.water, of: node.step),
        energy: energy(node.step),
        driver: driver
      )
    }
    return ProjectProgram(
      size: size,
      last: draft.last,
      nodes: nodes,
      products: products,
      prices: products.map { price($0) ?? -1 },
      isSold: products.map {
        catalogue.product($0).isTradable
          || $0 == catalogue.steps[draft.nodes[draft.last].step].output
      },
      wage: table.add(.wage, costs.wage, group: nil)
    )
  }

  /// The place of something that nobody knows of a project.
  mutating func unknown(project: Int, place: Int) -> Int {
    table.addUnknown(project: project, place: place)
  }

  /// The place of the national utilisation of a product, if it is stated.
  mutating func utilisation(of product: Int) -> Int? {
    catalogue.national.figure(.utilisation, of: catalogue.product(product).id).map {
      table.add(.utilisation(product: product), $0.amount, group: nil)
    }
  }

  private mutating func price(_ product: Int) -> Int? {
    let item = catalogue.product(product)
    return item.price.map {
      table.add(.price(product: product), $0, group: item.family.map { "family:\($0)" })
    }
  }

  /// The prices of what a recipe names and of what is made for it; nil where it is the same, or one
  /// has none.
  private mutating func lesser(_ made: Int, than named: Int) -> (named: Int, own: Int)? {
    guard made != named, let own = price(made), let other = price(named) else { return nil }
    return (other, own)
  }

  /// Coefficients of one source err together.
  private func group(_ figure: Figure) -> String? {
    figure.sources.first?.text
  }

  private mutating func input(_ step: Int, _ slot: Int) -> Int {
    let figure = catalogue.steps[step].process.inputs[slot].figure
    return table.add(.input(step: step, slot: slot), figure, group: group(figure))
  }

  private mutating func side(_ step: Int, _ place: Int) -> Int {
    let figure = catalogue.steps[step].process.byproducts[place].figure
    return table.add(.side(step: step, place: place), figure, group: group(figure))
  }

  private mutating func capex(_ step: Int) -> Int {
    guard let figure = catalogue.steps[step].process.capex else { return -1 }
    return table.add(.capex(step: step), figure, group: nil)
  }

  private mutating func resource(_ resource: Resource, of step: Int) -> Int {
    guard let figure = catalogue.steps[step].process.resources[resource] else { return -1 }
    return table.add(.resource(step: step, resource), figure, group: group(figure))
  }

  private mutating func bought(_ step: Int) -> [(amount: Int, price: Int, factor: Double)] {
    ResourceBill(costs, catalogue.model).items(of: catalogue.steps[step].process).compactMap {
      guard let price = costs.prices[$0.paid] else { return nil }
      return (
        resource($0.need, of: step), table.add(.resourcePrice($0.paid), price, group: nil),
        $0.factor
      )
    }
  }

  /// All energy as stated, else from electricity and steam.
  private mutating func energy(_ step: Int) -> [(amount: Int, factor: Double)] {
    let stated = resource(.energy, of: step)
    if stated >= 0 { return [(stated, 1)] }
    return CoalEquivalent.factors.compactMap { resource, factor in
      let amount = self.resource(resource, of: step)
      return amount >= 0 ? (amount, factor) : nil
    }
  }
}
