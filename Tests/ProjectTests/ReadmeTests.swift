import ChainTestSupport
import Foundation
import Testing

/// Runs the README and the guides: what they show is what the built program prints.
struct ReadmeTests {
  /// The folder of the built program, which stands beside the test bundle.
  static func programs() throws -> URL {
    let folder = try #require(Bundle.main.executableURL).deletingLastPathComponent()
    let program = folder.appending(path: "chainatlas").path
    try #require(FileManager.default.isExecutableFile(atPath: program), "build \(program) first")
    return folder
  }

  /// A folder where the workspace and the tests stand as in the repository.
  static func stage() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["Chains", "Tests"] {
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: name),
        withDestinationURL: Repository.root.appending(path: name)
      )
    }
    return folder
  }

  /// What a command prints to both streams, line by line, and its exit status.
  static func run(_ command: String, in folder: URL) throws -> (lines: [String], status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "exec 2>&1; \(command)"]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = try programs().path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    environment["LC_ALL"] = "C.UTF-8"
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    var lines = String(decoding: data, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return (lines, process.terminationStatus)
  }

  @Test(arguments: GuidePage.all)
  func `a page shows what the program prints`(_ page: GuidePage) throws {
    let examples = try page.text().blocks(of: "console").flatMap(ConsoleExample.all)
    let folder = try Self.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    var changed: [(old: [String], new: [String])] = []
    for example in examples {
      let (lines, status) = try Self.run(example.command, in: folder)
      #expect(status == 0, "\(example.command) ends with status \(status)")
      if example.fits(lines) { continue }
      let command = "$ \(example.command)"
      changed.append(([command] + example.shown, [command] + example.recorded(lines)))
    }
    let text = try Repository.text(page.path)
    let now = changed.reduce(text) { text, change in
      text.replacing(
        change.old.joined(separator: "\n"),
        with: change.new.joined(separator: "\n")
      )
    }
    #expect(changed.isEmpty || now != text)
    try expectRecorded(now, in: page.url)
  }

  @Test func `the README and the first guide have examples`() throws {
    let pages = try GuidePage.all.filter { !(try $0.text().blocks(of: "console").isEmpty) }
    #expect(pages.map(\.name).contains("README"))
    #expect(pages.map(\.name).contains("FiveMinutes"))
  }

  @Test(arguments: [
    (["a", "b"], ["a", "b"], true),
    (["a", "…", "z"], ["a", "b", "c", "z"], true),
    (["a", "…", "z"], ["a", "z"], true),
    (["a", "…"], ["a"], true),
    (["a", "…"], ["b", "a"], false),
    (["reading: …"], ["reading: 0.3 s"], true),
    (["reading"], ["reading: 0.3 s"], false),
    (["a", "b"], ["a"], false),
    (["a"], ["a", "b"], false),
  ])
  func `an ellipsis stands for lines or for the rest of one`(
    shown: [String],
    output: [String],
    fits: Bool
  ) {
    #expect(ConsoleExample(command: "", shown: shown).fits(output) == fits)
  }

  @Test func `a recording keeps as much as was shown`() {
    let example = ConsoleExample(command: "", shown: ["old", "time …", "…", "end"])
    #expect(
      example.recorded(["new", "time 3 s", "x", "y", "end 2"]) == ["new", "time …", "…", "end 2"]
    )
  }
}
