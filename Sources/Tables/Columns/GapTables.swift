public import ChainModel
public import GapAnalysis
import MaterialBalance
import Wording
import Words

/// The tables of a gap report.
public struct GapTables: Sendable {
  /// The report.
  public let report: GapReport
  /// The language of headings and names.
  public let language: Language
  var model: RegionalModel { report.sheet.model }

  /// Makes tables of a report in a language.
  public init(report: GapReport, language: Language) {
    self.report = report
    self.language = language
  }

  /// The gaps in rank order.
  ///
  /// - Parameters:
  ///   - gaps: The gaps to show; all of the report unless said.
  ///   - id: The key of the table.
  /// - Returns: A row for each gap.
  public func gaps(_ gaps: [Gap]? = nil, id: String = "gaps") -> AtlasTable {
    AtlasTable(
      id: id,
      title: TablePhrase.gapTitle.text(in: language),
      note: TablePhrase.gapNote(
        draws: report.options.draws,
        seed: report.options.seed
      ).text(in: language),
      columns: columns,
      rows: (gaps ?? report.gaps).map(row)
    )
  }

  private var columns: [TableColumn] {
    [
      column("rank", .rank, .number(digits: 0), .main),
      column("kind", .kind, .text, .main),
      column("verb", .verb, .text, .detail),
      column("product", .product, .text, .main),
      column("process", .process, .text, .usual),
      column("chain", .chain, .text, .detail),
      column("stage", .stage, .text, .usual),
      column("proposed", .proposed, .amount, .main),
      column("cny", .cny, .money, .main),
      column("feasibility", .feasibility, .text, .usual),
      column("feed", .feed, .amount, .detail),
      column("demand", .localDemand, .amount, .detail),
      column("market", .market, .amount, .detail),
      column("minimumScale", .minimumScale, .amount, .detail),
      column("bestZone", .bestZone, .text, .usual),
      column("confidence", .confidence, .percent, .usual),
      column("estimateShare", .estimateShare, .percent, .detail),
      column("standing", .standing, .text, .usual),
      column("when", .when, .text, .usual),
      column("outflowClosed", .outflowClosed, .money, .main),
      column("unsized", .unsized, .text, .detail),
      column("flip", .flip, .text, .detail),
      column("pipeline", .pipeline, .text, .detail),
      column("doubts", .doubts, .text, .usual),
      column("id", .code, .text, .detail),
      column("sources", .sources, .sources, .detail),
    ]
  }

  private func row(_ gap: Gap) -> TableRow {
    let size = gap.size
    let unit = unit(of: gap)
    let zone = gap.bestZone
    return TableRow(
      id: gap.id.text,
      [
        TableCell(.number(Double(gap.rank))),
        TableCell(
          .text(gap.kind.words.text(in: language)),
          link: .page(.gap(gap.id)),
          mark: gap.kind
        ),
        .text(gap.kind.verb.text(in: language)),
        .page(.gap(gap.id), name(of: gap.product)),
        gap.process.map { .page(.process($0), name(of: $0)) } ?? .empty,
        .page(.chain(gap.chain), model.chains[gap.chain]?.name.text(in: language) ?? ""),
        .text(stageName(gap)),
        bound(size?.proposed.map(Span.init), unit),
        size == nil ? .empty : size?.cny.map { TableCell(.money($0)) } ?? .unknown,
        feasibility(of: gap),
        bound(size?.feed, unit),
        bound(size?.demand, unit),
        market(size, unit),
        size == nil ? .empty : .figure(size?.minimumScale, unit),
        zone.map { .page(.zone($0.zone), zoneName($0.zone)) } ?? .empty,
        gap.confidence.map { TableCell(.percent(Span($0))) } ?? .empty,
        TableCell(.percent(Span(gap.estimateShare))),
        .text(
          (gap.standing == .surveyed ? TablePhrase.surveyed : .notSurveyed).text(in: language)
        ),
        .text(TablePhrase.time(gap.when.rawValue).text(in: language)),
        gap.isProject ? TableCell(.money(Span(gap.outflowClosed))) : .empty,
        .text(gap.isUnsized ? TablePhrase.unsized.text(in: language) : ""),
        .text(report.flipWords(of: gap)?.text(in: language) ?? ""),
        .text(
          gap.pipeline.map { plant in
            let company = model.companies[plant.facility.company]?.name.text(in: language)
            return company ?? plant.facility.company.text
          }.joined(separator: language == .zh ? "、" : ", ")
        ),
        .text(
          gap.doubts.map { $0.phrase.text(in: language) }
            .joined(separator: language == .zh ? "；" : "; ")
        ),
        .text(gap.id.text),
        .sources(
          BalanceTables.unique(gap.evidence.flatMap(\.sources)),
          facts: Set(gap.evidence.flatMap(\.facts)).sorted()
        ),
      ]
    )
  }

  private func market(_ size: OpportunitySize?, _ unit: ScaledUnit) -> TableCell {
    guard let market = size?.market else { return size == nil ? .empty : .unknown }
    return TableCell(
      .amount(market.amount, unit),
      facts: [market.figure.origin],
      sources: market.figure.amount.sources
    )
  }

  package func feasibility(of gap: Gap) -> TableCell {
    guard let size = gap.size else { return .empty }
    guard let shortfall = size.shortfall, let product = model.products[shortfall.product] else {
      return size.proposed == nil ? .unknown : .text(TablePhrase.feasible.text(in: language))
    }
    return .text(
      TablePhrase.needsMore(
        amount: AmountText.amount(shortfall.amount, of: product.unit, in: language),
        product: product.name
      ).text(in: language)
    )
  }
}
