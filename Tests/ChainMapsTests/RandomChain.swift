import ChainMaps
import ChainModel
import ChainTestSupport

/// A chain of random processes, with by-products, cycles and marks.
struct RandomChain {
  private let seed: UInt64

  init(seed: UInt64) { self.seed = seed }

  func map() throws(ChainMapsError) -> ChainMap {
    var generator = SeededGenerator(seed: seed)
    let count = 40
    let words = ["聚酯", "切片", "（PTA）", "纺丝", "Polymer ", "grade-A ", "水刺", "无纺布", "1,4-"]
    func name(_ generator: inout SeededGenerator) -> Name {
      let text = (0..<Int.random(in: 1...6, using: &generator))
        .map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }.joined()
      return Name(zh: text, en: text)
    }
    let roles: [Product.Role] = [.raw, .intermediate, .intermediate, .end]
    let products = (0..<count).map { index in
      Product(
        id: Product.ID("p\(index)"),
        name: name(&generator),
        unit: SampleChain.tonne,
        role: roles[Int.random(in: 0..<roles.count, using: &generator)]
      )
    }
    func some(_ most: Int, _ generator: inout SeededGenerator) -> [Product.ID] {
      (0..<Int.random(in: 0...most, using: &generator))
        .map { _ in products[Int.random(in: 0..<count, using: &generator)].id }
    }
    let stages = 5
    let processes = (0..<60).map { index in
      UnitProcess(
        id: UnitProcess.ID("k\(index)"),
        name: name(&generator),
        chain: "random",
        stage: Stage.ID("s\(index % stages)"),
        output: products[Int.random(in: 0..<count, using: &generator)].id,
        inputs: some(3, &generator).map { Exchange(product: $0, figure: Figure(span: Span(1))) },
        byproducts: some(2, &generator).map { Exchange(product: $0, figure: Figure(span: Span(1))) }
      )
    }
    var marks: [Product.ID: MapMark] = [:]
    for product in products where Bool.random(using: &generator) {
      let kinds = GapKind.allCases.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
      marks[product.id] = MapMark(gaps: kinds, size: "缺12.5万吨")
    }
    let model = RegionalModel(
      units: UnitSystem([SampleChain.tonne.unit]),
      sources: [],
      products: products,
      processes: processes,
      chains: [
        Chain(
          id: "random",
          name: Name(zh: "随机", en: "Random"),
          stages: (0..<stages).map { stage in
            Stage(
              id: Stage.ID("s\(stage)"),
              name: name(&generator),
              processes: processes.filter { $0.stage.text == "s\(stage)" }.map(\.id)
            )
          }
        )
      ],
      region: SampleChain.model.region
    )
    return try ChainMap(
      model: model,
      request: MapRequest(chain: "random"),
      marks: MapMarks(products: marks)
    )
  }
}
