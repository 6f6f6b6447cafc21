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
    let day = date ?? model.region.asOf
    return try transfers(
      from: id,
      to: await projects(asOf: day)
    )
  }

  /// The same for projects that are there already, on their day.
  func transfers(
    from id: Region.ID,
    to home: ProjectReport
  ) throws(ChainFormatError) -> TransferReport {
    let other = try Workspace(path: path, region: id)
    let links = SqueezedLink.all(in: other.balance(scenario: .operating, asOf: home.asOf))
    return TransferReport(links, of: other.model, home: home)
  }

  /// What each partner of this region could move here, in the order of the files.
  func transfersFromPartners(to home: ProjectReport) throws(ChainFormatError) -> [TransferReport] {
    var reports: [TransferReport] = []
    for id in partners {
      let report = try transfers(from: id, to: home)
      if report.partner.region.partnerOf == model.region.id { reports.append(report) }
    }
    return reports
  }

  /// The other regions of the workspace.
  package var partners: [Region.ID] { regions.filter { $0 != model.region.id } }
}
