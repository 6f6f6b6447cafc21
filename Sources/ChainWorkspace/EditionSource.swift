import AtlasPages
import AtlasSite
import ChainFormat
package import ChainModel
package import Editions
import Foundation
import GapAnalysis

/// An edition, and how to come by the workspace that it was made of.
package struct EditionSource: Sendable {
  /// The edition.
  package let edition: Edition
  private let origin: Origin

  private enum Origin: Sendable {
    case workspace(Workspace)
    /// The folder of a data package.
    case package(String)
  }

  /// Reads an edition from a data package, an atlas with one, or a workspace.
  package init(
    path: String,
    region: String? = nil,
    scenario: Scenario = .committed,
    asOf: PartialDate? = nil
  ) async throws {
    for folder in [path, "\(path)/package"] {
      guard let data = FileManager.default.contents(atPath: "\(folder)/edition.csv") else {
        continue
      }
      edition = try Edition(csv: Array(data), path: "\(folder)/edition.csv")
      origin = .package(folder)
      return
    }
    let workspace = try Workspace(path: path, region: region.map { Region.ID($0) })
    edition = Edition(await workspace.gaps(scenario: scenario, asOf: asOf))
    origin = .workspace(workspace)
  }

  /// The workspace; nil where a package of another version holds what this one cannot read.
  package var workspace: Workspace? {
    switch origin {
    case .workspace(let workspace): return workspace
    case .package(let folder):
      do throws(ChainFormatError) {
        return try Workspace(path: "\(folder)/workspace", region: edition.region)
      } catch {
        return nil
      }
    }
  }
}
