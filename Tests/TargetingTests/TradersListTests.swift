import Testing

@testable import Targeting

/// Clauses without a verb, from registers: what a dealer lists, and what a firm may make.
struct TradersListTests {
  @Test(arguments: [
    "易燃液体：丙酮、甲苯、甲醇、乙醇【无水】、正戊烷、环戊烷、2-甲基戊烷、四氢呋喃",
    "许可经营项目：第3类易燃液体：苯、邻二甲苯、对二甲苯",
    "甲醇、醋酸乙烯酯、对二甲苯（无储存场所经营（票据批发））",
    "甲醇、四氢呋喃（危险化学品经营许可证有效期至2015年7月29日止）", "1,3-丁二烯[稳定的]、甲醇、1,4-二甲苯",
    "使用电石、丙酮、丙烯腈、氢氧化钾、二氯乙烷、氯乙烯、乙烯、环氧乙烷、环氧丙烷、乙炔、苯乙烯、丙烯、甲醇、乙醇、硝基苯、四氢呋喃",
  ])
  func `a list of many things, or of licensed goods, is a dealer's`(clause: String) {
    #expect(TradersList.holds(clause))
  }

  @Test(arguments: [
    "冰醋酸", "领带、服装、针织内衣", "四氢呋喃、聚四氢呋喃（危险化学品除外）", "化工产品（不含危险化学品、易制毒化学品）、氨纶",
    "落棉、开棉、丝羊绒混纺纱、绢棉丝、混纺绸", "1，4-丁二醇、γ-丁内酯、2，3-丁二醇",
    "甘草药品、食品、食品添加剂、保健食品、兽药、化妆品提取物、甘草浸膏（粉）、甘草酸单铵盐、甘草甜味素（R-19、R-21）、甘草流浸膏",
    "片剂、原料药（甘草酸单铵盐）、药品类易制毒化学品（盐酸麻黄碱）、甘草酸", "除危险化学品以外的四氢呋喃",
  ])
  func `a few things may be somebody's make`(clause: String) {
    #expect(!TradersList.holds(clause))
  }

  @Test func `marks within a locant part nothing`() {
    #expect(TradersList.things(in: "1，4-二甲苯、1,2-二氯乙烷") == 2)
    #expect(TradersList.things(in: "") == 0)
  }
}
