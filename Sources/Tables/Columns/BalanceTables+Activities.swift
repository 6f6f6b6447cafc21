import ChainModel
import MaterialBalance

extension BalanceTables {
  /// What runs of every process that is here, in model order.
  package func activities() -> AtlasTable {
    AtlasTable(
      id: "activities",
      title: Self.activityTitle,
      columns: activityColumns,
      rows: sheet.activities.filter { $0.isPresent && unit(of: $0) != nil },
      in: language
    ) { $0.process.text }
  }

  private var activityColumns: [Column<ProcessActivity>] {
    [
      Column("process", Label.process, .main) { .page(.process($0.process), name(of: $0)) },
      Column("id", Label.code, .detail) { .text($0.process.text) },
      Column("chain", Label.chain, cell: chain),
      Column("product", Label.product, cell: product),
      Column("amount", Label.amount, kind: .amount, .main, cell: amount),
      Column("utilisation", Label.utilisation, kind: .percent) {
        $0.utilisation.map { TableCell(.percent($0)) } ?? .unknown
      },
      Column("remark", Self.remark) {
        .text(
          $0.ofUnknownSize.isEmpty
            ? "" : Self.moreOfUnknownSize($0.ofUnknownSize.count).text(in: language)
        )
      },
      Column("sources", Label.sources, kind: .sources) {
        .sources(sources($0), facts: $0.rows.map(\.origin))
      },
    ]
  }

  private func unit(of activity: ProcessActivity) -> ScaledUnit? {
    model.processes[activity.process].flatMap { model.products[$0.output]?.unit }
  }

  private func name(of activity: ProcessActivity) -> String {
    model.processes[activity.process]?.name.text(in: language) ?? activity.process.text
  }

  private func chain(_ activity: ProcessActivity) -> TableCell {
    guard let chain = model.processes[activity.process]?.chain else { return .empty }
    return .page(.chain(chain), model.chains[chain]?.name.text(in: language) ?? "")
  }

  private func product(_ activity: ProcessActivity) -> TableCell {
    guard let product = model.processes[activity.process]?.output else { return .empty }
    return .page(.product(product), name(of: product))
  }

  private func amount(_ activity: ProcessActivity) -> TableCell {
    guard !activity.rows.isEmpty, let unit = unit(of: activity) else { return .unknown }
    return TableCell(
      .amount(activity.amount, unit),
      facts: activity.rows.map(\.origin),
      sources: sources(activity),
      isEstimate: activity.rows.contains(where: \.restsOnEstimate),
      isLowerBound: !activity.ofUnknownSize.isEmpty
    )
  }

  private func sources(_ activity: ProcessActivity) -> [Source.ID] {
    Self.unique(activity.rows.flatMap { $0.capacity.sources + ($0.utilisation?.sources ?? []) })
  }
}

extension BalanceTables {
  fileprivate static let activityTitle = Phrase(zh: "各环节本地产量", en: "What runs here, by process")
  fileprivate static let remark = Phrase(zh: "说明", en: "Remark")

  fileprivate static func moreOfUnknownSize(_ count: Int) -> Phrase {
    Phrase(zh: "另有 \(count) 处规模未载明", en: "\(count) more of unstated size")
  }
}
