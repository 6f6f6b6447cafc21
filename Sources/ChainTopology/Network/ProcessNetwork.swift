public import ChainModel

/// Products and processes as a graph that knows their ids.
///
/// Product `i` of ``products`` is material `i` of ``graph``, process `i` of ``processes`` unit `i`.
/// The first output of a unit is the main one; the first material of an input group is the named
/// input, the others are its substitutes.
public struct ProcessNetwork: Sendable {
  /// The products in file order; behind them those that only an exchange names.
  public let products: [Product.ID]
  /// The processes in file order.
  public let processes: [UnitProcess.ID]
  /// The graph without ids.
  public let graph: BipartiteGraph
  /// What each product is for; nil where only an exchange names it.
  public let roles: [Product.Role?]
  /// The chain and stage of each process.
  public let stages: [StagePath]
  private let materials: [Product.ID: Int]
  private let units: [UnitProcess.ID: Int]

  /// The network of a model, of all its processes or of some.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - isIncluded: Whether a process is part of the network.
  public init(
    model: RegionalModel,
    including isIncluded: (UnitProcess) -> Bool = { _ in true }
  ) {
    self.init(
      products: model.products.elements,
      processes: model.processes.elements.filter(isIncluded)
    )
  }

  /// Joins products and processes in O(size); old ids resolve.
  ///
  /// - Parameters:
  ///   - products: The products.
  ///   - processes: The processes.
  ///   - needsAll: Whether an input that a recipe can do without, its low end zero, counts as needed.
  public init(products: [Product], processes: [UnitProcess], needsAll: Bool = true) {
    var ids = products.map(\.id)
    var roles: [Product.Role?] = products.map(\.role)
    var materials: [Product.ID: Int] = [:]
    for (index, product) in products.enumerated() where materials[product.id] == nil {
      materials[product.id] = index
    }
    for (index, product) in products.enumerated() {
      for id in product.formerly where materials[id] == nil { materials[id] = index }
    }
    func material(_ id: Product.ID) -> Int {
      if let index = materials[id] { return index }
      materials[id] = ids.count
      ids.append(id)
      roles.append(nil)
      return ids.count - 1
    }
    let recipes = processes.map { process in
      BipartiteGraph.Recipe(
        anyOf: process.inputs.filter { needsAll || $0.figure.span.low > 0 }
          .map { ([$0.product] + $0.substitutes).map(material) },
        outputs: ([process.output] + process.byproducts.map(\.product)).map(material)
      )
    }
    var units: [UnitProcess.ID: Int] = [:]
    for (index, process) in processes.enumerated() where units[process.id] == nil {
      units[process.id] = index
    }
    for (index, process) in processes.enumerated() {
      for id in process.formerly where units[id] == nil { units[id] = index }
    }
    self.products = ids
    self.processes = processes.map(\.id)
    self.roles = roles
    stages = processes.map { StagePath(chain: $0.chain, stage: $0.stage) }
    graph = BipartiteGraph(materialCount: ids.count, recipes: recipes)
    self.materials = materials
    self.units = units
  }

  /// The number of a product; old ids resolve.
  public func index(of product: Product.ID) -> Int? { materials[product] }

  /// The number of a process; old ids resolve.
  public func index(of process: UnitProcess.ID) -> Int? { units[process] }

  /// Whether each product is raw: a crop, mineral or gas.
  public var isRaw: [Bool] { roles.map { $0 == .raw } }

  /// The numbers of the products of some roles, ascending.
  public func products(in roles: Set<Product.Role>) -> [Int] {
    self.roles.indices.filter { index in self.roles[index].map(roles.contains) ?? false }
  }

  /// The processes that put a product out, as main output or by-product, in file order.
  public func makers(of product: Product.ID) -> [UnitProcess.ID] {
    guard let index = materials[product] else { return [] }
    return graph.makers[index].map { processes[Int($0)] }
  }

  /// The processes that take a product in, as input or substitute, in file order.
  public func users(of product: Product.ID) -> [UnitProcess.ID] {
    guard let index = materials[product] else { return [] }
    return graph.users(of: index).map { processes[$0] }
  }

  /// The exchanges of a process: its inputs, each with its substitutes behind it, then its outputs.
  public func exchanges(of process: UnitProcess.ID) -> [NetworkEdge] {
    guard let unit = units[process] else { return [] }
    var edges: [NetworkEdge] = []
    func add(_ row: ArraySlice<Int32>, first: NetworkEdge.Role, rest: NetworkEdge.Role) {
      for (offset, material) in row.enumerated() {
        edges.append(
          NetworkEdge(
            product: products[Int(material)],
            process: processes[unit],
            role: offset == 0 ? first : rest
          )
        )
      }
    }
    for group in graph.inputGroups(of: unit) { add(group, first: .input, rest: .substitute) }
    add(graph.outputs[unit], first: .output, rest: .byproduct)
    return edges
  }

  /// All exchanges, process by process.
  public var edges: [NetworkEdge] { processes.flatMap(exchanges) }

  /// What a node of the path projection stands for; nil for its root.
  func node(_ index: Int) -> NetworkNode? {
    if index < products.count { return .product(products[index]) }
    guard index < graph.rootNode else { return nil }
    return .process(processes[index - products.count])
  }

  /// The node of the path projection for a product or process.
  func index(of node: NetworkNode) -> Int? {
    switch node {
    case .product(let id): materials[id]
    case .process(let id): units[id].map { graph.node(ofUnit: $0) }
    }
  }
}
