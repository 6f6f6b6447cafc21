import Foundation
import Testing

/// No real number becomes an integer without a guard: `Int(exactly:)` or nothing.
///
/// The machine code tells what the text does not: in the objects of a debug build each conversion is
/// one instruction, and each one must belong to an `exactly:` of its file.
struct ConversionTests {
  private static let objects = LayerTests.root.appending(path: ".build/debug")

  /// The modules that `Package.swift` optimizes in debug builds too.
  private static let optimized: Set = [
    "ChainTopology", "GapAnalysis", "LinearProgramming", "MaterialBalance", "ProcessSynthesis",
    "ScopeReading", "TextMatching",
  ]

  /// The conversions of a file that no guard stands before.
  private static func unguarded(in source: URL, module: String) throws -> Int {
    let object = objects.appending(
      path: "\(module).build/\(source.lastPathComponent).o"
    )
    guard FileManager.default.fileExists(atPath: object.path) else { return 0 }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["objdump", "-d", "--no-show-raw-insn", object.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let found = String(decoding: output, as: UTF8.self)
      .split(separator: "\n").count { $0.contains("cvttsd2si") || $0.contains("fcvtzs") }
    let text = try String(contentsOf: source, encoding: .utf8)
    let guarded = text.ranges(of: "(exactly:").count
    // Optimized code repeats what it inlines: there a file without any guard is what can be told.
    if optimized.contains(module), guarded > 0 { return 0 }
    return max(0, found - guarded)
  }

  @Test func `no real number becomes an integer unguarded`() throws {
    var looked = 0
    let sources = LayerTests.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    for case let file as String in files where file.hasSuffix(".swift") {
      let url = sources.appending(path: file)
      let text = try String(contentsOf: url, encoding: .utf8)
      // Only files that make integers at all.
      guard text.contains("Int(") || text.contains("Int64(") || text.contains("Int32(") else {
        continue
      }
      looked += 1
      let module = String(file.prefix { $0 != "/" })
      let count = try Self.unguarded(in: url, module: module)
      #expect(count == 0, "\(file): \(count) conversions without Int(exactly:)")
    }
    #expect(looked > 50)
  }
}
