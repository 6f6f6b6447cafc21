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
      title: context.say(Heading.plants),
      columns: [
        TableColumn("company", context.say(Label.company), .main),
        TableColumn("id", context.say(Label.code), .detail),
        TableColumn("place", context.say(Label.place), .usual),
        TableColumn("process", context.say(Label.process), .usual),
        TableColumn("product", context.say(Label.product), .main),
        TableColumn("capacity", context.say(Label.capacity), kind: .amount, .main),
        TableColumn("stated", context.say(Self.asStated), .detail),
        TableColumn("status", context.say(Label.status), .main),
        TableColumn("since", context.say(Label.since), kind: .date, .usual),
        TableColumn("utilisation", context.say(Label.utilisation), kind: .percent, .detail),
        TableColumn("asOf", context.say(Label.asOf), kind: .date, .usual),
        TableColumn("sources", context.say(Label.sources), kind: .sources, .usual),
        TableColumn("note", context.say(Label.note), .detail),
      ],
      rows: plants.map { plant in
        let unit = model.products[plant.product]?.unit
        let company = model.companies[plant.company]
        return TableRow(
          id: plant.id.text,
          [
            company.map { .page(.company($0.id), context.name($0.name)) }
              ?? .text(plant.company.text),
            .text(plant.id.text),
            context.place(plant.zone),
            plant.process.map { .page(.process($0), context.tables.name(of: $0)) }
              ?? .text(context.say(Heading.routeUnknown)),
            .page(.product(plant.product), context.tables.name(of: plant.product)),
            plant.capacity.flatMap { figure in unit.map { .figure(figure, $0) } } ?? .unknown,
            .text(plant.statedCapacity ?? ""),
            .text(plant.status.words.text(in: context.language)),
            plant.since.map { TableCell(.date($0)) } ?? .unknown,
            plant.utilisation.map { .figure($0) { .percent($0) } } ?? .empty,
            plant.asOf.map { TableCell(.date($0)) } ?? .unknown,
            .sources(plant.sources, facts: [plant.origin]),
            .text(plant.note ?? ""),
          ]
        )
      }
    )
  }
}

extension PlantTable {
  fileprivate static let asStated = Phrase(zh: "原文产能", en: "As stated")
}
