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
      title: Self.gapTitle.text(in: language),
      note: Self.gapNote(
        weightings: report.options.weightings,
        draws: report.options.draws,
        seed: report.options.seed
      ).text(in: language),
      columns: columns,
      rows: (gaps ?? report.gaps).map(row)
    )
  }

  private var columns: [TableColumn] {
    [
      column("rank", Label.rank, .number(digits: 0), .main),
      column("kind", Label.kind, .text, .main),
      column("verb", Self.verb, .text, .detail),
      column("product", Label.product, .text, .main),
      column("process", Label.process, .text, .usual),
      column("chain", Label.chain, .text, .detail),
      column("stage", Label.stage, .text, .usual),
      column("proposed", Label.proposed, .amount, .main),
      column("cny", Label.cny, .money, .main),
      column("feasibility", Label.feasibility, .text, .usual),
      column("feed", Label.feed, .amount, .detail),
      column("demand", Label.localDemand, .amount, .detail),
      column("market", Label.market, .amount, .detail),
      column("minimumScale", Label.minimumScale, .amount, .detail),
      column("bestZone", Self.bestZone, .text, .usual),
      column("confidence", Label.confidence, .percent, .usual),
      column("estimateShare", Label.estimateShare, .percent, .detail),
      column("standing", Label.standing, .text, .usual),
      column("top5", Label.top5, .percent, .detail),
      column("top10", Label.top10, .percent, .detail),
      column("expectedRank", Label.expectedRank, .number(digits: 1), .detail),
      column("rankInterval", Label.rankInterval, .text, .detail),
      column("layer", Label.layer, .number(digits: 0), .detail),
      column("fixedRank", Self.fixedRank, .number(digits: 0), .detail),
      column("id", Label.code, .text, .detail),
      column("sources", Label.sources, .sources, .detail),
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
          .text(GapPhrase.kind(gap.kind).text(in: language)),
          link: .page(.gap(gap.id)),
          mark: gap.kind
        ),
        .text(GapPhrase.verb(gap.kind).text(in: language)),
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
          (gap.standing == .surveyed ? TableWords.surveyed : TableWords.notSurveyed).text(
            in: language
          )
        ),
        share(gap.acceptability?.top5),
        share(gap.acceptability?.top10),
        number(gap.acceptability?.expectedRank),
        .text(
          gap.acceptability.map {
            "\($0.rankInterval.lowerBound)–\($0.rankInterval.upperBound)"
          } ?? ""
        ),
        number(gap.layer.map(Double.init)),
        number(gap.fixedRank.map(Double.init)),
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
      return size.proposed == nil ? .unknown : .text(TableWords.feasible.text(in: language))
    }
    return .text(
      TableWords.needsMore(
        amount: AmountText.amount(shortfall.amount, of: product.unit, in: language),
        product: product.name
      ).text(in: language)
    )
  }
}

extension GapTables {
  fileprivate static let gapTitle = Phrase(zh: "产业链缺口与招商机会清单", en: "Gaps and opportunities")
  fileprivate static let verb = Phrase(zh: "招商方向", en: "Aim")
  fileprivate static let bestZone = Phrase(zh: "首选片区", en: "Best zone")
  fileprivate static let fixedRank = Phrase(zh: "按本局权重排名", en: "Rank by own weights")

  fileprivate static func gapNote(weightings: Int, draws: Int, seed: UInt64) -> Phrase {
    Phrase(
      zh:
        "排序：先看可行性和帕累托层，再看多准则可接受度（SMAA-2，\(weightings) 组随机权重，种子 \(seed)）；测算稳健度为 \(draws) 次抽样中结论成立的比例",
      en:
        "Order: feasibility and Pareto layer first, then multicriteria acceptability (SMAA-2, \(weightings) random weightings, seed \(seed)); the share of \(draws) draws in which a verdict holds"
    )
  }
}
