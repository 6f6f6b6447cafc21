import ChainModel
import ChainTopology

/// The products and processes that a view shows.
struct MapSelection {
  /// The processes in the order of the scope.
  let processes: [UnitProcess]
  /// The products, those of the processes among them.
  let products: Set<Product.ID>

  /// Selects for every view but that of zones.
  init(_ scope: MapScope, marks: MapMarks) throws(ChainMapsError) {
    switch scope.request.view {
    case .chain, .zone:
      self.init(whole: scope)
    case .gaps:
      self.init(gapsOf: marks, in: scope)
    case .around:
      try self.init(around: scope.request.focus, in: scope)
    case .route:
      try self.init(route: scope.request.focus, in: scope)
    case .project:
      try self.init(steps: scope.request.focus, in: scope)
    }
    guard !processes.isEmpty || !products.isEmpty else {
      throw .nothingToDraw(view: scope.request.view)
    }
  }

  private init(whole scope: MapScope) {
    processes = scope.processes
    products = Set(scope.processes.flatMap(scope.products))
  }

  /// What bears a gap, the processes that make or take it, and their main outputs and inputs.
  private init(gapsOf marks: MapMarks, in scope: MapScope) {
    func hasGap(_ id: Product.ID) -> Bool { marks.products[id]?.bearsGap ?? false }
    processes = scope.processes.filter { process in
      marks.processes[process.id]?.bearsGap ?? false
        || scope.products(of: process).contains(where: hasGap)
    }
    products = Set(processes.flatMap(scope.products))
  }

  /// The processes named, with all that they take in and put out.
  private init(steps focus: [String], in scope: MapScope) throws(ChainMapsError) {
    guard !focus.isEmpty else { throw .focusNeeded(view: .project, count: 1) }
    var steps: Set<UnitProcess.ID> = []
    for id in focus {
      guard case .process(let process) = try scope.node(id) else {
        throw .unknownFocus(id, view: .project, alike: [])
      }
      steps.insert(process)
    }
    processes = scope.processes.filter { steps.contains($0.id) }
    products = Set(processes.flatMap(scope.products))
  }

  private init(around focus: [String], in scope: MapScope) throws(ChainMapsError) {
    guard !focus.isEmpty else { throw .focusNeeded(view: .around, count: 1) }
    var nodes: [NetworkNode] = []
    for id in focus { nodes.append(try scope.node(id)) }
    let network = scope.network(around: nodes)
    var processes: Set<UnitProcess.ID> = []
    var products: Set<Product.ID> = []
    for node in nodes {
      let near = network.neighbourhood(of: node, radius: Self.radius)
      processes.formUnion(near.processes)
      products.formUnion(near.products)
    }
    self.processes = scope.processes.filter { processes.contains($0.id) }
    self.products = products.union(Self.outputs(of: self.processes, in: scope))
  }

  private init(route focus: [String], in scope: MapScope) throws(ChainMapsError) {
    guard focus.count == 2 else { throw .focusNeeded(view: .route, count: 2) }
    guard case .product(let from) = try scope.node(focus[0]) else {
      throw .unknownFocus(focus[0], view: .route, alike: [])
    }
    guard case .product(let to) = try scope.node(focus[1]) else {
      throw .unknownFocus(focus[1], view: .route, alike: [])
    }
    let routes = scope.network().routes(from: from, to: to, limit: Self.routeLimit)
    guard !routes.isEmpty else { throw .noRoute(from: from.text, to: to.text) }
    let processes = Set(routes.flatMap(\.processes))
    self.processes = scope.processes.filter { processes.contains($0.id) }
    products = Set(routes.flatMap(\.products))
      .union(Self.outputs(of: self.processes, in: scope))
  }

  /// The main outputs: a process is a row of its output's card, even where it is there for a
  /// by-product.
  private static func outputs(of processes: [UnitProcess], in scope: MapScope) -> [Product.ID] {
    processes.compactMap { scope.model.products[$0.output]?.id }
  }

  /// How far `around` looks: a process, and the products and processes next to it.
  private static let radius = 2
  /// How many ways a route map shows at most.
  private static let routeLimit = 8
}
