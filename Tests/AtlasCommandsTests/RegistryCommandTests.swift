import AtlasCommands
import ChainTestSupport
import Foundation
import Testing

/// The registry's commands from end to end.
struct RegistryCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String...) async -> Int32 {
    await CommandLineProgram.run(["registry"] + words)
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  @Test func `imports, counts, lists and explains`() async throws {
    let file = path("in.csv")
    try "企业名称,经营范围\n甲纺织有限公司,棉纱生产\n,无名\n".write(
      toFile: file,
      atomically: true,
      encoding: .utf8
    )
    let database = path("r.sqlite")
    let words = ["--registry", database, "--workspace", ExitStatusTests.chains]
    #expect(
      await CommandLineProgram.run(["registry", "import", file, "--format", "json"] + words) == 0
    )
    #expect(FileManager.default.fileExists(atPath: file + ".rejects.csv"))
    #expect(await run("stats", "--registry", database, "--format", "json") == 0)
    #expect(await run("mentions", "--registry", database, "--limit", "5") == 0)
    #expect(await CommandLineProgram.run(["registry", "explain", "甲纺织"] + words) == 0)
    #expect(await CommandLineProgram.run(["registry", "explain", "没有"] + words) == 1)
  }

  @Test func `proposes a mapping into a file`() async throws {
    let file = path("in.csv")
    try "企业名称,经营范围\n甲有限公司,棉纱\n".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(await run("mapping", file, "-o", path("m.yaml")) == 0)
    let text = try String(contentsOfFile: path("m.yaml"), encoding: .utf8)
    #expect(
      text == """
        columns:
          name: "企业名称"  # 甲有限公司
          scope: "经营范围"  # 棉纱
        encoding: UTF-8
        delimiter: ","
        heading-row: 1

        """
    )
  }

  @Test func `answers with the promised statuses`() async throws {
    let text = path("no.sqlite")
    try "this is not a database, but a text that is long enough".write(
      toFile: text,
      atomically: true,
      encoding: .utf8
    )
    #expect(await run("stats", "--registry", text) == 1)
    #expect(await run("stats", "--registry", path("none.sqlite")) == 3)
    #expect(await run("stats") == 2)
    #expect(await run("mentions", "--registry", text, "--limit", "-1") == 2)
    #expect(await run("mapping", path("none.csv")) == 3)
  }
}
