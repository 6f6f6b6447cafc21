import ChainModel
import ChainTopology

/// The processes that a map may show, in the order of stages, and the products they handle.
struct MapScope {
  let model: RegionalModel
  let request: MapRequest
  /// What its firms are called for short.
  let firms: FirmNames
  /// The stages in order; empty without a chain.
  let stages: [Stage]
  /// The processes: stage by stage, in file order.
  let processes: [UnitProcess]
  /// The place of each process's stage.
  let stageOfProcess: [UnitProcess.ID: Int]

  init(model: RegionalModel, request: MapRequest) throws(ChainMapsError) {
    self.model = model
    self.request = request
    firms = FirmNames(model)
    guard let id = request.chain else {
      stages = []
      processes = model.processes.elements
      stageOfProcess = [:]
      return
    }
    guard let chain = model.chains[id] else {
      throw .unknownChain(id.text, known: model.chains.elements.map(\.id.text))
    }
    stages = chain.stages
    var stageOfProcess: [UnitProcess.ID: Int] = [:]
    var processes: [UnitProcess] = []
    for (index, stage) in chain.stages.enumerated() {
      for id in stage.processes {
        guard let process = model.processes[id], stageOfProcess[process.id] == nil else { continue }
        stageOfProcess[process.id] = index
        processes.append(process)
      }
    }
    self.stageOfProcess = stageOfProcess
    self.processes = processes
  }

  /// Whether a product is drawn: auxiliaries and utilities only on request, or in focus.
  func isDrawn(_ id: Product.ID) -> Bool {
    guard let product = model.products[id] else { return false }
    switch product.role {
    case .auxiliary, .utility:
      return request.showsAuxiliaries || request.focus.contains(product.id.text)
    case .raw, .intermediate, .end: return true
    }
  }

  /// The products of a process that are drawn: its output, inputs and by-products.
  func products(of process: UnitProcess) -> [Product.ID] {
    ([process.output] + process.inputs.map(\.product) + process.byproducts.map(\.product))
      .compactMap { model.products[$0]?.id }
      .filter(isDrawn)
  }

  /// The products that can stand in for inputs of a process and are drawn.
  func substitutes(of process: UnitProcess) -> [Product.ID] {
    process.inputs.flatMap(\.substitutes).compactMap { model.products[$0]?.id }.filter(isDrawn)
  }

  /// The network of what is drawn next to nodes, as far as two steps: a part of ``network(of:)`` that
  /// is soon built.
  func network(around nodes: [NetworkNode]) -> ProcessNetwork {
    var products: Set<Product.ID> = []
    for node in nodes {
      switch node {
      case .product(let id): products.insert(id)
      case .process(let id):
        guard let process = model.processes[id] else { continue }
        products.formUnion(self.products(of: process) + substitutes(of: process))
      }
    }
    return network(
      of: processes.filter { process in
        (self.products(of: process) + substitutes(of: process)).contains(where: products.contains)
      }
    )
  }

  /// The network of what is drawn, for routes.
  func network() -> ProcessNetwork { network(of: processes) }

  private func network(of processes: [UnitProcess]) -> ProcessNetwork {
    ProcessNetwork(
      products: model.products.elements,
      processes: processes.map { process in
        UnitProcess(
          id: process.id,
          name: process.name,
          chain: process.chain,
          stage: process.stage,
          output: process.output,
          inputs: process.inputs.filter { isDrawn($0.product) }.map { input in
            Exchange(
              product: input.product,
              figure: input.figure,
              substitutes: input.substitutes.filter(isDrawn)
            )
          },
          byproducts: process.byproducts.filter { isDrawn($0.product) },
          formerly: process.formerly
        )
      }
    )
  }

  /// The product or process that an id in focus names.
  func node(_ id: String) throws(ChainMapsError) -> NetworkNode {
    if let process = model.processes[UnitProcess.ID(id)],
      processes.contains(where: { $0.id == process.id })
    {
      return .process(process.id)
    }
    if let product = model.products[Product.ID(id)],
      processes.contains(where: { products(of: $0).contains(product.id) })
    {
      return .product(product.id)
    }
    throw .unknownFocus(id, view: request.view, alike: alike(id))
  }

  private func alike(_ id: String) -> [String] {
    let names = processes.flatMap { [$0.id.text] + products(of: $0).map(\.text) }
    var seen: Set<String> = []
    return Array(
      names.filter { $0.contains(id) || id.contains($0) }
        .filter { seen.insert($0).inserted }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .prefix(3)
    )
  }
}
