import ChainModel
import GapAnalysis
import Tables

/// What squeezed links of partner regions could become here, a section a partner.
struct TransfersPage {
  private let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  /// The page; nil where the workspace has no partner.
  func page() -> AtlasPage? {
    let reports = context.input.transfers
    guard !reports.isEmpty else { return nil }
    return AtlasPage(
      id: .transfers,
      title: context.say(Heading.transfers),
      lead: [TextRun(context.say(Self.lead))],
      sections: reports.map { report in
        let tables = TransferTables(report: report, language: context.language).all
        return AtlasSection(
          report.partner.region.id.text,
          context.name(report.partner.region.name),
          tables.filter { !$0.rows.isEmpty }.map { .table($0.withoutEmptyColumns) }
        )
      }
    )
  }
}

extension TransfersPage {
  private static let lead = Phrase(
    zh: "对口合作地区过剩或缺料的环节，能接到本地哪些项目上；按双方合计所得排。对方只收资料里读到的环节，不是全貌。",
    en:
      "Links of partner regions that stand idle or lack feed, and the projects here that could take them, by joint gain. Only what sources tell of a partner is there, not all of it."
  )
}
