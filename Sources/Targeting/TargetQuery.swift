public import ChainModel
public import GapAnalysis

/// What companies are sought for: the products that a gap or a route is about.
public struct TargetQuery: Hashable, Sendable, Identifiable {
  /// The id that was asked for: of a gap, a product, a process or a stage.
  public let id: String
  /// What it is called.
  public let name: Name
  /// The products that a target must make, the one asked for first.
  public let products: [Product.ID]
  /// Products that stand next to them: whoever makes one could take the step.
  public let neighbours: [Product.ID]
  /// The classes that hold one of the products, by their keys.
  public let classes: [ProductClass.ID: ProductClass]
  /// The processes that make the products.
  public let processes: [UnitProcess.ID]
  /// The kind of the gap that it stands for, if it is one.
  public let kind: GapKind?

  /// Makes a query of plain values.
  public init(
    id: String,
    name: Name,
    products: [Product.ID],
    neighbours: [Product.ID] = [],
    classes: [ProductClass] = [],
    processes: [UnitProcess.ID] = [],
    kind: GapKind? = nil
  ) {
    self.id = id
    self.name = name
    self.products = products
    self.neighbours = neighbours
    self.classes = Dictionary(classes.map { ($0.id, $0) }) { first, _ in first }
    self.processes = processes
    self.kind = kind
  }

  /// Asks for makers of products, by whichever processes make them.
  public init(
    id: String,
    name: Name,
    products: [Product.ID],
    kind: GapKind? = nil,
    in model: RegionalModel
  ) {
    let makers = model.processes.elements.filter { products.contains($0.output) }
    self.init(
      id: id,
      name: name,
      products: products,
      neighbours: Self.neighbours(of: products, makers: makers, in: model),
      classes: model.classes.elements.filter { $0.members.contains(where: products.contains) },
      processes: makers.map(\.id),
      kind: kind
    )
  }

  /// Asks for what an id of a product, process or stage stands for; nil where it is none of them.
  public init?(subject: String, in model: RegionalModel) {
    if let product = model.products[Product.ID(subject)] {
      self.init(id: product.id.text, name: product.name, products: [product.id], in: model)
      return
    }
    if let process = model.processes[UnitProcess.ID(subject)] {
      self.init(id: process.id.text, name: process.name, products: [process.output], in: model)
      return
    }
    for chain in model.chains.elements {
      for stage in chain.stages
      where subject == "\(chain.id)/\(stage.id)" || subject == stage.id.text {
        var products: [Product.ID] = []
        for id in stage.processes {
          guard let output = model.processes[id]?.output, !products.contains(output) else {
            continue
          }
          products.append(output)
        }
        guard !products.isEmpty else { return nil }
        self.init(id: subject, name: stage.name, products: products, in: model)
        return
      }
    }
    return nil
  }

  /// Asks for the products that a name or an alias stands for; nil where it stands for none.
  public init?(word: String, in model: RegionalModel) {
    let products = model.products(named: word)
    guard let first = products.first.flatMap({ model.products[$0] }) else { return nil }
    let name = products.count == 1 ? first.name : Name(zh: word, en: word)
    self.init(id: first.id.text, name: name, products: products, in: model)
  }

  /// Asks for what would close a gap.
  public init?(gap: Gap, in model: RegionalModel) {
    let output = gap.process.flatMap { model.processes[$0]?.output }
    guard let product = model.products[output ?? gap.product] else { return nil }
    self.init(
      id: gap.id.text,
      name: product.name,
      products: [product.id],
      kind: gap.kind,
      in: model
    )
  }

  /// Main inputs of the makers, what is mainly made of the products, and their sisters of one stage and
  /// family; raw materials, utilities and auxiliaries tell nothing of a maker.
  private static func neighbours(
    of products: [Product.ID],
    makers: [UnitProcess],
    in model: RegionalModel
  ) -> [Product.ID] {
    let families = Set(products.compactMap { model.products[$0]?.family })
    var result: [Product.ID] = []
    func add(_ id: Product.ID) {
      guard !products.contains(id), !result.contains(id), let product = model.products[id],
        product.role == .intermediate || product.role == .end
      else { return }
      result.append(id)
    }
    for maker in makers {
      for other in model.processes.elements
      where other.chain == maker.chain && other.stage == maker.stage {
        guard let family = model.products[other.output]?.family else { continue }
        if families.contains(family) { add(other.output) }
      }
    }
    for maker in makers { mainInputs(of: maker, in: model).forEach(add) }
    for user in model.processes.elements
    where mainInputs(of: user, in: model).contains(where: products.contains) {
      add(user.output)
    }
    return result
  }

  /// The inputs with at least a third of the input value, and the largest.
  ///
  /// Caustic soda leads to no dyer. Where a price is missing, tonnes count.
  private static func mainInputs(of process: UnitProcess, in model: RegionalModel) -> [Product.ID] {
    let inputs = process.inputs.compactMap { input in
      model.products[input.product].map { (input, $0) }
    }
    .filter { $0.1.role != .auxiliary && $0.1.role != .utility }
    let isPriced = inputs.allSatisfy { $0.1.price != nil }
    let values = inputs.map { input, product in
      let amount = input.figure.span.mid
      return isPriced
        ? amount * max(0, product.price?.span.mid ?? 0)
        : amount * (product.tonnesPerUnit?.mid ?? 1)
    }
    let (total, most) = (values.reduce(0, +), values.max() ?? 0)
    return zip(inputs, values).filter { $1 >= total / 3 || $1 == most }.map { $0.0.1.id }
  }
}
