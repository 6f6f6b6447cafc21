import ChainModel
package import GapAnalysis
import Markup

extension GapTables {
  /// Everything that is said of a gap, in tables and to programs.
  var columns: [Column<Gap>] {
    identity + sizes + ground + ranking + proof
  }

  private var identity: [Column<Gap>] {
    [
      Column("rank", Label.rank, kind: .number(digits: 0), .main) { .count($0.rank) },
      Column("kind", Label.kind, .main, cell: kind).json { .string($0.kind.rawValue) },
      Column("verb", Self.verb, .detail) { .text($0.kind.verb.text(in: language)) },
      Column("product", Label.product, .main) { .page(.gap($0.id), name(of: $0.product)) }
        .json { .string($0.product.text) },
      .field("productName") { ResultJSON.name(model.products[$0.product]?.name) },
      Column("process", Label.process, cell: process).json { .optional($0.process?.text) },
      .field("processName") { ResultJSON.name($0.process.flatMap { model.processes[$0]?.name }) },
      Column("chain", Label.chain, .detail, cell: chain).json { .string($0.chain.text) },
      Column("stage", Label.stage) { .text(stageName($0)) }.json { .string($0.stage.text) },
    ]
  }

  private var sizes: [Column<Gap>] {
    let size = SizeColumns(model: model, language: language)
    return [
      size.proposed, size.cny, size.feasibility, size.feed.at(.detail), size.demand, size.market,
      size.minimumScale,
    ].map { $0.of(row).within("size") } + size.forPrograms.map { $0.of(row).within("size") }
  }

  private func row(_ gap: Gap) -> SizeColumns.Row {
    SizeColumns.Row(size: gap.size, unit: unit(of: gap))
  }

  private var ground: [Column<Gap>] {
    [
      Column("bestZone", Self.bestZone, cell: bestZone).forPeople,
      Column("confidence", Label.confidence, kind: .percent) { .share($0.confidence) }
        .json { .optional($0.confidence) },
      Column("estimateShare", Label.estimateShare, kind: .percent, .detail) {
        .share($0.estimateShare)
      }.json { .number($0.estimateShare) },
      Column("standing", Label.standing) {
        .text(
          ($0.standing == .surveyed ? TableWords.surveyed : TableWords.notSurveyed)
            .text(in: language)
        )
      }.json { .string($0.standing.rawValue) },
    ]
  }

  private var ranking: [Column<Gap>] {
    let acceptability: [Column<Gap>] = [
      .field("top1") { .optional($0.acceptability?.top1) },
      Column("top5", Label.top5, kind: .percent, .detail) { .share($0.acceptability?.top5) }
        .json { .optional($0.acceptability?.top5) },
      Column("top10", Label.top10, kind: .percent, .detail) { .share($0.acceptability?.top10) }
        .json { .optional($0.acceptability?.top10) },
      Column("expectedRank", Label.expectedRank, kind: .number(digits: 1), .detail) {
        .number($0.acceptability?.expectedRank)
      },
      Column("rankInterval", Label.rankInterval, .detail) {
        .text($0.acceptability.map { $0.intervalText } ?? "")
      }.json { $0.acceptability.map { $0.intervalJSON } ?? .null },
    ]
    return acceptability.map { $0.within("acceptability") } + [
      Column("layer", Label.layer, kind: .number(digits: 0), .detail) {
        .number($0.layer.map(Double.init))
      },
      Column("fixedRank", Self.fixedRank, kind: .number(digits: 0), .detail) {
        .number($0.fixedRank.map(Double.init))
      },
      .field("criteria") { GapPartJSON.criteria($0.criteria) },
    ]
  }

  private var proof: [Column<Gap>] {
    let routes = routeColumns
    let zones = zoneColumns
    return [
      Column("id", Label.code, .detail) { .text($0.id.text) },
      .field("claims") { .array($0.claims.map(GapPartJSON.claim)) },
      .field("routes") { .array($0.routes.map { ResultJSON.object(routes, of: $0) }) },
      .field("zones") { .array($0.zones.map { ResultJSON.object(zones, of: $0) }) },
      .field("evidence") { .array($0.evidence.map { GapPartJSON.evidence($0, language) }) },
      .field("certificate") { CertificateJSON.certificate(of: $0, sheet: report.sheet) },
      Column("sources", Label.sources, kind: .sources, .detail) {
        .sources(
          BalanceTables.unique($0.evidence.flatMap(\.sources)),
          facts: Set($0.evidence.flatMap(\.facts)).sorted()
        )
      }.forPeople,
    ]
  }

  private func kind(_ gap: Gap) -> TableCell {
    TableCell(
      .text(gap.kind.words.text(in: language)),
      link: .page(.gap(gap.id)),
      mark: gap.kind
    )
  }

  private func process(_ gap: Gap) -> TableCell {
    gap.process.map { .page(.process($0), name(of: $0)) } ?? .empty
  }

  private func chain(_ gap: Gap) -> TableCell {
    .page(.chain(gap.chain), model.chains[gap.chain]?.name.text(in: language) ?? "")
  }

  private func bestZone(_ gap: Gap) -> TableCell {
    gap.bestZone.map { .page(.zone($0.zone), zoneName($0.zone)) } ?? .empty
  }

  private func stageName(_ gap: Gap) -> String {
    model.chains[gap.chain]?.stages.first { $0.id == gap.stage }?.name.text(in: language) ?? ""
  }

  /// Whether the size of a gap can be had, and what is short.
  package func feasibility(of gap: Gap) -> TableCell {
    SizeColumns(model: model, language: language).feasibility.cell(row(gap))
  }
}

extension Acceptability {
  /// The ranks in which nine tenths of the weightings put it.
  package var intervalText: String { "\(rankInterval.lowerBound)–\(rankInterval.upperBound)" }

  fileprivate var intervalJSON: JSONValue {
    .array([.number(Double(rankInterval.lowerBound)), .number(Double(rankInterval.upperBound))])
  }
}

extension GapTables {
  fileprivate static let verb = Phrase(zh: "招商方向", en: "Aim")
  fileprivate static let bestZone = Phrase(zh: "首选片区", en: "Best zone")
  fileprivate static let fixedRank = Phrase(zh: "按本局权重排名", en: "Rank by own weights")
}
