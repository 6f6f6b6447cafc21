/// The divisions of GB/T 4754-2017 and what exports call them: 两位数的大类.
enum IndustryDivision {
  /// The two digits of a division that a text names: by a code (`C1711`, `17`), or by the name of a
  /// division; nil where it names none.
  static func division(of text: String) -> Int? {
    code(in: text).flatMap { Int($0.prefix(2)) }
      ?? names.filter { text.holds($0.name) }.max { $0.name.utf8.count < $1.name.utf8.count }?
      .division
  }

  /// The digits of the longest code of two to four digits that stands in a text.
  static func code(in text: String) -> String? {
    text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).map(String.init)
      .filter { (2...4).contains($0.utf8.count) && (1...97).contains(Int($0.prefix(2)) ?? 0) }
      .max { $0.utf8.count < $1.utf8.count }
  }

  /// Whether a division makes things or digs for them.
  static func isIndustry(_ division: Int) -> Bool {
    (6...46).contains(division)
  }

  private static let names: [(division: Int, name: String)] = [
    (1, "农业"), (2, "林业"), (3, "畜牧业"), (4, "渔业"), (6, "煤炭开采"), (7, "石油和天然气开采"),
    (8, "黑色金属矿采选"), (9, "有色金属矿采选"), (10, "非金属矿采选"), (13, "农副食品加工"),
    (14, "食品制造"), (15, "酒、饮料和精制茶"), (16, "烟草制品"), (17, "纺织业"), (18, "纺织服装"),
    (19, "皮革、毛皮"), (20, "木材加工"), (21, "家具制造"), (22, "造纸和纸制品"), (23, "印刷和记录媒介"),
    (24, "文教、工美"), (25, "石油、煤炭及其他燃料加工"), (26, "化学原料和化学制品"), (27, "医药制造"),
    (28, "化学纤维制造"), (29, "橡胶和塑料制品"), (30, "非金属矿物制品"), (31, "黑色金属冶炼"),
    (32, "有色金属冶炼"), (33, "金属制品"), (34, "通用设备制造"), (35, "专用设备制造"), (36, "汽车制造"),
    (37, "铁路、船舶"), (38, "电气机械"), (39, "计算机、通信"), (40, "仪器仪表"), (41, "其他制造业"),
    (42, "废弃资源综合利用"), (43, "金属制品、机械和设备修理"), (44, "电力、热力生产"), (45, "燃气生产"),
    (46, "水的生产"), (47, "房屋建筑"), (48, "土木工程"), (50, "建筑装饰"), (51, "批发业"), (52, "零售业"),
    (54, "道路运输"), (59, "仓储"), (61, "住宿业"), (62, "餐饮业"), (65, "软件和信息技术"),
    (66, "货币金融"), (67, "资本市场"), (70, "房地产业"), (71, "租赁业"), (72, "商务服务"),
    (73, "研究和试验发展"), (74, "专业技术服务"), (75, "科技推广"),
  ]
}
