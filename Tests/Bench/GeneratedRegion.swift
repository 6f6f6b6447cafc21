import ChainModel
import MaterialBalance

/// A region of N processes in chains of six stages: two feeds a step, some of them shared, half of
/// the first steps running, every product with a price and every step with a scale and a capex.
struct GeneratedRegion {
  let model: RegionalModel

  init(processes count: Int, seed: UInt64 = 11) {
    var random = SplitMix64(seed: seed)
    let tonne = ScaledUnit(
      unit: MeasureUnit(id: "t", name: Name(zh: "吨", en: "t"), dimension: .mass, factor: 1)
    )
    let stages = 6
    let width = max(1, count / stages)
    var products: [Product] = []
    var processes: [UnitProcess] = []
    var facilities: [Facility] = []
    var supply: [PrimarySupply] = []
    func id(_ stage: Int, _ place: Int) -> Product.ID { Product.ID("p\(stage)-\(place)") }
    func range(_ mid: Double) -> Figure {
      Figure(
        span: Span(low: mid * 0.8, mid: mid, high: mid * 1.2),
        origin: Origin(file: "x", line: 1)
      )
    }
    for stage in 0...stages {
      for place in 0..<width {
        products.append(
          Product(
            id: id(stage, place),
            name: Name(zh: "\(stage)-\(place)", en: "\(stage)-\(place)"),
            unit: tonne,
            role: stage == 0 ? .raw : stage == stages ? .end : .intermediate,
            family: "f\(place % 20)",
            price: range(100 * Double(1 << stage)),
            isTradable: Int.random(in: 0..<10, using: &random) > 0
          )
        )
        if stage == 0 {
          supply.append(
            PrimarySupply(
              id: Identifier("s\(place)"),
              product: id(0, place),
              amount: range(Double.random(in: 1e3...1e6, using: &random))
            )
          )
          continue
        }
        let other = Int.random(in: 0..<width, using: &random)
        let process = UnitProcess.ID("u\(stage)-\(place)")
        processes.append(
          UnitProcess(
            id: process,
            name: Name(zh: process.text, en: process.text),
            chain: "chain",
            stage: "stage",
            output: id(stage, place),
            inputs: [
              Exchange(product: id(stage - 1, place), figure: range(0.8)),
              Exchange(product: id(stage - 1, other), figure: range(0.3)),
            ],
            scale: EconomicScale(minimum: range(500), typical: range(5000)),
            capex: range(1000),
            resources: [.labour: range(0.001), .water: range(2), .energy: range(0.1)]
          )
        )
        if stage <= 2, place % 2 == 0 {
          facilities.append(
            Facility(
              id: Facility.ID("f\(stage)-\(place)"),
              company: "c",
              zone: "z",
              process: process,
              product: id(stage, place),
              capacity: range(Double.random(in: 1e3...1e5, using: &random)),
              status: .operating
            )
          )
        }
      }
    }
    model = RegionalModel(
      units: UnitSystem([tonne.unit]),
      products: products,
      processes: processes,
      chains: [
        Chain(
          id: "chain",
          name: Name(zh: "链", en: "chain"),
          stages: [
            Stage(id: "stage", name: Name(zh: "段", en: "stage"), processes: processes.map(\.id))
          ]
        )
      ],
      region: Region(
        id: "region",
        name: Name(zh: "区", en: "region"),
        asOf: PartialDate(year: 2026)
      ),
      facilities: facilities,
      primarySupply: supply,
      companies: [Company(id: "c", name: Name(zh: "司", en: "c"))]
    )
  }
}
