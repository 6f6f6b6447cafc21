import ChainModel
import GapAnalysis
import Tables
import Wording

/// Everything that a search can find, by both names and all aliases.
struct SearchIndex {
  private let builder: AtlasBuilder
  private var model: RegionalModel { builder.input.model }

  init(_ builder: AtlasBuilder) {
    self.builder = builder
  }

  func entries() -> [SearchEntry] {
    func both(_ name: Name) -> [String] { [name.zh, name.en] }
    var entries: [SearchEntry] = []
    func add(_ group: AtlasHeading, _ name: Name, _ more: [String], _ page: PageID) {
      var terms: [String] = []
      for term in both(name) + more where !terms.contains(term) && !term.isEmpty {
        terms.append(term)
      }
      entries.append(
        SearchEntry(
          group: builder.say(.heading(group)),
          title: builder.name(name),
          terms: terms,
          page: page
        )
      )
    }
    for chain in model.chains.elements {
      add(.chain, chain.name, [chain.id.text], .chain(chain.id))
    }
    for product in model.products.elements {
      add(
        .product,
        product.name,
        product.aliases + [product.id.text] + [product.hs, product.gbt4754].compactMap { $0 },
        .product(product.id)
      )
    }
    for gap in builder.input.report.gaps {
      guard let product = model.products[gap.product] else { continue }
      entries.append(
        SearchEntry(
          group: gap.kind.words.text(in: builder.language),
          title: "#\(gap.rank) " + builder.name(product.name),
          terms: both(product.name) + product.aliases,
          page: .gap(gap.id)
        )
      )
    }
    for process in model.processes.elements {
      add(.process, process.name, [process.id.text], .process(process.id))
    }
    for zone in model.region.zones { add(.zone, zone.name, zone.aliases, .zone(zone.id)) }
    for company in model.companies.elements
    where company.scope == .local || builder.look.plantsByCompany[company.id] != nil {
      add(
        .company,
        company.name,
        [company.uscc, company.stock, company.group].compactMap { $0 },
        .company(company.id)
      )
    }
    for source in model.sources.elements {
      entries.append(
        SearchEntry(
          group: builder.say(.heading(.source)),
          title: "\(source.id) \(source.title)",
          terms: [source.id.text, source.title, source.publisher],
          page: .sources,
          anchor: source.id.text
        )
      )
    }
    return entries + TargetsPage(builder).searchEntries()
  }
}
