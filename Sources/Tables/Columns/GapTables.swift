package import ChainModel
package import GapAnalysis
import MaterialBalance

/// The tables of a gap report.
package struct GapTables: Sendable {
  /// The report.
  package let report: GapReport
  /// The language of headings and names.
  package let language: Language
  var model: RegionalModel { report.sheet.model }

  /// Makes tables of a report in a language.
  package init(report: GapReport, language: Language) {
    self.report = report
    self.language = language
  }

  /// The gaps in rank order.
  ///
  /// - Parameters:
  ///   - gaps: The gaps to show; all of the report unless said.
  ///   - id: The key of the table.
  /// - Returns: A row for each gap.
  package func gaps(_ gaps: [Gap]? = nil, id: String = "gaps") -> AtlasTable {
    AtlasTable(
      id: id,
      title: Self.gapTitle,
      note: Self.gapNote(report.options),
      columns: columns,
      rows: gaps ?? report.gaps,
      in: language
    ) { $0.id.text }
  }

  /// The routes of a gap side by side.
  package func routes(of gap: Gap) -> AtlasTable {
    AtlasTable(
      id: "routes-\(gap.id)",
      title: Self.routeTitle,
      columns: routeColumns,
      rows: gap.routes,
      in: language
    ) { $0.route.process.text }
  }

  /// How each zone fits the process of a gap.
  package func zones(of gap: Gap) -> AtlasTable {
    AtlasTable(
      id: "zones-\(gap.id)",
      title: Self.zoneTitle,
      columns: zoneColumns,
      rows: gap.zones,
      in: language
    ) { $0.zone.text }
  }

  /// The unit of the main output of a process.
  package func unit(of process: UnitProcess.ID) -> ScaledUnit {
    let product = model.processes[process].flatMap { model.products[$0.output] }
    guard let product else { preconditionFailure("no process \(process)") }
    return product.unit
  }

  /// The unit that the sizes of a gap are counted in.
  package func unit(of gap: Gap) -> ScaledUnit {
    if let process = gap.process { return unit(of: process) }
    guard let product = model.products[gap.product] else {
      preconditionFailure("no product \(gap.product)")
    }
    return product.unit
  }

  package func name(of product: Product.ID) -> String {
    model.products[product]?.name.text(in: language) ?? product.text
  }

  package func name(of process: UnitProcess.ID) -> String {
    model.processes[process]?.name.text(in: language) ?? process.text
  }

  package func zoneName(_ id: Zone.ID) -> String {
    model.zoneName(id)?.text(in: language) ?? id.text
  }
}

extension GapTables {
  fileprivate static let gapTitle = Phrase(zh: "产业链缺口与招商机会清单", en: "Gaps and opportunities")
  fileprivate static let routeTitle = Phrase(zh: "路线比较", en: "Routes compared")
  fileprivate static let zoneTitle = Phrase(zh: "片区适配", en: "Fit of the zones")

  fileprivate static func gapNote(_ options: GapReport.Options) -> Phrase {
    Phrase(
      zh:
        "排序：先看所能消化的外流价值（元），再看结论成立的比例；成立比例为 \(options.draws) 次抽样（种子 \(options.seed)）中结论成立的份额；数据待核的不列入前十",
      en:
        "Order: the outflow that each would close, in CNY, then the share of draws in which it holds (\(options.draws) draws, seed \(options.seed)); what is to be checked is never among the first ten"
    )
  }
}
