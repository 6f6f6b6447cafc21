import Testing

@testable import CompanyRegistry

struct TraitTests {
  private func traits(_ name: String, type: String = "", code: String = "") -> [String] {
    var folded: [UInt8] = []
    TextFolding.appendName(Array(name.utf8).span, to: &folded)
    return TraitReader().traits(
      name: folded.span,
      type: Array(type.utf8).span,
      code: Array(code.utf8).span
    ).names
  }

  @Test(
    arguments: [
      ("库尔勒某某纺织有限公司", []), ("某某总公司", []), ("某某棉纺厂", []), ("某某集团", []),
      ("某某纺织有限公司库尔勒分公司", ["branch"]), ("某某银行支行", ["branch"]),
      ("某某棉麻公司第二经营部", ["branch", "outlet"]), ("某某（加盟店）", ["branch", "outlet"]),
      ("某某商店", ["outlet"]), ("某某大药房", ["outlet"]), ("某某公司驻京办事处", ["office"]),
      ("某某种植农民专业合作社", ["cooperative"]), ("某某协会", ["public-body"]),
    ] as [(String, [String])]
  )
  func `recognises a form by its name`(name: String, expected: [String]) {
    #expect(traits(name) == expected)
  }

  @Test func `recognises a form by type and code`() {
    #expect(traits("某某厂", type: "集体分支机构(非法人)") == ["branch"])
    #expect(traits("某某厂", type: "个体工商户") == ["individual"])
    #expect(traits("某某厂", type: "外国(地区)企业常驻代表机构") == ["office"])
    #expect(traits("某某厂", code: Companies.code(5, kind: "92")) == ["individual"])
    #expect(traits("某某厂", type: "个人独资企业") == [])
  }

  @Test(arguments: [
    ("存续（在营、开业、在册）", CompanyStatus.active), ("在业", .active), ("注销", .cancelled),
    ("吊销，未注销", .revoked), ("吊销", .revoked), ("迁出", .moved), ("停业", .suspended),
    ("清算", .liquidation),
    ("第三态", .unknown),
  ])
  func `reads a status`(text: String, expected: CompanyStatus) {
    #expect(CompanyStatus(text) == expected)
  }
}
