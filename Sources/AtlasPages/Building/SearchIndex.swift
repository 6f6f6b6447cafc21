import Editions
import Targeting
import ChainModel
import GapAnalysis
import Tables

/// Everything that a search can find, by both names and all aliases.
struct SearchIndex {
  private let context: PageContext
  private var model: RegionalModel { context.input.model }

  init(_ context: PageContext) {
    self.context = context
  }

  func entries() -> [SearchEntry] {
    func both(_ name: Name) -> [String] { [name.zh, name.en] }
    var entries: [SearchEntry] = []
    func add(_ group: Phrase, _ name: Name, _ more: [String], _ page: PageID) {
      var terms: [String] = []
      for term in both(name) + more where !terms.contains(term) && !term.isEmpty {
        terms.append(term)
      }
      entries.append(
        SearchEntry(
          group: context.say(group),
          title: context.name(name),
          terms: terms,
          page: page
        )
      )
    }
    for chain in model.chains.elements {
      add(Heading.chain, chain.name, [chain.id.text], .chain(chain.id))
    }
    for product in model.products.elements {
      add(
        Self.product,
        product.name,
        product.aliases + [product.id.text] + [product.hs, product.gbt4754].compactMap { $0 },
        .product(product.id)
      )
    }
    for gap in context.input.report.gaps {
      guard let product = model.products[gap.product] else { continue }
      entries.append(
        SearchEntry(
          group: gap.kind.words.text(in: context.language),
          title: "#\(gap.rank) " + context.name(product.name),
          terms: both(product.name) + product.aliases,
          page: .gap(gap.id)
        )
      )
    }
    for project in context.books.report.projects {
      let product = model.products[project.product]
      entries.append(
        SearchEntry(
          group: context.say(Heading.projects),
          title: ProjectBook.title(of: project, in: context.books),
          terms: (product.map { both($0.name) + $0.aliases } ?? []) + [project.id.text],
          page: .project(project.id)
        )
      )
    }
    for process in model.processes.elements {
      add(Heading.process, process.name, [process.id.text], .process(process.id))
    }
    for zone in model.region.zones { add(Heading.zone, zone.name, zone.aliases, .zone(zone.id)) }
    for company in context.look.localCompanies {
      add(
        Heading.company,
        company.name,
        [company.uscc, company.stock, company.group].compactMap { $0 },
        .company(company.id)
      )
    }
    for brief in context.input.briefs {
      guard let chain = model.chains[brief.chain] else { continue }
      add(Heading.briefs, chain.name, [chain.id.text], .brief(chain.id))
    }
    for item in model.registers {
      entries.append(
        SearchEntry(
          group: context.say(Heading.registers),
          title: context.name(item.name),
          terms: both(item.name) + [item.id.text],
          page: .registers,
          anchor: item.id.text
        )
      )
    }
    for source in model.sources.elements {
      entries.append(
        SearchEntry(
          group: context.say(Self.source),
          title: "\(source.id) \(source.title)",
          terms: [source.id.text, source.title, source.publisher],
          page: .sources,
          anchor: source.id.text
        )
      )
    }
    return entries + targets()
  }

  /// Companies to approach that have no page of their own.
  private func targets() -> [SearchEntry] {
    guard let targets = context.input.targets else { return [] }
    return ApproachedCompany.all(in: targets).compactMap { company in
      let candidate = company.candidate
      guard !candidate.isLocal else { return nil }
      let words = [
        candidate.name, candidate.english, candidate.uscc, candidate.stock, candidate.place,
      ]
      return SearchEntry(
        group: context.say(Heading.targets),
        title: candidate.title(in: context.language),
        terms: words.compactMap { $0 }.uniqued(),
        page: .targets,
        anchor: company.id
      )
    }
  }
}

extension SearchIndex {
  fileprivate static let product = Phrase(zh: "产品", en: "Product")
  fileprivate static let source = Phrase(zh: "来源", en: "Source")
}
