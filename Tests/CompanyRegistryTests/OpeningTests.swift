import ChainTestSupport
import Files
import Foundation
import GRDB
import Testing

@testable import CompanyRegistry

/// Opening registries, and what is none.
struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path + "/r.sqlite" }

  private func filled() async throws {
    let file = try folder.file("in.csv", Companies.table([Companies.row(7)]))
    _ = try await Registry(path: path, .creating).importFile(file, aliases: .words())
  }

  @Test func `an import leaves one file that stands alone`() async throws {
    try await filled()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasSuffix("-wal") || $0.hasSuffix("-shm") }, "\(names)")
    #expect(try !RegistryHeader(path: path).hasLog)
  }

  @Test func `a reader changes nothing and reads beside an import`() async throws {
    try await filled()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(try Registry(path: path).companies([1]).count == 1)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    let writer = try Registry(path: path, .creating)
    try writer.write { database in
      try database.execute(sql: "UPDATE companies SET name = 'x'")
      #expect(try Registry(path: path).companies([1]).first?.name != "x")
    }
    #expect(try Registry(path: path).companies([1]).first?.name == "x")
  }

  @Test func `touches no database of others`() throws {
    let other = try folder.file(
      "other.sqlite",
      Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 4080)
    )
    let before = try Data(contentsOf: URL(filePath: other))
    for opening in [Registry.Opening.creating, .existing] {
      #expect(throws: RegistryError.foreignDatabase(file: other, .otherProgram)) {
        try Registry(path: other, opening)
      }
    }
    #expect(try Data(contentsOf: URL(filePath: other)) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names == ["other.sqlite"])
  }

  @Test func `says that a registry on read-only media cannot be written`() async throws {
    try await filled()
    let registry = try Registry(path: path)
    #expect(throws: RegistryError.file(.unwritable(path: path, reason: "Read-only file system"))) {
      try registry.write { try $0.execute(sql: "UPDATE companies SET name = 'x'") }
    }
  }

  @Test func `says that a damaged registry is damaged`() async throws {
    try await filled()
    var bytes = try Data(contentsOf: URL(filePath: path))
    for index in 8192 * 2..<bytes.count { bytes[index] = 0xA5 }
    try bytes.write(to: URL(filePath: path))
    let error = #expect(throws: RegistryError.self) {
      _ = try Registry(path: path).statistics()
    }
    #expect(error?.description.contains(".recover") == true, "\(String(describing: error))")
  }
}
