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
      title: Heading.companies,
      columns: [
        Column("company", Label.company, .main) {
          .page(.company($0.id), context.name($0.name))
        },
        Column("id", Label.code, .detail) { .text($0.id.text) },
        Column("place", Label.place) { context.place($0.zone) },
        Column("products", Label.product, .main) {
          .list($0.products.map { context.tables.name(of: $0) }, in: context.language)
        },
        Column("capacity", Label.capacity) { .text($0.capacityText ?? "") },
        Column("asOf", Label.asOf, kind: .date) { $0.asOf.map { .date($0) } ?? .unknown },
        Column("sources", Label.sources, kind: .sources) {
          .sources($0.sources, facts: [$0.origin])
        },
      ],
      rows: context.look.localCompanies,
      in: context.language
    ) { $0.id.text }
  }
}
