public import ChainModel
import Editions
import GapAnalysis
import MaterialBalance
import Tables
import Wording
import Words

/// Builds the atlas of a region in one language.
public struct AtlasBuilder: Sendable {
  let input: AtlasInput
  /// The language of the atlas.
  public let language: Language
  let look: AtlasLookup
  let balances: BalanceTables
  let tables: GapTables
  let census: FigureCensus

  /// Prepares the look-ups that pages share.
  public init(input: AtlasInput, language: Language) {
    self.input = input
    self.language = language
    look = AtlasLookup(input)
    balances = BalanceTables(sheet: input.sheet, language: language)
    tables = GapTables(report: input.report, language: language)
    census = FigureCensus(input.model, language: language)
  }

  /// The whole document.
  public func document() -> AtlasDocument {
    let model = input.model
    let stale = FreshnessPage(self)
    let quality = QualityPage(self)
    let sources = SourcesPage(self)
    var pages = [OverviewPage(self).page()]
    pages += model.chains.elements.map { ChainPage(self, chain: $0).page() }
    pages.append(opportunitiesPage())
    pages += input.report.gaps.map { OpportunityPage(self, gap: $0).page() }
    pages += [TargetsPage(self).page()].compactMap { $0 }
    pages += model.region.zones.map { ZonePage(self, zone: $0).page() }
    pages.append(CompanyPages(self).index())
    pages += CompanyPages(self).pages()
    pages.append(ProductPages(self).index())
    pages += model.products.elements.map { ProductPages(self).page($0) }
    pages += model.processes.elements.map { ProcessPage(self, process: $0).page() }
    pages += [sources.page(), quality.page(), stale.page(), MethodPage(self).page()]
    return AtlasDocument(
      language: language,
      title: say(.title(model.region.name)),
      region: model.region.name,
      asOf: input.sheet.request.asOf,
      pages: pages,
      search: SearchIndex(self).entries(),
      tables: [
        tables.gaps(), balances.balance(), balances.activities(), balances.reconciliations(),
        CompanyPages(self).plantTable(model.facilities), CompanyPages(self).companyTable(),
        sources.table(), quality.conflicts(), stale.table(),
      ] + TargetsPage(self).tables(),
      files: input.files
    )
  }

  private func opportunitiesPage() -> AtlasPage {
    let gaps = input.report.gaps
    let projects = gaps.filter(\.isProject)
    let others = gaps.filter { !$0.isProject }
    return AtlasPage(
      id: .opportunities,
      title: say(.heading(.opportunities)),
      lead: [
        TextRun(say(.opportunitiesLead(projects: projects.count, others: others.count)))
      ],
      sections: [
        AtlasSection("ranks", say(.heading(.rankChart)), [.figure(rankFigure(projects))]),
        AtlasSection(
          "projects",
          say(.heading(.projects)),
          [.table(tables.gaps(projects, id: "projects"))]
        ),
        AtlasSection(
          "others",
          say(.heading(.watchList)),
          [.table(tables.gaps(others, id: "watch-list"))]
        ),
      ]
    )
  }

  /// The first opportunities with the outflow that each would close.
  func rankFigure(_ gaps: [Gap], limit: Int = 20, id: String = "outflow-closed") -> AtlasFigure {
    let first = gaps.prefix(limit)
    let most = first.map(\.outflowClosed).max() ?? 0
    let bars = first.map { gap in
      AtlasChart.Bar(
        label: "\(gap.rank)  \(tables.name(of: gap.product))",
        share: most > 0 ? gap.outflowClosed / most : 0,
        text: AmountText.money(gap.outflowClosed, in: language),
        page: .gap(gap.id),
        mark: gap.kind
      )
    }
    return AtlasFigure(
      id: id,
      caption: say(.rankCaption(count: bars.count)),
      alternative: bars.map { "\($0.label): \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(bars))
    )
  }

  func say(_ phrase: AtlasPhrase) -> String { phrase.text(in: language) }

  func label(_ label: TableLabel) -> String { label.text(in: language) }

  func name(_ name: Name) -> String { name.text(in: language) }

  /// Words in a row, as the language sets them apart.
  func list(_ words: [String]) -> String {
    words.joined(separator: language == .zh ? "、" : ", ")
  }

  func amount(_ value: Double, _ unit: ScaledUnit) -> String {
    AmountText.amount(value, of: unit, in: language)
  }
}
