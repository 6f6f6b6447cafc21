package import AtlasPages
import AtlasSite
import ChainFormat
package import ChainMaps
package import ChainModel
package import GapAnalysis
import MaterialBalance
import Tables

extension Workspace {
  /// The atlas of the region in several languages, in their order.
  ///
  /// Throws `ChainMapsError` where a map cannot be laid out. The languages are built side by side.
  package func atlases(
    _ report: GapReport,
    projects: ProjectReport,
    plans: PendingPlans? = nil,
    targets: AtlasTargets? = nil,
    transfers: [TransferReport] = [],
    in languages: [Language]
  ) async throws(ChainMapsError) -> [AtlasDocument] {
    let results = await withTaskGroup(
      of: Result<AtlasDocument, ChainMapsError>.self
    ) { group in
      for language in languages {
        group.addTask {
          do throws(ChainMapsError) {
            return .success(
              try await atlas(
                report,
                projects: projects,
                plans: plans,
                targets: targets,
                transfers: transfers,
                in: language
              )
            )
          } catch {
            return .failure(error)
          }
        }
      }
      var results: [Result<AtlasDocument, ChainMapsError>] = []
      for await result in group { results.append(result) }
      return results
    }
    var byLanguage: [Language: AtlasDocument] = [:]
    for result in results {
      let document = try result.get()
      byLanguage[document.language] = document
    }
    return languages.compactMap { byLanguage[$0] }
  }

  /// The atlas of the region in one language: every page with its maps, tables and cards.
  ///
  /// Throws `ChainMapsError` where a map cannot be laid out. Maps are drawn one after the other.
  package func atlas(
    _ report: GapReport,
    projects: ProjectReport,
    plans: PendingPlans? = nil,
    targets: AtlasTargets? = nil,
    transfers: [TransferReport] = [],
    in language: Language
  ) async throws(ChainMapsError) -> AtlasDocument {
    var maps: [AtlasInput.Map] = []
    var marks: [String: MapMarks] = [:]
    for (page, request) in mapRequests(report, language) {
      let address = PageAddress(of: page, language: language)
      let mine = marks[address.toRoot] ?? self.marks(report, seenFrom: address)
      marks[address.toRoot] = mine
      guard let map = try await drawn(request, on: page, mine) else { continue }
      maps.append(map)
    }
    maps += try overviewMaps(report, projects, language)
    for project in projects.projects {
      let marker = ProjectMarker(project: project, model: model, language: language)
      let request = MapRequest(
        view: .project,
        chain: nil,
        focus: marker.focus,
        language: language,
        scenario: report.sheet.request.scenario,
        asOf: report.sheet.request.asOf
      )
      guard let map = try await drawn(request, on: .project(project.id), marker.marks) else {
        continue
      }
      maps.append(map)
    }
    // Without plans, because the solver failed, whoever asked for them says so.
    let plans = try? await plans?.value.get()
    if let plans, let map = try await panelMap(plans, report, language) { maps.append(map) }
    return AtlasBuilder(
      input: AtlasInput(
        report: report,
        projects: projects,
        maps: maps,
        files: files.map { WorkspaceFile(path: $0.path, text: $0.text) },
        findings: AtlasInput.Findings(
          errors: diagnostics.errors,
          warnings: diagnostics.diagnostics.map { $0.text(in: language) }
        ),
        targets: targets,
        plans: plans,
        support: support(of: projects),
        briefs: briefs(report, projects, in: language),
        transfers: transfers
      ),
      language: language
    ).document()
  }

  /// The maps that a leader takes in: where things stand, and each chain that has something to say.
  private func overviewMaps(
    _ report: GapReport,
    _ projects: ProjectReport,
    _ language: Language
  ) throws(ChainMapsError) -> [AtlasInput.Map] {
    let sheet = report.sheet
    func request(_ chain: Chain.ID?) -> MapRequest {
      MapRequest(
        chain: chain,
        language: language,
        scenario: sheet.request.scenario,
        asOf: sheet.request.asOf
      )
    }
    var maps: [AtlasInput.Map] = []
    let overview = PageAddress(of: .overview, language: language)
    do throws(ChainMapsError) {
      let map = try PlaceMap(model: model, request: request(nil)) { id in
        model.region.zones.contains { $0.id == id } ? overview.address(.page(.zone(id))) : nil
      }
      maps.append(
        AtlasInput.Map(page: .overview, detail: .leader, caption: map.title, svg: map.svg)
      )
    } catch .nothingToDraw {}
    let weights = LeaderWeights(sheet: sheet, projects: projects).weights
    for chain in LeaderWeights.chains(sheet: sheet, projects: projects) {
      let address = PageAddress(of: .chain(chain.id), language: language)
      let map = try LeaderMap(
        model: model,
        request: request(chain.id),
        marks: marks(report, seenFrom: address),
        weights: weights
      )
      maps.append(
        AtlasInput.Map(
          page: .chain(chain.id),
          detail: .leader,
          caption: map.title,
          svg: map.svg
        )
      )
    }
    return maps
  }

  /// The maps of an atlas: a chain and its gaps on the chain's page, the plants on the zone's, the
  /// neighbourhood on the card of each opportunity.
  private func mapRequests(
    _ report: GapReport,
    _ language: Language
  ) -> [(page: PageID, request: MapRequest)] {
    let request = report.sheet.request
    func make(_ view: MapView, _ chain: Chain.ID?, _ focus: [String] = []) -> MapRequest {
      MapRequest(
        view: view,
        chain: chain,
        focus: focus,
        language: language,
        scenario: request.scenario,
        asOf: request.asOf
      )
    }
    return model.chains.elements.map { (.chain($0.id), make(.chain, $0.id)) }
      + model.region.zones.map { (.zone($0.id), make(.zone, nil, [$0.id.text])) }
      + report.gaps.filter(\.isProject).map {
        (.gap($0.id), make(.around, nil, [$0.product.text]))
      }
  }

  /// The marks of all maps with links as seen from a page, the same for all pages of a folder.
  private func marks(_ report: GapReport, seenFrom address: PageAddress) -> MapMarks {
    MapMarker(report: report, language: address.language) { gap, product in
      address.address(.page(gap.map { PageID.gap($0) } ?? .product(product)))
    }
    .marks
  }

  /// A map with links as seen from its page; nil where there is nothing to draw.
  private func drawn(
    _ request: MapRequest,
    on page: PageID,
    _ marks: MapMarks
  ) async throws(ChainMapsError) -> AtlasInput.Map? {
    do throws(ChainMapsError) {
      let map = try ChainMap(model: model, request: request, marks: marks)
      return AtlasInput.Map(
        page: page,
        caption: map.graph.title,
        svg: try await MapRenderer.svg(of: map)
      )
    } catch .nothingToDraw {
      return nil
    }
  }
}
