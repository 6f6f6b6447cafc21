import ChainModel
import ScopeReading
import Testing

struct GuardWordTests {
  let fixture: ReaderFixture

  init() throws {
    fixture = try ReaderFixture()
  }

  @Test(arguments: [
    "番茄小说阅读软件", "全棉时代专卖", "棉花糖制售", "涤纶布标生产", "纱窗制造", "丝绸之路文化交流", "石油化工学院培训",
    "聚氯乙烯管材销售", "氯乙酸甲酯生产", "电力设备安装", "新鲜水果销售", "代理收取水电费", "手工装饰品制作", "施工装修",
    "玉米种子销售", "葡萄糖酸钙生产", "棉纱手套生产", "棉花加工机械制造", "天然气管道施工", "仿羊皮销售", "废棉纱收购",
    "PP-R管材生产", "SMS短信平台", "硫酸铵生产", "石灰窑设备", "毛巾生产技术咨询", "电力、通讯领域内的技术开发",
    "货物专用运输（冷藏保鲜）", "玉米、大豆、蔬菜种子销售", "聚乙烯、聚丙烯管材销售", "2-甲基-1,3-丁二烯销售",
    "沥青贮运", "机油、黄油、刹车油销售", "旧地毯回收", "弹棉花", "地毯安装附属材料生产",
  ])
  func `takes nothing from a word that means another thing`(scope: String) throws {
    #expect(try fixture.read(scope).isEmpty)
  }

  @Test func `takes the longest word`() throws {
    #expect(try fixture.read("高密度聚乙烯生产") == ["hdpe:make"])
    #expect(try fixture.read("番茄籽油生产") == ["tomato-seed-oil:make"])
  }

  @Test func `reads a product with the word that belongs to it`() throws {
    #expect(try fixture.read("氨纶丝生产") == ["spandex:make"])
    #expect(try fixture.read("混纺纱线生产") == ["blended-yarn:make"])
  }

  @Test func `gives every guard once and with a reason`() {
    let words = GuardWord.shipped.map(\.word)
    #expect(Set(words).count == words.count)
    #expect(Set(GuardWord.shipped.map(\.reason)).count == GuardWord.Reason.allCases.count)
  }
}
