import Foundation
import Testing

@testable import AtlasSite

struct OutputFolderTests {
  private func place() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  @Test func `replaces a folder as a whole and knows its stamp`() throws {
    let base = try place()
    defer { try? FileManager.default.removeItem(atPath: base) }
    let folder = OutputFolder(base + "/atlas/")
    #expect(!folder.holds(stamp: "1"))
    try folder.write([AtlasFile(path: "a/b.html", text: "x")], stamp: "1")
    #expect(folder.holds(stamp: "1") && !folder.holds(stamp: "2"))
    try folder.write([AtlasFile(path: "c.html", text: "y")], stamp: "2")
    #expect(FileManager.default.fileExists(atPath: base + "/atlas/c.html"))
    #expect(!FileManager.default.fileExists(atPath: base + "/atlas/a"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: base) == ["atlas"])
  }

  @Test func `sees a file that somebody changed`() throws {
    let base = try place()
    defer { try? FileManager.default.removeItem(atPath: base) }
    let folder = OutputFolder(base + "/atlas")
    try folder.write([AtlasFile(path: "a.html", text: "x")], stamp: "1")
    try Data("xy".utf8).write(to: URL(filePath: base + "/atlas/a.html"))
    #expect(!folder.holds(stamp: "1"))
  }

  @Test func `does not write over what it did not write`() throws {
    let base = try place()
    defer { try? FileManager.default.removeItem(atPath: base) }
    try Data("mine".utf8).write(to: URL(filePath: base + "/thesis.txt"))
    #expect(throws: AtlasError.notAnAtlas(path: base)) {
      try OutputFolder(base).write([AtlasFile(path: "a.html", text: "x")], stamp: "1")
    }
    #expect(FileManager.default.fileExists(atPath: base + "/thesis.txt"))
  }

  @Test func `leaves nothing behind where it cannot write`() throws {
    let base = try place()
    defer { try? FileManager.default.removeItem(atPath: base) }
    #expect(throws: AtlasError.self) {
      try OutputFolder(base + "/atlas").write(
        [AtlasFile(path: "a", text: "x"), AtlasFile(path: "a/b", text: "y")],
        stamp: "1"
      )
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: base).isEmpty)
  }
}
