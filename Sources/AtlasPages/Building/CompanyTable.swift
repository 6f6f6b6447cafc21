import ChainModel
import Editions
import GapAnalysis
import Tables

/// Companies that are at home here or have a plant here.
struct CompanyTable {
  private let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  func table() -> AtlasTable {
    AtlasTable(
      id: "companies",
      title: context.say(Heading.companies),
      columns: [
        TableColumn("company", context.say(Label.company), .main),
        TableColumn("id", context.say(Label.code), .detail),
        TableColumn("place", context.say(Label.place), .usual),
        TableColumn("products", context.say(Label.product), .main),
        TableColumn("capacity", context.say(Label.capacity), .usual),
        TableColumn("asOf", context.say(Label.asOf), kind: .date, .usual),
        TableColumn("sources", context.say(Label.sources), kind: .sources, .usual),
      ],
      rows: context.look.localCompanies.map { company in
        TableRow(
          id: company.id.text,
          [
            .page(.company(company.id), context.name(company.name)),
            .text(company.id.text),
            context.place(company.zone),
            .text(context.list(company.products.map { context.tables.name(of: $0) })),
            .text(company.capacityText ?? ""),
            company.asOf.map { TableCell(.date($0)) } ?? .unknown,
            .sources(company.sources, facts: [company.origin]),
          ]
        )
      }
    )
  }
}
