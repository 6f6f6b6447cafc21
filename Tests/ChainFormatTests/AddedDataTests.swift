import ChainModel
import Foundation
import Testing

@testable import ChainFormat

/// What is added as data needs nothing but its files: the samples of `Tests/House/data`, one a row of
/// "What to add where".
struct AddedDataTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A copy of the shipped workspace with the files of a sample.
  static func with<Result>(_ sample: String, _ body: (String) throws -> Result) throws -> Result {
    let manager = FileManager.default
    let copy = manager.temporaryDirectory.appending(path: "added-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: copy) }
    try manager.copyItem(at: root.appending(path: "Chains"), to: copy)
    let folder = root.appending(path: "Tests/House/data/\(sample)")
    let files = try manager.subpathsOfDirectory(atPath: folder.path)
    for path in files.sorted() {
      let (from, to) = (folder.appending(path: path), copy.appending(path: path))
      var isFolder: ObjCBool = false
      _ = manager.fileExists(atPath: from.path, isDirectory: &isFolder)
      if isFolder.boolValue {
        try manager.createDirectory(at: to, withIntermediateDirectories: true)
      } else {
        try #require(!manager.fileExists(atPath: to.path), "\(path) edits what is there")
        try manager.copyItem(at: from, to: to)
      }
    }
    return try body(copy.path)
  }

  static func read(_ workspace: String, region: Region.ID? = nil) throws -> WorkspaceReading {
    let reading = try ChainReader(workspace: workspace, region: region).read()
    #expect(reading.diagnostics.errors == 0, "\(reading.diagnostics.text(in: .en))")
    return reading
  }

  @Test func `a chain is a folder`() throws {
    try Self.with("chain") { workspace in
      let model = try Self.read(workspace).model()
      #expect(model.chains["ceramics"]?.stages.first?.processes == ["tile-firing"])
      #expect(model.products["wall-tile"]?.name.zh == "墙砖")
    }
  }

  @Test func `a region is a folder, and the one that was there stays as it is`() throws {
    let before = try Self.read(Self.root.appending(path: "Chains").path).model()
    try Self.with("region") { workspace in
      let added = try Self.read(workspace, region: "hotan").model()
      #expect(added.region.zones.map(\.id) == ["hotan-park"])
      #expect(added.facilities.map(\.id) == ["hotan-mill-1"])
      let old = try Self.read(workspace, region: "bazhou").model()
      #expect(old.facilities == before.facilities)
    }
  }

  @Test func `a gate and its document are a file`() throws {
    try Self.with("gate") { workspace in
      let model = try Self.read(workspace).model()
      let gate = try #require(model.gates.first { $0.id == "sample-tile" })
      #expect(gate.document == "sample-notice")
    }
  }
}
