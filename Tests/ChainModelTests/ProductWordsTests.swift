import ChainModel
import ChainTestSupport
import Testing

struct ProductWordsTests {
  private let model = RegionalModel(
    units: UnitSystem([ModelBuilder.tonne.unit]),
    products: [
      product("fdy", "涤纶全拉伸丝", "Polyester FDY", ["涤纶长丝", "FDY"]),
      product("dty", "涤纶加弹丝", "Polyester DTY", ["DTY"]),
      product("psf", "涤纶短纤", "Polyester staple fibre", []),
    ],
    processes: [],
    chains: [],
    region: Region(
      id: "region",
      name: Name(zh: "区", en: "Region"),
      asOf: PartialDate(year: 2026)
    )
  )

  private static func product(
    _ id: Product.ID,
    _ zh: String,
    _ en: String,
    _ aliases: [String]
  ) -> Product {
    Product(
      id: id,
      name: Name(zh: zh, en: en),
      unit: ModelBuilder.tonne,
      role: .intermediate,
      aliases: aliases
    )
  }

  @Test(arguments: [
    ("涤纶长丝", ["fdy"]), ("fdy", ["fdy"]), ("polyester dty", ["dty"]), ("涤纶", ["fdy", "dty", "psf"]),
    ("polyester", ["fdy", "dty", "psf"]), ("丝", []), ("", []), ("棉纱", []),
  ])
  func `finds products by what readers call them`(word: String, ids: [String]) {
    #expect(model.products(named: word).map { $0.text } == ids)
  }
}
