import AtlasCommands
import ChainTestSupport
import Foundation
import Spreadsheet
import Testing

/// What the commands about policies print, on a workspace of one mill.
struct PolicyCommandTests {
  static let files = GatesCommandTests.files.merging([
    "policies/rules.yaml": """
    documents:
      - {id: measures, zh: 补助办法, en: Measures, number: 造〔2020〕1号, issuer: 委, from: 2020}
    fields:
      - {id: staff, zh: 职工人数, en: staff, kind: amount, units: {人: 1}, ask: {zh: 职工多少, en: how many staff}}
    policies:
      - id: aid
        zh: 造纸补助
        en: Aid for paper
        for: [company]
        family: tax
        rung: 1
        versions:
          - {document: measures, needs: {field: staff, atLeast: 20, unit: 人}, grade: A, clause: 三,
             benefit: {zh: 每人100元, en: 100 CNY each, rate: 100, unit: 人, of: staff}}
    clauses:
      - {id: no-refund, document: measures, clause: 四, verdict: forbidden, rule: 不得返税, grade: B, quote: 不得返还}
    terms:
      - {id: t-deny, words: [不得]}
      - {id: t-give, words: [奖励]}
      - {id: t-tax, words: [税]}
      - {id: t-sensitive, words: [奖, 税, 优惠]}
    promises:
      - {id: p-tax, verdict: forbidden, needs: [t-give, t-tax], clauses: [no-refund], zh: 按税给钱, en: money by tax}

    """,
    "county/registers/list.yaml": """
    registers:
      - {id: one-window, register: trials, zh: 一窗通办, en: One window, quote: 一窗通办, paragraph: "4", due: 2020-01, status: underway}

    """,
  ]) { mine, _ in mine }

  /// A folder with the workspace and files beside it.
  private struct Place {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "policies-\(UUID().uuidString)")

    init() throws {
      for (path, text) in files { try write(text, to: "ws/\(path)") }
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func write(_ text: String, to name: String) throws {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try text.write(to: file, atomically: true, encoding: .utf8)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// What a command writes.
    func printed(_ words: [String]) async throws -> String {
      let status = await CommandLineProgram.run(words + ["-o", path("out")])
      try #require(status == 0, "\(words)")
      return try String(contentsOfFile: path("out"), encoding: .utf8)
    }
  }

  @Test func `matches a company, and shows the ladder`() async throws {
    let place = try Place()
    defer { place.remove() }
    try place.write("name: 某纸厂\nfacts: {staff: 12 人}\n", to: "firm.yaml")
    let firm = ["--company", place.path("firm.yaml")]
    let match = ["policies", "match", place.path("ws")] + firm
    try expectGolden(try await place.printed(match), "policies-match.zh.txt")
    try expectGolden(
      try await place.printed(match + ["--lang", "en", "--policy", "aid"]),
      "policies-match-one.en.txt"
    )
    try expectGolden(
      try await place.printed(
        ["policies", "tier", place.path("ws")] + firm + ["--format", "json"]
      ),
      "policies-tier.json"
    )
    try place.write("name: 某纸厂\nfacts: {staff: 30 人}\n", to: "firm.yaml")
    let met = try await place.printed(match + ["--format", "json"])
    #expect(met.contains("\"outcome\": \"met\"") && met.contains("\"mid\": 3000"))
  }

  @Test func `checks promises as text, JSON and HTML`() async throws {
    let place = try Place()
    defer { place.remove() }
    try place.write("按税额奖励。不得按税额奖励。\n一式两份\n给予优惠\n", to: "draft.txt")
    let check = ["promises", "check", place.path("draft.txt"), "--workspace", place.path("ws")]
    try expectGolden(try await place.printed(check), "promises.zh.txt")
    try expectGolden(try await place.printed(check + ["--format", "json"]), "promises.json")
    let html = try await place.printed(check + ["--format", "html"])
    #expect(html.contains("<mark class=\"forbidden\">奖励</mark>"))
  }

  @Test func `checks a DOCX as the text it holds`() async throws {
    let place = try Place()
    defer { place.remove() }
    try place.write("按税额奖励。\n", to: "draft.txt")
    let docx = place.path("marked.docx")
    let workspace = ["--workspace", place.path("ws")]
    try #require(
      await CommandLineProgram.run(
        ["promises", "check", place.path("draft.txt"), "--format", "docx", "-o", docx] + workspace
      ) == 0
    )
    let text = try await place.printed(["promises", "check", docx, "--format", "json"] + workspace)
    #expect(text.contains("\"verdict\": \"forbidden\""))
  }

