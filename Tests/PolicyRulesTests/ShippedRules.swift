import ChainFormat
import ChainModel
import Foundation

/// The workspace that is shipped, read once.
enum ShippedRules {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let model: RegionalModel? = try? ChainReader(
    workspace: root.appending(path: "Chains").path
  ).read().model()
}
