import Foundation
import Testing

/// Runs the README: what it shows is what the built program prints.
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

  @Test func `the README shows what the program prints`() throws {
    let text = try Repository.text("README.md")
    let examples = MarkdownText(text).blocks(of: "console").flatMap(ConsoleExample.all)
    #expect(examples.count >= 6)
    let folder = try Self.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    var rewritten = text
    for example in examples {
      let (lines, status) = try Self.run(example.command, in: folder)
      #expect(status == 0, "\(example.command) ends with status \(status)")
      if example.fits(lines) { continue }
      let now = example.recorded(lines)
      Issue.record(
        """
        README.md shows other lines than \(example.command) prints; now:
        \(now.joined(separator: "\n"))
        Rewrite it with UPDATE_GOLDEN=1, then read the difference.
        """
      )
      rewritten = rewritten.replacing(
        (["$ \(example.command)"] + example.shown).joined(separator: "\n"),
        with: (["$ \(example.command)"] + now).joined(separator: "\n")
      )
    }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1", rewritten != text {
      try rewritten.write(
        to: Repository.root.appending(path: "README.md"),
        atomically: true,
        encoding: .utf8
      )
    }
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
