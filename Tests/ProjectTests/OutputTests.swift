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

  @Test func `says why a folder takes nothing, and writes into a file that can be written`() throws
  {
    let folder = try ReadmeTests.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = try ReadmeTests.run(
      [
        // The administrator may write everywhere unless that right is laid down.
        "plain() { \"$@\"; }; rights=-dac_override,-dac_read_search",
        "[ $(id -u) = 0 ] && plain() { setpriv --bounding-set $rights --inh-caps $rights \"$@\"; }",
        "mkdir shut shut/atlas; echo old > shut/file; chmod 555 shut shut/atlas",
        "plain chainatlas atlas Chains --lang en -o shut/new; echo $?",
        "plain chainatlas atlas Chains --lang en -o shut/atlas; echo $?",
        "write() { plain chainatlas structure Tests/ProjectTests/Examples/seven-unit.in --lang en $*; }",
        "write -o shut/none; echo $?",
        "write -o shut/file; echo $?; write | cmp - shut/file && ls shut",
        "chmod 755 shut shut/atlas",
      ].joined(separator: "\n"),
      in: folder
    ).lines
    #expect(
      lines == [
        "cannot write shut/new: Permission denied", "3",
        "cannot write shut/atlas: Permission denied", "3",
        "cannot write shut/none: Permission denied", "3", "0", "atlas", "file",
      ]
    )
  }
}
