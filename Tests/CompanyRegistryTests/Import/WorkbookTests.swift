import ChainModel
import ChainTestSupport
import Files
import Spreadsheet
import ScopeReading
import Testing

@testable import CompanyRegistry

struct WorkbookTests {
  private static let headings = [
    "企业名称", "统一社会信用代码", "成立日期", "注册资本", "经营范围", "所属省份", "所属城市", "参保人数",
  ]

  private func sheet(_ name: String, rows: [[SheetCell]]) -> Sheet {
    Sheet(
      name: name,
      title: "某平台导出",
      columns: Self.headings.map { SheetColumn(heading: $0, width: 12) },
      rows: rows
    )
  }

  private func write(_ sheets: [Sheet], in folder: TemporaryFolder) throws -> String {
    let day = SheetDate(year: 2026, month: 1, day: 2)
    let bytes = try WorkbookWriter().bytes(of: Workbook(title: "t", created: day, sheets: sheets))
    return try folder.file("in.xlsx", bytes)
  }

  @Test func `reads what another program wrote`() async throws {
    let folder = try TemporaryFolder()
    let rows: [[SheetCell]] = (1...500).map { number in
      [
        .text("第\(number)<棉>&\"纺\"有限公司"), .text(Companies.code(number)),
        .date(SheetDate(year: 2001, month: 2, day: 3)), .text("\(number)万元人民币"),
        number % 2 == 0 ? .empty : .text("棉纱生产"), .text("新疆"), .text("巴音郭楞"),
        .number(Double(number)),
      ]
    }
    let file = try write([sheet("甲", rows: rows), sheet("乙", rows: [])], in: folder)
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    let account = try await registry.importFile(
      file,
      aliases: .words(),
      batchSize: 64
    )
    #expect(account.read == 500)
    #expect(account.accepted == 500)
    let company = try #require(try registry.companies([499]).first)
    #expect(company.name == "第499<棉>&\"纺\"有限公司")
    #expect(company.uscc?.text == Companies.code(499))
    #expect(company.founded == PartialDate("2001-02-03"))
    #expect(company.capital == Capital(amount: 4_990_000, currency: .cny))
    #expect(company.scope == "棉纱生产")
    #expect(company.insured == 499)
    #expect(try registry.companies([500]).first?.scope == nil)
  }

  @Test func `reads the worksheet that a mapping names`() async throws {
    let folder = try TemporaryFolder()
    let row: [SheetCell] = [
      .text("甲有限公司"), .empty, .empty, .empty, .empty, .empty, .empty, .empty,
    ]
    let file = try write([sheet("空", rows: []), sheet("企业", rows: [row])], in: folder)
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    let account = try await registry.importFile(
      file,
      mapping: ColumnMapping(sheet: "企业"),
      aliases: .words()
    )
    #expect(account.accepted == 1)
    let error = await #expect(throws: RegistryError.self) {
      try await registry.importFile(
        file,
        mapping: ColumnMapping(sheet: "无"),
        aliases: .words()
      )
    }
    #expect(error?.description.contains("空, 企业") == true)
  }

  @Test func `refuses damaged workbooks wherever they are cut`() async throws {
    let folder = try TemporaryFolder()
    let row: [SheetCell] = [
      .text("甲有限公司"), .empty, .empty, .empty, .empty, .empty, .empty, .empty,
    ]
    let day = SheetDate(year: 2026, month: 1, day: 2)
    let bytes = try WorkbookWriter().bytes(
      of: Workbook(title: "t", created: day, sheets: [sheet("甲", rows: [row])])
    )
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    for length in stride(from: 4, to: bytes.count - 1, by: bytes.count / 23) {
      let file = try folder.file("cut.xlsx", bytes[..<length])
      await #expect(throws: RegistryError.self) {
        try await registry.importFile(file, aliases: .words())
      }
    }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      var torn = bytes
      for _ in 0..<5 {
        torn[Int.random(in: 4..<torn.count, using: &generator)] = .random(
          in: 0...255,
          using: &generator
        )
      }
      // Any error of ours will do, and so will a reading; a crash will not.
      do throws(RegistryError) {
        _ = try TableOpening(path: try Self.file(torn, in: folder), mapping: ColumnMapping())
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  private static func file(
    _ bytes: [UInt8],
    in folder: TemporaryFolder
  ) throws(RegistryError) -> String {
    do {
      return try folder.file("torn.xlsx", bytes)
    } catch {
      throw .file(.unwritable(path: folder.path, reason: String(describing: error)))
    }
  }
}
