import Foundation
import Testing

/// What every command with an output does.
struct OutputTests {
  @Test func `refuses an output that cannot be written before the work`() throws {
    let folder = LayerTests.root.appending(path: "Sources/AtlasCommands/Commands")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    var looked = 0
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains("var output") else { continue }
      looked += 1
      #expect(
        text.contains("Console.check(output)") || text.contains("OutputFolder("),
        "\(file.lastPathComponent): call Console.check(output) first"
      )
    }
    #expect(looked > 8)
  }
}
