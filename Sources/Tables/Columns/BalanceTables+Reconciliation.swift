public import ChainModel
import MaterialBalance

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
      title: Self.reconciliationTitle.text(in: language),
      note: Self.reconciliationNote.text(in: language),
      columns: [
        column("total", Self.total, .text, .main),
        column("item", Self.plant, .text, .main),
        column("position", Self.position, .text, .main),
        column("amount", Label.amount, .amount, .main),
        column("year", Self.year, .date, .usual),
        column("sources", Label.sources, .sources, .usual),
      ],
      rows: rows
    )
  }

  private func rows(_ reconciliation: Reconciliation) -> [TableRow] {
    let total = reconciliation.total
    guard let product = model.products[total.product] else { return [] }
    let place =
      total.zone.map { model.zoneName($0)?.text(in: language) ?? $0.text }
      ?? Self.wholeRegion.text(in: language)
    let kind = (total.kind == .capacity ? Self.capacityTotal : Self.outputTotal)
      .text(in: language)
    let words = [place, product.name.text(in: language), kind]
    let heading = TableCell.text(words.joined(separator: language == .zh ? "·" : " · "))
    let used = reconciliation.supersededBy.map { Self.superseded(by: $0.text) }
    func line(
      _ item: TableCell,
      _ position: Phrase?,
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
        .text(Self.total.text(in: language)),
        used,
        .figure(total.amount, product.unit),
        total.year,
        id: total.id.text
      )
    ] + reconciliation.lines.map { plant(line: $0, product, line) } + [
      line(.text(Self.itemised.text(in: language)), nil, sum),
      line(.text(Self.unallocated.text(in: language)), nil, rest),
    ]
  }

  private func plant(
    line: Reconciliation.Line,
    _ product: Product,
    _ make: (TableCell, Phrase?, TableCell, PartialDate?, String?) -> TableRow
  ) -> TableRow {
    let facility = model.facilities.first { $0.id == line.facility }
    let company = facility.flatMap { model.companies[$0.company] }
    let name = company?.name.text(in: language) ?? line.facility.text
    let position =
      switch line.position {
      case .inside: Self.inside
      case .presumedInside: Self.presumedInside
      case .after: Self.after
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

extension BalanceTables {
  fileprivate static let reconciliationTitle = Phrase(
    zh: "统计总量与分项产能对账表",
    en: "Control totals against itemised plants"
  )
  fileprivate static let reconciliationNote = Phrase(
    zh: "总量与分项不重复相加：总量年份以前投产的并入总量，其后投产的另加",
    en:
      "Totals and plants are never added: plants on stream by the year of the total are part of it, later ones are added"
  )
  fileprivate static let total = Phrase(zh: "统计总量", en: "Control total")
  fileprivate static let plant = Phrase(zh: "装置/产能", en: "Plant")
  fileprivate static let position = Phrase(zh: "对账关系", en: "Position")
  fileprivate static let year = Phrase(zh: "年份", en: "Year")
  fileprivate static let wholeRegion = Phrase(zh: "全州", en: "whole region")
  fileprivate static let capacityTotal = Phrase(zh: "产能", en: "capacity")
  fileprivate static let outputTotal = Phrase(zh: "产量", en: "output")
  fileprivate static let itemised = Phrase(zh: "分项合计", en: "Sum of itemised plants")
  fileprivate static let unallocated = Phrase(zh: "未分摊余量", en: "Unallocated rest")
  fileprivate static let inside = Phrase(zh: "已含于总量", en: "part of the total")
  fileprivate static let presumedInside = Phrase(
    zh: "投产时间不详，视为已含",
    en: "start not stated, taken as part of it"
  )
  fileprivate static let after = Phrase(zh: "总量年份后投产，另加", en: "on stream later, added")

  fileprivate static func superseded(by other: String) -> Phrase {
    Phrase(zh: "改用 \(other)", en: "\(other) is used instead")
  }
}
