import ChainModel
import ChainTestSupport
import Foundation
import Testing

@testable import CompanyRegistry

/// Files as other programs and other people make them.
struct ForeignFilesTests {
  private static let headings = ["企业名称", "统一社会信用代码", "成立日期", "注册资本"]
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func rows(_ names: Range<Int>) -> [[String]] {
    names.map { ["试例第\($0)纺织有限公司", Companies.code($0), "2009-05-12", "500万元"] }
  }

  private func table(_ names: Range<Int>) -> [[String]] { [Self.headings] + rows(names) }

  private func imported(
    _ bytes: some Sequence<UInt8>,
    as name: String = "in.xlsx"
  ) async throws -> (account: ImportAccount, registry: Registry) {
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    let file = try folder.file(name, Array(bytes))
    return (try await registry.importFile(file, aliases: .words()), registry)
  }

  @Test func `reads every sheet that fits and names the others`() async throws {
    let sheets = [
      BookMaker.Sheet(name: "选项", state: "hidden", rows: [["企业名称"], ["存续"], ["注销"]]),
      BookMaker.Sheet(name: "图", kind: "chartsheet", rows: []),
      BookMaker.Sheet(name: "空", rows: []),
      BookMaker.Sheet(name: "说明", rows: [["本表由某平台导出"], ["共两批"]]),
      BookMaker.Sheet(name: "第一批", rows: table(1..<6)),
      BookMaker.Sheet(name: "第二批", rows: [["名单"]] + table(6..<13)),
    ]
    let (account, registry) = try await imported(BookMaker().bytes(sheets))
    #expect(account.read == 12 && account.accepted == 12)
    #expect(
      account.unread == [
        UnreadPart(part: "选项", rows: 3, reason: .hidden),
        UnreadPart(part: "图", rows: 0, reason: .noCells),
        UnreadPart(part: "空", rows: 0, reason: .empty),
        UnreadPart(part: "说明", rows: 2, reason: .noHeadings),
      ]
    )
    #expect(try registry.column("SELECT count(*) FROM companies") == ["12"])
  }

  @Test func `lists the sheets where none fits`() async throws {
    let sheets = [BookMaker.Sheet(name: "说明", rows: [["甲"], ["乙"]])]
    let error = await #expect(throws: RegistryError.self) {
      try await imported(BookMaker().bytes(sheets + [BookMaker.Sheet(name: "附注", rows: [["丙"]])]))
    }
    let text = try #require(error?.description)
    #expect(text.contains("说明") && text.contains("附注") && text.contains("2 rows"))
  }

  @Test(arguments: [("xl/workbook22.xml", "/"), ("xl/workbook.xml", "\\")])
  func `finds parts by their relationships`(main: String, separator: String) async throws {
    let book = BookMaker(main: main, separator: separator)
    let (account, _) = try await imported(
      book.bytes([BookMaker.Sheet(name: "一", rows: table(1..<4))])
    )
    #expect(account.accepted == 3)
  }

  @Test func `keeps what stood before damage and says so`() async throws {
    let book = BookMaker { $0.replacing("试例第4", with: "试例<第4") }
    let (account, _) = try await imported(
      book.bytes([BookMaker.Sheet(name: "一", rows: table(1..<6))])
    )
    #expect(account.isFaulty && !account.isComplete)
    #expect(account.unread.map(\.part) == ["一"])
    #expect(account.unread.first?.reason.id == "damaged")
  }

  @Test func `counts a sheet that is damaged from its head as lost, and reads the others`()
    async throws
  {
    let book = BookMaker { $0.contains("试例第9") ? "<worksheet><sheetData><row" : $0 }
    let (account, _) = try await imported(
      book.bytes([
        BookMaker.Sheet(name: "一", rows: table(1..<6)),
        BookMaker.Sheet(name: "二", rows: table(8..<12)),
      ])
    )
    #expect(account.accepted == 5)
    #expect(account.isFaulty && account.isComplete)
    #expect(account.unread.map(\.part) == ["二"])
  }

  @Test func `reads headings with marks, breaks and notes`() async throws {
    let headings = ["企业名称*", "统一社会信用代码\n(必填)", "成立日期：", "注册资本（选填）"]
    let (account, registry) = try await imported(
      BookMaker().bytes([BookMaker.Sheet(name: "一", rows: [headings] + rows(1..<2))])
    )
    #expect(account.accepted == 1)
    let company = try #require(try registry.companies([1]).first)
    #expect(company.uscc?.text == Companies.code(1))
    #expect(company.capital == Capital(amount: 5_000_000, currency: .cny))
  }

  @Test func `reads a table of a page and an XML workbook`() async throws {
    let cells = table(1..<4).map { row in
      "<tr>" + row.map { "<td style=\"x>y\">\($0)&nbsp;</td>" }.joined() + "</tr>"
    }
    let page = "<html><head><style>td{}</style></head><body><table>\(cells.joined())</table></body>"
    #expect(try await imported(page.utf8, as: "a.xls").account.accepted == 3)
    let rows = table(4..<6).map { row in
      "<Row>" + row.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined() + "</Row>"
    }
    let book =
      "<?xml version=\"1.0\"?><Workbook><Worksheet ss:Name=\"名单\"><Table>"
      + rows.joined() + "</Table></Worksheet></Workbook>"
    #expect(try await imported(book.utf8, as: "b.xls").account.accepted == 2)
  }

  @Test func `fills merged cells down over their rows, and no further`() async throws {
    let head = ["企业名称", "所属省份", "所属城市", "经营范围"]
    let rows = [
      ["甲纺织有限公司", "江苏省", "苏州市", "棉纱生产"], ["乙纺织有限公司", "", "", "棉纱生产"], ["", "", "", ""],
      ["丙纺织有限公司", "", "无锡市"], ["丁纺织有限公司"], ["戊纺织有限公司", "", "", "棉纱生产"],
    ]
    let tail = ["合计", "6 家"]
    var maker = BookMaker()
    // Titles merged across, a merged heading, a province over five rows with a gap, a city over two.
    maker.damage = { xml in
      xml.replacing(
        "</worksheet>",
        with: """
          <mergeCells count="4"><mergeCell ref="A1:D1"/><mergeCell ref="A29:A30"/>\
          <mergeCell ref="B31:B35"/><mergeCell ref='C31:C32'/></mergeCells></worksheet>
          """
      )
    }
    let titles = (1..<29).map { ["第 \($0) 行说明"] }
    let table = titles + [head, ["", "", "", "（全文）"]] + rows + [tail]
    let (account, registry) = try await imported(
      maker.bytes([BookMaker.Sheet(name: "名单", rows: table)])
    )
    #expect(account.accepted == 5)
    #expect(account.reasons.map(\.reason) == [.heading, .footer])
    #expect(
      try registry.column("SELECT place FROM companies")
        == ["320500", "320500", "320200", "320000", "0"]
    )
    #expect(
      try registry.companies([1, 2, 4]).map(\.scope) == ["棉纱生产", "棉纱生产", nil]
    )
  }

  @Test(arguments: [false, true])
  func `fills cells of a page down over the rows that they span`(isPage: Bool) async throws {
    let page = """
      <table><tr><th>所属省份</th><th>企业名称</th><th colspan=2>所属城市</th><th>经营范围</th></tr>
      <tr><td rowspan="4">江苏省</td><td>甲纺织有限公司</td><td rowspan=2 colspan=2>苏州市</td>\
      <td rowspan="2">棉纱生产</td></tr>
      <tr><td>乙纺织有限公司</td></tr><tr></tr><tr><td>丙纺织有限公司</td></tr>
      <tr><td></td><td>丁纺织有限公司</td></tr></table>
      """
    func cell(_ text: String, _ attributes: String = "") -> String {
      "<Cell \(attributes)><Data>\(text)</Data></Cell>"
    }
    let rows = [
      cell("所属省份") + cell("企业名称") + cell("所属城市", "ss:MergeAcross=\"1\"") + cell("经营范围"),
      cell("江苏省", "ss:MergeDown=\"3\"") + cell("甲纺织有限公司")
        + cell("苏州市", "ss:MergeAcross=\"1\" ss:MergeDown=\"1\"")
        + cell("棉纱生产", "ss:MergeDown=\"1\""),
      cell("乙纺织有限公司", "ss:Index=\"2\""), "", cell("丙纺织有限公司", "ss:Index=\"2\""),
      cell("丁纺织有限公司", "ss:Index=\"2\""),
    ]
    let book =
      "<?xml version=\"1.0\"?><Workbook><Worksheet ss:Name=\"名单\"><Table>"
      + rows.map { "<Row>\($0)</Row>" }.joined() + "</Table></Worksheet></Workbook>"
    let (account, registry) = try await imported((isPage ? page : book).utf8, as: "a.xls")
    #expect(account.accepted == 4 && account.rejected == 0)
    #expect(
      try registry.column("SELECT place FROM companies") == ["320500", "320500", "320000", "0"]
    )
    #expect(
      try registry.column("SELECT scope FROM companies") == ["棉纱生产", "棉纱生产", nil, nil]
    )
  }

  @Test func `names an old workbook for what it is`() async throws {
    let error = await #expect(throws: RegistryError.self) {
      try await imported(
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
      )
    }
    #expect(error?.description.contains("BIFF") == true)
  }

  @Test(arguments: [false, true])
  func `rejects only the rows with a bad byte`(hasMark: Bool) async throws {
    var text = Array("企业名称,统一社会信用代码,成立日期,注册资本\n".utf8)
    for (number, row) in rows(1..<200).enumerated() {
      var line = Array(row.joined(separator: ",").utf8)
      if number == 70 { line[4] = 0xFF }
      text += line + [10]
    }
    text += Array("末".utf8).dropLast()
    let (account, _) = try await imported((hasMark ? [0xEF, 0xBB, 0xBF] : []) + text, as: "a.csv")
    #expect(account.read == 200 && account.accepted == 198)
    #expect(account.reasons == [.init(reason: .notText, count: 2)])
  }

  @Test(arguments: [(4, true), (1400, true), (3, false), (1, false)])
  func `reads a row in which a damaged disk left a run of zeros`(
    length: Int,
    isTaken: Bool
  ) async throws {
    let zeros = String(repeating: "\u{0}", count: length)
    let rows = [
      "企业名称,统一社会信用代码,注册资本,经营范围", "甲纺织有限公司,,1万元,棉纱生产",
      "\(zeros)乙纺织有限公司,,1\(zeros)万元,棉纱\(zeros)", "\(zeros),,1万元,棉纱生产", "",
    ]
    let (account, registry) = try await imported(rows.joined(separator: "\r\n").utf8, as: "a.csv")
    #expect(account.read == 3 && account.accepted == (isTaken ? 2 : 1))
    #expect(account.reasons.map(\.reason) == [isTaken ? .noName : .notText])
    #expect(account.counts.blankedRows == (isTaken ? 1 : 0))
    #expect(account.counts.phrases.count == account.counts.blankedRows)
    guard isTaken else { return }
    let company = try #require(try registry.companies([2]).first)
    #expect(company.name == "乙纺织有限公司" && company.scope == "棉纱")
    #expect(company.capital?.amount == 10_000)
  }

  @Test func `takes no row with a NUL and reads UTF-32`() async throws {
    let text = "企业名称,注册资本\n甲纺织有限公司,1万元\n乙\u{0}纺织有限公司,1万元\n"
    let (account, _) = try await imported(text.utf8, as: "a.csv")
    #expect(account.accepted == 1 && account.reasons == [.init(reason: .notText, count: 1)])
    let wide = "\u{FEFF}企业名称,注册资本\n丙纺织有限公司,1万元\n".unicodeScalars.flatMap { scalar in
      (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) }
    }
    #expect(try await imported(wide, as: "b.csv").account.accepted == 1)
  }

  @Test func `knows a code behind a formula, and one that a spreadsheet damaged`() async throws {
    let code = Companies.code(1)
    let first = "企业名称,统一社会信用代码\n甲纺织有限公司,\(code)\n"
    _ = try await imported(first.utf8, as: "a.csv")
    let second = "企业名称,统一社会信用代码\n甲新名纺织有限公司,=\"\(code)\"\n"
    #expect(try await imported(second.utf8, as: "b.csv").account.updated == 1)
    let third = """
      企业名称,统一社会信用代码
      乙纺织有限公司,9.1331E+17
      丙纺织有限公司,913306001000000000

      """
    let (account, registry) = try await imported(third.utf8, as: "c.csv")
    #expect(account.accepted == 2 && account.counts.unread == [.uscc: 2])
    #expect(try registry.column("SELECT count(*) FROM companies WHERE number IS NOT NULL") == ["0"])
  }

  @Test func `counts dates and capitals that may mean two things`() async throws {
    let text = """
      企业名称,成立日期,注册资本
      甲纺织有限公司,05/12/2009,"1,5万元"
      乙纺织有限公司,12-May-09,500万人民币万元
      丙纺织有限公司,39945,"1,500万元"

      """
    let (account, registry) = try await imported(text.utf8, as: "a.csv")
    #expect(account.counts.unread == [.founded: 1, .capital: 2])
    #expect(
      try registry.column("SELECT coalesce(founded, 0) FROM companies ORDER BY id")
        == ["0", "20090512", "20090512"]
    )
    #expect(
      try registry.column("SELECT coalesce(capital_text, capital) FROM companies ORDER BY id")
        == ["1,5万元", "500万人民币万元", "15000000.0"]
    )
  }

  @Test func `finds the headings of facts below titles, on every sheet`() throws {
    let heading = ["企业名称", "称号", "来源"]
    let sheets = [
      BookMaker.Sheet(
        name: "一",
        rows: [["某市名单"], ["2024年"], heading, ["甲有限公司", "小巨人", "公告"]]
      ),
      BookMaker.Sheet(name: "二", rows: [heading, ["乙有限公司", "高新技术企业", "公告"]]),
    ]
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    let file = try folder.file("t.xlsx", BookMaker().bytes(sheets))
    #expect(try registry.importFacts(file, into: .tiers).accepted == 2)
  }

  @Test func `lists rejects where somebody wants them, and only counts them elsewhere`()
    async throws
  {
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    let file = try folder.file("in.csv", Array("企业名称,注册资本\n,1万元\n".utf8))
    try "mine".write(toFile: file + ".rejects.csv", atomically: true, encoding: .utf8)
    let beside = try await registry.importFile(file, aliases: .words())
    #expect(beside.rejected == 1 && beside.rejectsFile == nil && beside.rejectsFault != nil)
    #expect(try folder.text("in.csv.rejects.csv") == "mine")
    let named = try await registry.importFile(
      file,
      rejects: folder.path + "/list.csv",
      aliases: .words()
    )
    #expect(named.rejectsFile == folder.path + "/list.csv")
  }
}
