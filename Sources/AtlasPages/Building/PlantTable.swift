import ChainModel
import Editions
import GapAnalysis
import Tables

/// Plants with their capacities, whatever page they stand on.
struct PlantTable {
  private let context: PageContext
  private var model: RegionalModel { context.input.model }

  init(_ context: PageContext) {
    self.context = context
  }

  func table(_ plants: [Facility], id: String = "plants") -> AtlasTable {
    AtlasTable(
      id: id,
      title: Heading.plants,
      columns: place + size,
      rows: plants,
      in: context.language
    ) { $0.id.text }
  }

  private var place: [Column<Facility>] {
    [
      Column("company", Label.company, .main) { plant in
        model.companies[plant.company].map { .page(.company($0.id), context.name($0.name)) }
          ?? .text(plant.company.text)
      },
      Column("id", Label.code, .detail) { .text($0.id.text) },
      Column("place", Label.place) { context.place($0.zone) },
      Column("process", Label.process) { plant in
        plant.process.map { .page(.process($0), context.tables.name(of: $0)) }
          ?? .text(context.say(Heading.routeUnknown))
      },
      Column("product", Label.product, .main) {
        .page(.product($0.product), context.tables.name(of: $0.product))
      },
    ]
  }

  private var size: [Column<Facility>] {
    [
      Column("capacity", Label.capacity, kind: .amount, .main) { plant in
        model.products[plant.product].map { .figure(plant.capacity, $0.unit) } ?? .unknown
      },
      Column("stated", Self.asStated, .detail) { .text($0.statedCapacity ?? "") },
      Column("status", Label.status, .main) { .text(context.say($0.status.words)) },
      Column("since", Label.since, kind: .date) { $0.since.map { .date($0) } ?? .unknown },
      Column("utilisation", Label.utilisation, kind: .percent, .detail) {
        $0.utilisation.map { .figure($0) { .percent($0) } } ?? .empty
      },
      Column("asOf", Label.asOf, kind: .date) { $0.asOf.map { .date($0) } ?? .unknown },
      Column("sources", Label.sources, kind: .sources) {
        .sources($0.sources, facts: [$0.origin])
      },
      Column("note", Label.note, .detail) { .text($0.note ?? "") },
    ]
  }
}

extension PlantTable {
  fileprivate static let asStated = Phrase(zh: "原文产能", en: "As stated")
}
