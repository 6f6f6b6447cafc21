package import ChainFormat
package import ChainModel
package import GapAnalysis
import MaterialBalance

extension Workspace {
  /// Which squeezed links of another region of this workspace the projects here could take in.
  ///
  /// What runs there today counts, not what is being built.
  ///
  /// - Parameters:
  ///   - id: The other region.
  ///   - date: The day; by default that of this region.
  /// - Returns: The report.
  /// - Throws: `ChainFormatError` where the other region cannot be read.
  package func transfers(
    from id: Region.ID,
    asOf date: PartialDate? = nil
  ) async throws(ChainFormatError) -> TransferReport {
    guard id != model.region.id else { throw .unknownRegion(id, known: partners) }
    let other = try Workspace(path: path, region: id)
    let day = date ?? model.region.asOf
    let links = SqueezedLink.all(in: other.balance(scenario: .operating, asOf: day))
    let home = await projects(asOf: day, options: ProjectReport.Options(draws: 0))
    return TransferReport(links, of: other.model, home: home)
  }

  /// The other regions of the workspace.
  package var partners: [Region.ID] { regions.filter { $0 != model.region.id } }
}
