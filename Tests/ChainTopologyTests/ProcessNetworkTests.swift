import ChainModel
import ChainTopology
import Testing

struct ProcessNetworkTests {
  /// ore → metal → part, scrap comes back; power from gas; paint can be oil or water paint.
  static let network = ProcessNetwork(
    products: [
      product("ore", .raw), product("gas", .raw), product("power"), product("metal"),
      product("part", .end), product("scrap"), product("oil-paint"), product("water-paint"),
      product("painted-part", .end, formerly: ["coloured-part"]),
    ],
    processes: [
      process("smelting", "metals", "metal", ["ore", "power"]),
      process("generation", "energy", "power", ["gas"]),
      process("milling", "parts", "part", ["metal"], byproducts: ["scrap"]),
      process("remelting", "metals", "metal", ["scrap", "power"]),
      process("painting", "parts", "painted-part", ["part", "oil-paint|water-paint"]),
      process("mixing", "parts", "water-paint", []),
    ]
  )

  static func product(
    _ id: String,
    _ role: Product.Role = .intermediate,
    formerly: [Product.ID] = []
  ) -> Product {
    let name = Name(zh: id, en: id)
    let tonne = MeasureUnit(id: "t", name: name, dimension: .mass, factor: 1)
    return Product(
      id: Product.ID(id),
      name: name,
      unit: ScaledUnit(unit: tonne),
      role: role,
      formerly: formerly
    )
  }

  static func process(
    _ id: String,
    _ stage: String,
    _ output: String,
    _ inputs: [String],
    byproducts: [String] = []
  ) -> UnitProcess {
    func exchange(_ text: String) -> Exchange {
      let ids = text.split(separator: "|").map { Product.ID(String($0)) }
      return Exchange(
        product: ids[0],
        figure: Figure(span: Span(1)),
        substitutes: Array(ids.dropFirst())
      )
    }
    return UnitProcess(
      id: UnitProcess.ID(id),
      name: Name(zh: id, en: id),
      chain: "machines",
      stage: Stage.ID(stage),
      output: Product.ID(output),
      inputs: inputs.map(exchange),
      byproducts: byproducts.map(exchange)
    )
  }

  @Test func `tells makers and users in file order`() {
    let network = Self.network
    #expect(network.makers(of: "metal") == ["smelting", "remelting"])
    #expect(network.makers(of: "scrap") == ["milling"])
    #expect(network.users(of: "power") == ["smelting", "remelting"])
    #expect(network.users(of: "water-paint") == ["painting"])
    #expect(network.makers(of: "nothing") == [])
    #expect(network.makers(of: "coloured-part") == ["painting"])
  }

  @Test func `marks substitutes and by-products`() {
    #expect(
      Self.network.exchanges(of: "painting") == [
        NetworkEdge(product: "part", process: "painting", role: .input),
        NetworkEdge(product: "oil-paint", process: "painting", role: .input),
        NetworkEdge(product: "water-paint", process: "painting", role: .substitute),
        NetworkEdge(product: "painted-part", process: "painting", role: .output),
      ]
    )
    #expect(Self.network.exchanges(of: "milling").last?.role == .byproduct)
  }

  @Test func `keeps a product that only an exchange names`() {
    let network = ProcessNetwork(
      products: [],
      processes: [Self.process("making", "s", "thing", ["stuff"])]
    )
    #expect(network.products == ["stuff", "thing"])
    #expect(network.roles == [nil, nil])
  }

  @Test func `gives the neighbourhood of a product`() {
    let near = Self.network.neighbourhood(of: .product("metal"), radius: 1)
    #expect(near.products == ["metal"])
    #expect(near.processes == ["smelting", "milling", "remelting"])
    let wider = Self.network.neighbourhood(of: .product("metal"), radius: 2, direction: .upstream)
    #expect(wider.products == ["ore", "power", "metal", "scrap"])
    #expect(wider.processes == ["smelting", "remelting"])
    #expect(Self.network.neighbourhood(of: .product("no"), radius: 1).products.isEmpty)
  }

  @Test func `lists routes by length and then in file order`() {
    let routes = Self.network.routes(from: "gas", to: "part", limit: 5)
    #expect(
      routes.map(\.processes) == [
        ["generation", "smelting", "milling"], ["generation", "remelting", "milling"],
      ]
    )
    #expect(routes.first?.products == ["gas", "power", "metal", "part"])
    #expect(Self.network.routes(from: "gas", to: "part", limit: 1).count == 1)
    #expect(Self.network.routes(from: "part", to: "ore").isEmpty)
    #expect(Self.network.routes(from: "ore", to: "ore").isEmpty)
  }

  @Test func `names the exchange that returns something`() {
    #expect(
      Self.network.recycles() == [
        NetworkEdge(product: "metal", process: "remelting", role: .output)
      ]
    )
    #expect(Self.network.recycles { $0 != "remelting" }.isEmpty)
  }

  @Test func `tells chokepoints on the path from those that come in from the side`() {
    let given: [Product.ID] = ["ore", "gas"]
    let points = Chokepoints(for: "part", in: Self.network, from: given)
    #expect(points?.onEveryPath == [.product("metal"), .process("milling")])
    #expect(
      points?.essential == [
        .product("ore"), .product("gas"), .product("power"), .product("metal"),
        .process("smelting"), .process("generation"), .process("milling"),
      ]
    )
    #expect(Chokepoints(for: "part", in: Self.network, from: ["ore"]) == nil)
  }

  @Test func `makes what substitutes allow`() {
    let reach = Self.network.reachable(from: ["ore", "gas"])
    #expect(reach.products.contains("painted-part"))
    #expect(!reach.products.contains("oil-paint"))
    #expect(reach.processes.count == 6)
    let less = Self.network.reachable(from: ["ore", "gas"], excluding: ["mixing"])
    #expect(!less.products.contains("painted-part"))
  }

  @Test func `does without an input whose low end is zero where it may`() {
    let products = [Self.product("yarn", .raw), Self.product("elastane"), Self.product("cloth")]
    func amount(_ low: Double) -> Figure { Figure(span: Span(low: low, mid: 0.5, high: 1)) }
    let knitting = UnitProcess(
      id: "knitting",
      name: Name(zh: "针织", en: "Knitting"),
      chain: "small",
      stage: "raw",
      output: "cloth",
      inputs: [
        Exchange(product: "yarn", figure: amount(0.9)),
        Exchange(product: "elastane", figure: amount(0)),
      ]
    )
    let all = ProcessNetwork(products: products, processes: [knitting])
    #expect(!all.reachable(from: ["yarn"]).products.contains("cloth"))
    let some = ProcessNetwork(products: products, processes: [knitting], needsAll: false)
    #expect(some.reachable(from: ["yarn"]).products.contains("cloth"))
    #expect(!some.reachable(from: ["elastane"]).products.contains("cloth"))
  }
}
