package import AtlasPages
import ChainFormat
package import ChainModel
package import CompanyRegistry
package import GapAnalysis
package import Targeting

/// A subject of a target list that the workspace does not know.
package struct UnknownSubject: Error, Hashable {
  /// The words asked for.
  package let subject: String
  /// The name or id that is nearest to them, if one is near.
  package let suggestion: String?

  /// The sentence that a person reads.
  package var phrase: Phrase {
    let (text, suggestion) = (Phrase.quoted(subject), Phrase.suggestion(suggestion))
    return Phrase(
      zh:
        "没有缺口、产品、环节或段\(text.zh)\(suggestion.zh)；可写名称、别名或编号，可用 chainatlas gaps 查看缺口编号，或写 all",
      en:
        "no gap, product, process or stage \(text.en)\(suggestion.en); give a name, an alias or an id, "
        + "see chainatlas gaps for ids of gaps, or say all"
    )
  }
}

extension Workspace {
  /// What to seek for each subject: the id of a gap, a product, a process or a stage, a product's
  /// name or alias, or `all` for every gap that a project can close.
  ///
  /// Gaps are analysed only where a subject needs them.
  package func targetQueries(
    for subjects: [String],
    scenario: Scenario = .committed,
    asOf: PartialDate? = nil
  ) async throws(UnknownSubject) -> [TargetQuery] {
    var gaps: [Gap]?
    var queries: [TargetQuery] = []
    for subject in subjects {
      let named = subject == "all" ? nil : TargetQuery(word: subject, in: model)
      if let query = TargetQuery(subject: subject, in: model) ?? named {
        queries.append(query)
        continue
      }
      let found: [Gap]
      if let gaps {
        found = gaps
      } else {
        found = await targetGaps(scenario: scenario, asOf: asOf)
        gaps = found
      }
      if subject == "all" {
        queries += found.filter(\.isProject).compactMap { TargetQuery(gap: $0, in: model) }
        continue
      }
      let gap = found.first { $0.id.text == subject }
      guard let query = gap.flatMap({ TargetQuery(gap: $0, in: model) }) else {
        let products = model.products.elements
        let known =
          found.map(\.id.text) + products.map(\.id.text)
          + products.flatMap { [$0.name.zh, $0.name.en] }
        throw UnknownSubject(
          subject: subject,
          suggestion: Suggestions.nearest(to: subject, among: known)
        )
      }
      queries.append(query)
    }
    return queries
  }

  /// The gaps, in rank order; ranks need no draws.
  package func targetGaps(
    scenario: Scenario = .committed,
    asOf: PartialDate? = nil
  ) async -> [Gap] {
    await gaps(scenario: scenario, asOf: asOf, options: GapReport.Options(draws: 0, flips: false))
      .gaps
  }

  /// A search over the region's leading firms, and over registries where paths are given.
  package func targetSearch(registries paths: [String] = []) throws(RegistryError) -> TargetSearch {
    guard !paths.isEmpty else { return TargetSearch(model: model) }
    var registries: [Registry] = []
    for path in paths { registries.append(try Registry(path: path)) }
    return try TargetSearch(
      model: model,
      registries: registries,
      files: paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    )
  }

  /// The firms already here with the gaps around them, and the targets of each gap by its id.
  package func anchors(
    _ search: TargetSearch,
    top: Int,
    scenario: Scenario = .committed,
    asOf: PartialDate? = nil
  ) async throws(RegistryError) -> (anchors: [Anchor], lists: [TargetList]) {
    let gaps = await targetGaps(scenario: .committed, asOf: asOf)
    let anchors = AnchorFinder(model: model, scenario: scenario).anchors(among: gaps)
    var lists: [TargetList] = []
    var seen: Set<Gap.ID> = []
    for side in anchors.flatMap(\.sides) where seen.insert(side.gap.id).inserted {
      guard let query = TargetQuery(gap: side.gap, in: model) else { continue }
      lists.append(try search.targets(for: query, top: top))
    }
    return (anchors, lists)
  }

  /// The targets of an atlas: a list for each gap that a project can close, and the anchors.
  ///
  /// Each list is made once, for cards, pages, anchors and tables in every language; a project takes
  /// that of its last product.
  package func targets(
    _ report: GapReport,
    projects: ProjectReport,
    registries paths: [String] = [],
    top: Int = 10
  ) throws(RegistryError) -> AtlasTargets {
    let search = try targetSearch(registries: paths)
    let gaps = report.gaps
    var lists: [TargetList] = []
    for gap in gaps where gap.isProject {
      guard let query = TargetQuery(gap: gap, in: model) else { continue }
      lists.append(try search.targets(for: query, top: top))
    }
    var byProject: [Project.ID: TargetList] = [:]
    for project in projects.projects {
      if let known = lists.first(where: { $0.query.products == [project.product] }) {
        byProject[project.id] = known
        continue
      }
      guard let product = model.products[project.product] else { continue }
      let query = TargetQuery(
        id: project.id.text,
        name: product.name,
        products: [product.id],
        in: model
      )
      byProject[project.id] = try search.targets(for: query, top: top)
    }
    return AtlasTargets(
      lists: lists,
      anchors: AnchorFinder(model: model).anchors(among: gaps),
      rules: search.rules,
      projects: byProject
    )
  }
}
