import ChainModel
import MaterialBalance
import Words

/// What is under construction, signed or planned, for a product and for its feeds.
struct Pipeline {
  private let model: RegionalModel
  private let asOf: PartialDate
  private var makers: [Product.ID: [Facility]] = [:]
  private var users: [Product.ID: [Facility]] = [:]

  init(sheet: BalanceSheet) {
    model = sheet.model
    asOf = sheet.request.asOf
    let mainInputs = MainInputs(model: model)
    for facility in model.facilities {
      let status = model.status(of: facility, at: asOf)
      guard status == .construction || status == .planned else { continue }
      var made = [facility.product]
      if let process = facility.process.flatMap({ model.processes[$0] }) {
        if process.output != facility.product { made.append(process.output) }
        for exchange in mainInputs(of: process) {
          for id in [exchange.product] + exchange.substitutes {
            users[id, default: []].append(facility)
          }
        }
      }
      for id in made { makers[id, default: []].append(facility) }
    }
  }

  /// The plants for a product, then those for its feeds, each once, in file order.
  func plants(for product: Product.ID, feeds: [Product.ID]) -> [PipelinePlant] {
    var seen: Set<Facility.ID> = []
    func plants(_ list: [Facility], isForFeed: Bool) -> [PipelinePlant] {
      list.sorted { $0.origin < $1.origin }.filter { seen.insert($0.id).inserted }.map {
        PipelinePlant(
          facility: $0,
          status: model.status(of: $0, at: asOf),
          isForFeed: isForFeed
        )
      }
    }
    return plants(makers[product] ?? [], isForFeed: false)
      + feeds.flatMap { plants((makers[$0] ?? []) + (users[$0] ?? []), isForFeed: true) }
  }

  /// The plants as sentences.
  func evidence(_ plants: [PipelinePlant]) -> [Evidence] {
    plants.compactMap { plant in
      let facility = plant.facility
      guard let product = model.products[facility.product] else { return nil }
      let company =
        model.companies[facility.company]?.name
        ?? Name(zh: facility.company.text, en: facility.company.text)
      return Evidence(
        Self.says(
          company,
          product.name,
          facility.capacity.map { Amount($0.span, product.unit) },
          plant.status,
          facility.since ?? facility.asOf
        ),
        facts: [facility.origin],
        sources: facility.sources
      )
    }
  }

  private static func says(
    _ company: Name,
    _ product: Name,
    _ amount: Amount?,
    _ status: Facility.Status,
    _ date: PartialDate?
  ) -> Phrase {
    let size = amount?.phrase ?? Phrase(zh: "规模未载明", en: "size not stated")
    let state =
      status == .construction
      ? Phrase(zh: "在建", en: "under construction")
      : Phrase(zh: "拟建或签约", en: "planned or signed")
    return Phrase(
      zh: "\(state.zh)：\(company.zh)，\(product.zh)，\(size.zh)" + (date.map { "，\($0)" } ?? ""),
      en: "\(state.en): \(company.en), \(product.en), \(size.en)" + (date.map { ", \($0)" } ?? "")
    )
  }
}
