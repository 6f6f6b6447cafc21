package import ChainModel
import MaterialBalance

extension BalanceTables {
  /// Every control total against its plants, line by line: the total, its plants, their sum, the
  /// rest that no plant accounts for.
  package func reconciliations(of chain: Chain.ID? = nil) -> AtlasTable {
    AtlasTable(
      id: chain.map { "reconciliation-\($0)" } ?? "reconciliation",
      title: Self.reconciliationTitle,
      note: Self.reconciliationNote,
      columns: [
        Column("total", Self.total, .main) { .text($0.total) },
        Column("item", Self.plant, .main) { $0.item },
        Column("position", Self.position, .main) { .text($0.position?.text(in: language) ?? "") },
        Column("amount", Label.amount, kind: .amount, .main) { $0.amount },
        Column("year", Self.year, kind: .date) { .date($0.year) },
        Column("sources", Label.sources, kind: .sources) {
          .sources($0.amount.sources, facts: $0.amount.facts)
        },
      ],
      rows: reconciled(of: chain).flatMap(lines),
      in: language
    ) { $0.id }
  }

  /// The totals of the processes of a chain, or all, against their plants.
  func reconciled(of chain: Chain.ID?) -> [Reconciliation] {
    let members = chain.flatMap { model.chains[$0] }.map { Set($0.stages.flatMap(\.processes)) }
    return sheet.reconciliations.filter { reconciliation in
      members.map { members in reconciliation.total.processes.contains { members.contains($0) } }
        ?? true
    }
  }

  /// A line under a total.
  private struct Line {
    var id: String?
    let total: String
    let item: TableCell
    var position: Phrase?
    let amount: TableCell
    var year: PartialDate?
  }

  private func lines(_ reconciliation: Reconciliation) -> [Line] {
    let total = reconciliation.total
    guard let product = model.products[total.product] else { return [] }
    let place =
      total.zone.map { model.zoneName($0)?.text(in: language) ?? $0.text }
      ?? Self.wholeRegion.text(in: language)
    let kind = (total.kind == .capacity ? Self.capacityTotal : Self.outputTotal)
      .text(in: language)
    let words = [place, product.name.text(in: language), kind]
    let heading = words.joined(separator: language == .zh ? "·" : " · ")
    func sum(_ phrase: Phrase, _ span: Span) -> Line {
      Line(
        total: heading,
        item: .text(phrase.text(in: language)),
        amount: TableCell(.amount(span, product.unit))
      )
    }
    return [
      Line(
        id: total.id.text,
        total: heading,
        item: .text(Self.total.text(in: language)),
        position: reconciliation.supersededBy.map { Self.superseded(by: $0.text) },
        amount: .figure(total.amount, product.unit),
        year: total.year
      )
    ] + reconciliation.lines.map { plant($0, product, under: heading) } + [
      sum(Self.itemised, reconciliation.itemised),
      sum(Self.unallocated, Span(reconciliation.unallocated)),
    ]
  }

  private func plant(
    _ line: Reconciliation.Line,
    _ product: Product,
    under heading: String
  ) -> Line {
    let facility = model.facilities.first { $0.id == line.facility }
    let company = facility.flatMap { model.companies[$0.company] }
    let name = company?.name.text(in: language) ?? line.facility.text
    let facts = facility.map { [$0.origin] } ?? []
    return Line(
      total: heading,
      item: company.map { .page(.company($0.id), name) } ?? .text(name),
      position: Self.words(line.position),
      amount: line.amount.map {
        TableCell(
          .amount($0, product.unit),
          facts: facts,
          sources: facility?.sources ?? [],
          isEstimate: facility?.capacity?.isEstimate ?? false
        )
      } ?? TableCell(.unknown, facts: facts),
      year: facility?.since
    )
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

  fileprivate static func superseded(by other: String) -> Phrase {
    Phrase(zh: "改用 \(other)", en: "\(other) is used instead")
  }

  fileprivate static func words(_ position: Reconciliation.Position) -> Phrase {
    switch position {
    case .inside: Phrase(zh: "已含于总量", en: "part of the total")
    case .presumedInside:
      Phrase(zh: "投产时间不详，视为已含", en: "start not stated, taken as part of it")
    case .after: Phrase(zh: "总量年份后投产，另加", en: "on stream later, added")
    }
  }
}
