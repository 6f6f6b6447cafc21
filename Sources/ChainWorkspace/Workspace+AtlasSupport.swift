import AtlasPages
import ChainModel
import GapAnalysis
import PolicyRules

extension Workspace {
  /// What an investor may have for each listed project, on the day of the report.
  func support(of report: ProjectReport) -> [Project.ID: ProjectSupport] {
    let match = policyMatch(for: .project, asOf: report.asOf)
    guard !match.policies.isEmpty else { return [:] }
    var support: [Project.ID: ProjectSupport] = [:]
    for project in report.projects {
      support[project.id] = ProjectSupport(match.results(for: policyFacts(of: project)))
    }
    return support
  }

  /// The one-chain-one-policy document of each chain, from reports that are there already.
  func briefs(
    _ gaps: GapReport,
    _ projects: ProjectReport,
    in language: Language
  ) -> [AtlasBrief] {
    model.chains.elements.map { chain in
      let brief = ChainBrief(
        chain: chain,
        report: projects,
        gaps: gaps,
        workspace: self,
        language: language,
        picture: nil
      )
      return AtlasBrief(chain: chain.id, document: brief.document)
    }
  }
}
