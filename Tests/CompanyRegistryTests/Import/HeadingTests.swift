import ChainTestSupport
import Testing

@testable import CompanyRegistry

struct HeadingTests {
  private func meanings(_ headings: String...) -> [ColumnProposal.Meaning] {
    HeadingReader().meanings(of: headings)
  }

  @Test func `takes the better of two columns for one field`() {
    #expect(
      meanings("纳税人识别号", "统一社会信用代码", "公司名称", "税号")
        == [.unused, .field(.uscc), .field(.name), .unused]
    )
  }

  @Test func `knows headings in any width, with units and notes`() {
    #expect(
      meanings(" 企业名称 ", "注册资本（万元）", "成立日期", "ＮＡＭＥ")
        == [.field(.name), .field(.capital), .field(.founded), .unused]
    )
  }

  @Test func `takes no person's column for anything else`() {
    #expect(
      meanings("法定代表人", "法人电话", "联络员", "企业名称", "更多电话（年报）", "实控人")
        == [.personal, .personal, .personal, .field(.name), .personal, .personal]
    )
  }

  @Test func `keeps what an officer calls by`() {
    #expect(
      meanings("企业名称", "企业电话", "电子邮箱", "网址", "国标行业小类", "证券代码", "企业规模", "主营产品", "营业收入")
        == [
          .field(.name), .field(.phone), .field(.email), .field(.website), .field(.industryDetail),
          .field(.stock), .field(.size), .field(.mainProducts), .field(.revenue),
        ]
    )
  }

  @Test func `every heading leads to its own field`() {
    let reader = HeadingReader()
    for field in RegistryField.allCases {
      #expect(reader.meanings(of: [field.headings[0]]) == [.field(field)])
    }
    #expect(Set(RegistryField.allCases.map(\.place)) == Set(0..<RegistryField.allCases.count))
  }

  @Test func `proposes a mapping with samples`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "in.csv",
      "名单\n企业名称,法定代表人,注册资本(万元),备注\n甲有限公司,张三,5,x\n"
    )
    let proposal = try Registry.propose(for: file)
    #expect(proposal.headingRow == 2)
    #expect(proposal.mapping.headings == [.name: "企业名称", .capital: "注册资本(万元)"])
    #expect(proposal.capitalUnit == "万元")
    #expect(proposal.dropped == ["法定代表人"])
    #expect(proposal.columns.map(\.samples) == [["甲有限公司"], [], ["5"], []])
  }

  @Test func `judges unknown columns by their values`() throws {
    let folder = try TemporaryFolder()
    let rows = (1...5).map { number in
      [
        "\(number)", "甲\(number)纺织有限公司", "2001-02-0\(number)", Companies.code(number), "棉纱生产、销售",
        "江苏", "苏州市", "5万元",
      ].joined(separator: ",")
    }
    let file = try folder.file("in.csv", (["a,b,c,d,e,f,g,h"] + rows).joined(separator: "\n"))
    #expect(
      try Registry.propose(for: file).mapping.headings == [
        .name: "b", .founded: "c", .uscc: "d", .scope: "e", .province: "f", .city: "g",
        .capital: "h",
      ]
    )
  }
}
