import ChainModel
import Foundation
import Testing

@testable import ChainFormat

struct WorkspaceFolderTests {
  /// Runs with a folder that is removed afterwards.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "chainatlas-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    try body(folder)
  }

  private func write(_ workspace: SmallWorkspace, to folder: URL) throws {
    for (path, text) in workspace.files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
    }
  }

  @Test func `reads a workspace from the disk`() throws {
    try withFolder { folder in
      try write(SmallWorkspace(), to: folder)
      try Data("notes".utf8).write(to: folder.appending(path: "README.md"))
      try Data("x".utf8).write(to: folder.appending(path: ".hidden.yaml"))
      let reading = try ChainReader(workspace: folder.path).read()
      #expect(reading.diagnostics.diagnostics == [])
      #expect(try reading.model().products.count == 5)
    }
  }

  @Test func `says what a path is that is no workspace`() throws {
    try withFolder { folder in
      let missing = folder.appending(path: "missing").path
      #expect(throws: ChainFormatError.noFolder(missing)) {
        try ChainReader(workspace: missing).read()
      }
      let file = folder.appending(path: "file").path
      try Data("x".utf8).write(to: URL(filePath: file))
      #expect(throws: ChainFormatError.notAFolder(file)) {
        try ChainReader(workspace: file).read()
      }
      #expect(throws: ChainFormatError.notAFolder(file + "/")) {
        try ChainReader(workspace: file + "/").read()
      }
      let empty = folder.appending(path: "empty").path
      try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
      #expect(throws: ChainFormatError.notAWorkspace(empty)) {
        try ChainReader(workspace: empty).read()
      }
    }
  }

  @Test func `reports odd names, loops, pipes and what it does not read`() throws {
    try withFolder { folder in
      try write(SmallWorkspace(), to: folder)
      let manager = FileManager.default
      try Data("x".utf8).write(to: folder.appending(path: "table.xlsx"))
      try Data("products: []".utf8).write(to: folder.appending(path: "products/a\nb.yaml"))
      try manager.createSymbolicLink(
        at: folder.appending(path: "products/up"),
        withDestinationURL: folder
      )
      try manager.createSymbolicLink(
        atPath: folder.appending(path: "products/self.yaml").path,
        withDestinationPath: "self.yaml"
      )
      try manager.createSymbolicLink(
        atPath: folder.appending(path: "products/gone.yaml").path,
        withDestinationPath: "nowhere.yaml"
      )
      #expect(mkfifo(folder.appending(path: "products/pipe.yaml").path, 0o600) == 0)
      try manager.createDirectory(
        at: folder.appending(path: "a/b/c/d/e/f/g/h/i/j"),
        withIntermediateDirectories: true
      )
      let text = try ChainReader(workspace: folder.path).read().diagnostics.text(in: .en)
      #expect(
        text == """
          a/b/c/d/e/f/g/h: error: the folders are nested too deeply; expected at most 8 levels
          products/a\u{FFFD}b.yaml: error: the name has control characters or is not UTF-8; rename it
          products/gone.yaml: error: cannot be read (No such file or directory); expected a readable file or folder
          products/pipe.yaml: error: not a regular file; expected a text file
          products/self.yaml: error: the symbolic link leads back to a folder above it; remove the link
          products/up: error: the symbolic link leads back to a folder above it; remove the link
          table.xlsx: warning: the file 'table.xlsx' is not read; expected .yaml, .yml or .csv

          """
      )
    }
  }
}