  @Test func `lists registers, and what is overdue`() async throws {
    let place = try Place()
    defer { place.remove() }
    let list = ["registers", place.path("ws")]
    try expectGolden(try await place.printed(list), "registers.zh.txt")
    #expect(try await place.printed(list + ["--overdue", "--lang", "en"]).contains("overdue"))
    let early = try await place.printed(
      list + ["--overdue", "--as-of", "2019-01-01", "--format", "json"]
    )
    #expect(!early.contains("one-window"))
  }

  @Test func `fits zones`() async throws {
    let place = try Place()
    defer { place.remove() }
    let text = try await place.printed([
      "zones", "fit", place.path("ws"), "--process", "pulping", "--format", "json",
    ])
    #expect(text.contains("\"zone\": \"park\""))
    let status = await CommandLineProgram.run(["zones", "fit", place.path("ws")])
    #expect(status == 2)
  }

  @Test func `reviews a form, from YAML and from the filled workbook alike`() async throws {
    let place = try Place()
    defer { place.remove() }
    try place.write(
      "name: 制浆项目\nsteps: [{process: pulping, size: 10, unit: 万t}]\nzone: park\ncapex: 1000\n"
        + "facts: {capacity-replaced: false, in-park: true}\nwishes: [按税额奖励]\n",
      to: "form.yaml"
    )
    let workspace = ["--workspace", place.path("ws")]
    let yaml = try await place.printed(["review", place.path("form.yaml")] + workspace)
    try expectGolden(yaml, "review.zh.md")
    let answers = [
      ("name", "制浆项目"), ("zone", "park"), ("capex", "1000"), ("step1.process", "pulping"),
      ("step1.size", "10"), ("step1.unit", "万t"), ("facts.capacity-replaced", "否"),
      ("facts.in-park", "是"), ("wish1", "按税额奖励"),
    ]
    let sheet = Sheet(
      name: "项目表",
      title: "项目预审申报表",
      columns: ["问题", "填写", "单位", "key"].map { SheetColumn(heading: $0, width: 20) },
      rows: answers.map { [.text("问"), .text($0.1), .empty, .text($0.0)] }
    )
    let book = Workbook(
      title: "表",
      created: SheetDate(year: 2026, month: 1, day: 1),
      sheets: [sheet]
    )
    try Data(WorkbookWriter().bytes(of: book)).write(
      to: URL(filePath: place.path("form.xlsx"))
    )
    #expect(try await place.printed(["review", place.path("form.xlsx")] + workspace) == yaml)
  }

  @Test func `writes the form as a workbook, and asks for what it lacks`() async throws {
    let place = try Place()
    defer { place.remove() }
    let form = place.path("form.xlsx")
    let workspace = ["--workspace", place.path("ws")]
    #expect(
      await CommandLineProgram.run(["review", "--template", "-o", form] + workspace) == 0
    )
    // Without a name there is nothing to review.
    #expect(await CommandLineProgram.run(["review", form] + workspace) == 1)
    #expect(await CommandLineProgram.run(["review"] + workspace) == 2)
  }

  @Test func `answers what is not there with 2`() async throws {
    let place = try Place()
    defer { place.remove() }
    try place.write("name: 某厂\nfacts: {}\n", to: "firm.yaml")
    let match = ["policies", "match", place.path("ws")]
    #expect(await CommandLineProgram.run(match) == 2)
    #expect(
      await CommandLineProgram.run(
        match + ["--company", place.path("firm.yaml"), "--policy", "nothing"]
      ) == 2
    )
    #expect(
      await CommandLineProgram.run(["brief", place.path("ws"), "--chain", "nothing"]) == 2
    )
  }
}
