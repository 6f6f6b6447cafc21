package import ChainModel
import GapAnalysis
import MaterialBalance
import Tables

/// Builds the atlas of a region in one language: every page from one context.
package struct AtlasBuilder: Sendable {
  private let context: PageContext

  /// Prepares the look-ups that pages share.
  package init(input: AtlasInput, language: Language) {
    context = PageContext(input: input, language: language)
  }

  /// The whole document.
  package func document() -> AtlasDocument {
    let model = context.input.model
    let stale = FreshnessPage(context)
    let quality = QualityPage(context)
    let sources = SourcesPage(context)
    var pages = [OverviewPage(context).page()]
    let projects = ProjectPages(context)
    pages.append(projects.index())
    pages += projects.pages()
    if let rules = context.input.targets?.rules {
      pages += [VisitsPage(context.books, rules: rules).page()].compactMap(\.self)
    }
    pages += [TransfersPage(context).page()].compactMap(\.self)
    pages += [PlansPage(context).page()].compactMap(\.self)
    pages += [SupportPage(context).page()].compactMap(\.self)
    pages += BriefPages(context).pages()
    pages += [RegistersPage(context).page()].compactMap(\.self)
    pages += model.chains.elements.map { ChainPage(context, chain: $0).page() }
    pages.append(OpportunitiesPage(context).page())
    pages += context.input.report.gaps.map { OpportunityPage(context, gap: $0).page() }
    pages += [TargetsPage(context).page()].compactMap { $0 }
    pages += model.region.zones.map { ZonePage(context, zone: $0).page() }
    pages.append(CompanyPages(context).index())
    pages += CompanyPages(context).pages()
    pages.append(ProductPages(context).index())
    pages += model.products.elements.map { ProductPages(context).page($0) }
    pages += model.processes.elements.map { ProcessPage(context, process: $0).page() }
    pages += [sources.page(), quality.page(), stale.page(), MethodPage(context).page()]
    return AtlasDocument(
      language: context.language,
      title: context.say(PageWords.title(model.region.name)),
      region: model.region.name,
      asOf: context.input.sheet.request.asOf,
      pages: pages,
      booklet: BookletPages(context).pages(),
      imprint: model.region.imprint,
      search: SearchIndex(context).entries(),
      tables: AtlasTables(context).tables(),
      files: context.input.files
    )
  }
}
