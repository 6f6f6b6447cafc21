import Testing

@testable import CompanyRegistry

struct PlaceTests {
  private func place(
    _ province: String = "",
    _ city: String = "",
    _ county: String = "",
    address: String = "",
    code: Int? = nil
  ) -> Int {
    var finder = PlaceFinder()
    let place = finder.place(
      province: Array(province.utf8).span,
      city: Array(city.utf8).span,
      county: Array(county.utf8).span
    )
    return finder.refined(place, address: Array(address.utf8).span, codeDivision: code)
  }

  @Test(
    arguments: [
      ("新疆", "巴音郭楞", 652_800), ("新疆维吾尔自治区", "巴音郭楞蒙古自治州", 652_800), ("新疆", "巴州", 652_800),
      ("新疆", "伊犁哈萨克", 654_000), ("新疆", "石河子", 659_001), ("新疆", "N/A", 650_000),
      ("浙江省", "绍兴市", 330_600), ("上海", "浦东", 310_115), ("重庆", "忠县", 500_233), ("吉林", "吉林", 220_200),
      ("吉林", "延边州", 222_400), ("海南", "儋州", 460_400), ("北京市", "朝阳区", 110_105), ("辽宁", "朝阳", 211_300),
      ("", "苏州市", 320_500), ("某国", "某市", 0),
    ] as [(String, String, Int)]
  )
  func `finds a place by its columns`(province: String, city: String, expected: Int) {
    #expect(place(province, city) == expected)
  }

  @Test(
    arguments: [
      ("新疆巴州和静县巴仑台镇", 652_827), ("新疆维吾尔自治区巴音郭楞蒙古自治州库尔勒市某路", 652_801),
      ("新疆库尔勒市人民路", 652_801), ("四川省绵阳市涪城区", 510_700), ("绵阳市涪城区长虹大道", 510_700), ("广东省", 440_000),
      ("某路5号", 0),
    ] as [(String, Int)]
  )
  func `finds a place by its address`(address: String, expected: Int) {
    #expect(place(address: address) == expected)
  }

  @Test func `refines by address and code and never contradicts a column`() {
    #expect(place("新疆", "巴音郭楞", address: "焉耆县某路") == 652_826)
    #expect(place("新疆", "巴音郭楞", address: "某路", code: 652_829) == 652_829)
    #expect(place("新疆", "巴音郭楞", address: "某路", code: 370_100) == 652_800)
    #expect(place("浙江", "绍兴", address: "某路", code: 330_621) == 330_621)
    #expect(place(code: 652_827) == 652_827)
    #expect(place(code: 990_000) == 0)
  }

  @Test func `names divisions at every level`() {
    let list = DivisionList.standard
    #expect(list.provinceName(of: 652_827) == "新疆")
    #expect(list.cityName(of: 652_827) == "巴音郭楞")
    #expect(list.countyName(of: 652_827) == "和静县")
    #expect(list.cityName(of: 659_001) == "石河子")
    #expect(list.cityName(of: 650_000) == nil)
    #expect(list.divisions.filter { $0.level == .province }.count == 34)
    #expect(Set(list.divisions.map(\.id)).count == list.divisions.count)
  }
}
