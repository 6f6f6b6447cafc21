import ChainModel
import ChainTestSupport
import Foundation
import Testing

@testable import CompanyRegistry

/// What a row says and nobody can read is counted, named and listed with its text.
struct UnreadCellTests {
  let folder: TemporaryFolder
  let registry: Registry

  init() throws {
    folder = try TemporaryFolder()
    registry = try Registry(path: folder.path + "/r.sqlite", .creating)
  }

  private func account(_ text: String, as name: String = "in.csv") async throws -> ImportAccount {
    try await registry.importFile(folder.file(name, Array(text.utf8)), aliases: .words())
  }

  @Test func `keeps the text of every cell that is not what its column holds`() async throws {
    let account = try await account(
      """
      企业名称,成立日期,经营状态,注册资本,实缴资本,参保人数,省份,城市
      甲纺织有限公司,2009-05-12,存续,100万元,50万元,12人,浙江,绍兴
      乙纺织有限公司,03/04/2019,待核实,1e300万元,约五十万,若干,瑶池,天宫
      丙纺织有限公司,1242086400000,-,暂无,,,浙江,
      丁纺织有限公司,长期,存续,5元,,0,浙江,绍兴

      """
    )
    #expect(account.accepted == 4 && account.rejected == 0)
    #expect(account.counts.unitlessCapitals == 0)
    #expect(
      account.unreadCells.map { "\($0.field.rawValue) \($0.count) \($0.examples.map(\.text))" } == [
        #"founded 2 ["03/04/2019", "长期"]"#, #"status 1 ["待核实"]"#, #"capital 1 ["1e300万元"]"#,
        #"paid-capital 1 ["约五十万"]"#, #"province 1 ["瑶池"]"#, #"city 1 ["天宫"]"#,
        #"insured 1 ["若干"]"#,
      ]
    )
    #expect(
      try folder.text("in.csv.rejects.csv") == """
        \u{FEFF}row,reason,name,code,text
        3,unread-capital,"乙纺织有限公司","","1e300万元"
        3,unread-city,"乙纺织有限公司","","天宫"
        3,unread-founded,"乙纺织有限公司","","03/04/2019"
        3,unread-insured,"乙纺织有限公司","","若干"
        3,unread-paid-capital,"乙纺织有限公司","","约五十万"
        3,unread-province,"乙纺织有限公司","","瑶池"
        3,unread-status,"乙纺织有限公司","","待核实"
        5,unread-founded,"丁纺织有限公司","","长期"

        """
    )
    #expect(
      try registry.column("SELECT coalesce(founded, 0) FROM companies ORDER BY id")
        == ["20090512", "0", "20090512", "0"]
    )
  }

  @Test func `says which cells, where they stand and what became of them`() async throws {
    let account = try await account(
      "企业名称,成立日期,注册资本\n"
        + (1...4).map { "甲\($0)纺织有限公司,0\($0)/05/2019,1e300万元\n" }.joined()
    )
    #expect(
      account.unreadCells.map(\.phrase.zh) == [
        "“成立日期”有 4 处读不出或有歧义：第 2 行“01/05/2019”、第 3 行“02/05/2019”、第 4 行“03/05/2019”等，按未知处理，原文见清单",
        "“注册资本”有 4 处读不出或有歧义：第 2 行“1e300万元”、第 3 行“1e300万元”、第 4 行“1e300万元”等，原文随企业保留，不作数额",
      ]
    )
    #expect(
      account.unreadCells.first?.phrase.en
        == "4 cells of the founding date can be read in no way or in two: row 2 '01/05/2019', "
        + "row 3 '02/05/2019', row 4 '03/05/2019' and others; taken as unknown, the text is in the list"
    )
  }

  @Test func `a file that is all read leaves no list, and takes away that of before`() async throws
  {
    let bad = try await account("企业名称,成立日期\n甲纺织有限公司,长期\n")
    #expect(bad.rejectsFile != nil)
    let good = try await account("企业名称,成立日期\n甲纺织有限公司,2009-05-12\n")
    #expect(good.rejectsFile == nil && good.unreadCells.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/in.csv.rejects.csv"))
  }

  @Test func `an import that was cut off counts what was unread before, too`() async throws {
    let text =
      "企业名称,成立日期\n" + (1...9).map { "甲\($0)纺织有限公司,长期\n" }.joined()
    let file = try folder.file("in.csv", Array(text.utf8))
    var batches = 0
    let cut = try await registry.importFile(
      file,
      aliases: .words(),
      batchSize: 2,
      isCancelled: {
        batches += 1
        return batches > 2
      }
    )
    #expect(!cut.isComplete && cut.unreadCells.first?.listed == 4)
    let rest = try await registry.importFile(file, aliases: .words(), batchSize: 2)
    #expect(rest.resumed == 4 && rest.read == 9)
    #expect(rest.unreadCells.map(\.count) == [9] && rest.unreadCells.map(\.listed) == [9])
    // Imported once more, every cell is counted once.
    let again = try await registry.importFile(file, aliases: .words(), batchSize: 2)
    #expect(again.unreadCells.map(\.count) == [9] && again.duplicates == 9)
  }

  @Test func `a registry of an older program gets the table of unread cells`() async throws {
    _ = try await account("企业名称,成立日期\n甲纺织有限公司,2009-05-12\n")
    try registry.execute("DROP TABLE unread_cells")
    let other = try Registry(path: registry.path, .creating)
    let file = try folder.file("b.csv", Array("企业名称,成立日期\n乙纺织有限公司,长期\n".utf8))
    #expect(try await other.importFile(file, aliases: .words()).unreadCells.map(\.count) == [1])
  }
}
