import AtlasCommands
import Foundation
import Testing

/// What a script that calls the program relies on: 0 done, 1 bad input, 2 usage, 3 not done.
struct ExitStatusTests {
  static let chains = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Chains").path

  /// A folder of its own, removed afterwards.
  static func withFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "chainatlas-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
  }

  static func files(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test(arguments: [
    ["--no-such-option"], ["gaps", chains, "--kind", "nonsense"],
    ["gaps", chains, "--draws", "-1"],
    ["balance", chains, "--as-of", "2024-13"], ["balance", chains, "--chain", "no-such-chain"],
    ["gaps", chains, "--format", "xlsx"], ["map", chains, "--view", "around", "--focus", "nobody"],
    ["plan", chains, "--budget", "much"], ["plan", chains, "--apart", "2"],
    ["plan", chains, "--limit", "gold=3"],
    ["whatif", chains], ["whatif", chains, "--build", "pet-poly=50@nowhere"],
    ["whatif", chains, "--build", "pet-poly"], ["whatif", chains, "--drop", "nobody"],
    ["whatif", chains, "--build", "pet-poly=5m2@shangku"],
    ["worth", chains], ["worth", chains, "--company", "nobody"],
    ["map", chains, "--view", "zone", "--focus", "nowhere"], ["map", chains, "--chain", "nobody"],
    ["map", chains, "--detail", "leader"],
    ["map", chains, "--chain", "tomato", "--detail", "leader", "--format", "dot"],
    ["projects", chains, "--format", "docx"], ["projects", chains, "--format", "html"],
  ])
  func `answers wrong words with 2`(arguments: [String]) async {
    #expect(await CommandLineProgram.run(arguments) == 2)
  }

  @Test func `answers a folder that is no workspace with 1`() async throws {
    try await Self.withFolder { folder in
      for command in ["check", "balance", "gaps", "atlas"] {
        #expect(await CommandLineProgram.run([command, folder.path]) == 1)
      }
      #expect(await CommandLineProgram.run(["check", folder.path + "/nowhere"]) == 1)
    }
  }

  @Test func `answers bad data with 1 and writes nothing`() async throws {
    try await Self.withFolder { folder in
      let broken = folder.appending(path: "chains")
      try FileManager.default.copyItem(atPath: Self.chains, toPath: broken.path)
      let file = broken.appending(path: "products/zzz.yaml")
      try "products:\n  - {id: Bad Id, zh: 坏}\n".write(to: file, atomically: true, encoding: .utf8)
      let output = folder.appending(path: "gaps.json").path
      #expect(await CommandLineProgram.run(["check", broken.path]) == 1)
      #expect(
        await CommandLineProgram.run(["gaps", broken.path, "--format", "json", "-o", output]) == 1
      )
      #expect(
        await CommandLineProgram.run(["atlas", broken.path, "-o", folder.path + "/atlas"]) == 1
      )
      #expect(try Self.files(in: folder) == ["chains"])
    }
  }

  @Test func `answers an output that cannot be written with 3 and leaves nothing`() async throws {
    try await Self.withFolder { folder in
      let file = folder.appending(path: "file")
      try "not a folder".write(to: file, atomically: true, encoding: .utf8)
      let below = file.path + "/out.json"
      #expect(
        await CommandLineProgram.run([
          "balance", Self.chains, "--format", "json", "-o", below,
        ]) == 3
      )
      #expect(await CommandLineProgram.run(["atlas", Self.chains, "-o", below]) == 3)
      #expect(try Self.files(in: folder) == ["file"])
    }
  }

  @Test func `does not overwrite a folder that holds other things`() async throws {
    try await Self.withFolder { folder in
      let mine = folder.appending(path: "mine.txt")
      try "keep".write(to: mine, atomically: true, encoding: .utf8)
      #expect(await CommandLineProgram.run(["atlas", Self.chains, "-o", folder.path]) == 3)
      #expect(try Self.files(in: folder) == ["mine.txt"])
    }
  }

  @Test func `writes the same bytes twice`() async throws {
    try await Self.withFolder { folder in
      for command in [
        ["balance", Self.chains, "--format", "json"], ["gaps", Self.chains, "--format", "json"],
        ["gaps", Self.chains, "--format", "xlsx"], ["balance", Self.chains, "--format", "csv"],
        ["map", Self.chains, "--chain", "tomato"],
        ["map", Self.chains, "--chain", "tomato", "--format", "pdf"],
      ] {
        let first = folder.appending(path: "a")
        let second = folder.appending(path: "b")
        #expect(await CommandLineProgram.run(command + ["-o", first.path]) == 0)
        #expect(await CommandLineProgram.run(command + ["-o", second.path]) == 0)
        let bytes = (try Data(contentsOf: first), try Data(contentsOf: second))
        #expect(bytes.0 == bytes.1, "\(command)")
      }
    }
  }
}
