package import ChainModel
package import GapAnalysis
import Markup
import MaterialBalance
import PolicyRules

extension GapTables {
  /// Everything that is said of a gap, in tables and to programs.
  var columns: [Column<Gap>] {
    identity + sizes + ground + judgement + proof
  }

  private var identity: [Column<Gap>] {
    [
      Column("rank", Label.rank, kind: .number(digits: 0), .main) { .count($0.rank) }
        .forPeople,
      Column("kind", Label.kind, .main, cell: kind).json { .string($0.kind.rawValue) },
      Column("verb", Self.verb, .detail) { .text($0.kind.verb.text(in: language)) },
      Column("product", Label.product, .main) { .page(.gap($0.id), name(of: $0.product)) }
        .json { .string($0.product.text) },
      Column("process", Label.process, cell: process).json { .optional($0.process?.text) },
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
        .json { .optional($0.confidence) }.named("holdsInDraws"),
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

  private var judgement: [Column<Gap>] {
    let parts = GapPartJSON(model: model, language: language)
    return [
      Column("when", Label.when) { .text($0.when.words.text(in: language)) }
        .json { .string($0.when.rawValue) },
      Column("outflowClosed", Label.outflowClosed, kind: .money, .main) {
        $0.isProject ? TableCell(.money(Span($0.outflowClosed))) : .empty
      }.forPeople,
      Column("unsized", Self.size, .detail) {
        .text($0.isUnsized ? Self.unsized.text(in: language) : "")
      }.json { .bool($0.isUnsized) },
      Column("flip", Self.flip, .detail) {
        .text(report.flipWords(of: $0)?.text(in: language) ?? "")
      }.json { parts.flip($0.flip) },
      Column("pipeline", Self.pipeline, .detail) {
        .list($0.pipeline.map(company), in: language)
      }.json { .array($0.pipeline.map(parts.plant)) },
      Column("doubts", Self.doubts) {
        .text(
          $0.doubts.map { $0.phrase.text(in: language) }
            .joined(separator: language == .zh ? "；" : "; ")
        )
      }.json { .array($0.doubts.map(parts.evidence)) },
    ]
  }

  private func company(_ plant: PipelinePlant) -> String {
    model.companies[plant.facility.company]?.name.text(in: language)
      ?? plant.facility.company.text
  }

  private var proof: [Column<Gap>] {
    let parts = GapPartJSON(model: model, language: language)
    let routes = routeColumns
    let zones = zoneColumns
    let certificates = CertificateJSON(report)
    return [
      Column("id", Label.code, .detail) { .text($0.id.text) },
      .field("claims") { .array($0.claims.map(parts.claim)) },
      .field("routes") { .array($0.routes.map { ResultJSON.object(routes, of: $0) }) },
      .field("zones") { .array($0.zones.map { ResultJSON.object(zones, of: $0) }) },
      .field("gates") { gap in
        .array(
          gap.gates.map {
            .fields([
              "id": .string($0.gate.id.text), "class": .string($0.gate.category.rawValue),
              "outcome": .string($0.outcome.rawValue),
            ])
          }
        )
      },
      .field("evidence") { .array($0.evidence.map(parts.evidence)) },
      .field("certificate") { certificates.certificate(of: $0) },
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
}

extension Gap.Time {
  /// Whether a gap is there today or only once what is being built runs.
  package var words: Phrase {
    switch self {
    case .open: Phrase(zh: "现缺", en: "open")
    case .closing: Phrase(zh: "在建可补", en: "closing: being built")
    case .opening: Phrase(zh: "建成后新缺", en: "opening: once built")
    }
  }
}

extension GapTables {
  fileprivate static let verb = Phrase(zh: "招商方向", en: "Aim")
  fileprivate static let bestZone = Phrase(zh: "首选片区", en: "Best zone")
  fileprivate static let size = Phrase(zh: "规模", en: "Size")
  fileprivate static let unsized = Phrase(zh: "规模待核", en: "size to be checked")
  fileprivate static let flip = Phrase(zh: "翻转点", en: "Flip point")
  fileprivate static let pipeline = Phrase(zh: "在建和签约", en: "Being built or signed")
  fileprivate static let doubts = Phrase(zh: "数据待核", en: "To be checked")
}
