public import ChainModel
import MaterialBalance
import Wording

extension BalanceTables {
  /// Every control total against its plants, line by line: the total, its plants, their sum, the
  /// rest that no plant accounts for.
  public func reconciliations(of chain: Chain.ID? = nil) -> AtlasTable {
    let members = chain.flatMap { model.chains[$0] }.map { Set($0.stages.flatMap(\.processes)) }
    let rows = sheet.reconciliations.filter { reconciliation in
      members.map { members in reconciliation.total.processes.contains { members.contains($0) } }
        ?? true
    }.flatMap(rows)
    return AtlasTable(
      id: chain.map { "reconciliation-\($0)" } ?? "reconciliation",
      title: TablePhrase.reconciliationTitle.text(in: language),
      note: TablePhrase.reconciliationNote.text(in: language),
      columns: [
        column("total", .total, .text, .main),
        column("item", .plant, .text, .main),
        column("position", .position, .text, .main),
        column("amount", .amount, .amount, .main),
        column("year", .year, .date, .usual),
        column("sources", .sources, .sources, .usual),
      ],
      rows: rows
    )
  }

  private func rows(_ reconciliation: Reconciliation) -> [TableRow] {
    let total = reconciliation.total
    guard let product = model.products[total.product] else { return [] }
    let place =
      total.zone.map { model.zoneName($0)?.text(in: language) ?? $0.text }
      ?? TablePhrase.wholeRegion.text(in: language)
    let kind = (total.kind == .capacity ? TablePhrase.capacityTotal : .outputTotal)
      .text(in: language)
    let words = [place, product.name.text(in: language), kind]
    let heading = TableCell.text(words.joined(separator: language == .zh ? "·" : " · "))
    let used = reconciliation.supersededBy.map { TablePhrase.superseded(by: $0.text) }
    func line(
      _ item: TableCell,
      _ position: TablePhrase?,
      _ amount: TableCell,
      _ year: PartialDate? = nil,
      id: String? = nil
    ) -> TableRow {
      TableRow(
        id: id,
        [
          heading, item, .text(position?.text(in: language) ?? ""), amount,
          year.map { TableCell(.date($0)) } ?? .empty,
          .sources(amount.sources, facts: amount.facts),
        ]
      )
    }
    let sum = TableCell(.amount(reconciliation.itemised, product.unit))
    let rest = TableCell(.amount(Span(reconciliation.unallocated), product.unit))
    return [
      line(
        .text(TablePhrase.label(.total).text(in: language)),
        used,
        .figure(total.amount, product.unit),
        total.year,
        id: total.id.text
      )
    ] + reconciliation.lines.map { plant(line: $0, product, line) } + [
      line(.text(TablePhrase.itemised.text(in: language)), nil, sum),
      line(.text(TablePhrase.unallocated.text(in: language)), nil, rest),
    ]
  }

  private func plant(
    line: Reconciliation.Line,
    _ product: Product,
    _ make: (TableCell, TablePhrase?, TableCell, PartialDate?, String?) -> TableRow
  ) -> TableRow {
    let facility = model.facilities.first { $0.id == line.facility }
    let company = facility.flatMap { model.companies[$0.company] }
    let name = company?.name.text(in: language) ?? line.facility.text
    let position: TablePhrase =
      switch line.position {
      case .inside: .inside
      case .presumedInside: .presumedInside
      case .after: .after
      }
    let amount =
      line.amount.map {
        TableCell(
          .amount($0, product.unit),
          facts: facility.map { [$0.origin] } ?? [],
          sources: facility?.sources ?? [],
          isEstimate: facility?.capacity?.isEstimate ?? false
        )
      } ?? TableCell(.unknown, facts: facility.map { [$0.origin] } ?? [])
    let item = company.map { TableCell.page(.company($0.id), name) } ?? .text(name)
    return make(item, position, amount, facility?.since, nil)
  }
}
