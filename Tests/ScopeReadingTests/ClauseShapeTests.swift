import ChainModel
import ScopeReading
import Testing

struct ClauseShapeTests {
  let fixture: ReaderFixture

  init() throws {
    fixture = try ReaderFixture()
  }

  @Test(arguments: [
    ("生产、销售聚酯切片、涤纶长丝", "pet-chip-fibre:make pet-chip-fibre:sell fdy:make fdy:sell"),
    ("生产聚酯切片，销售涤纶长丝", "pet-chip-fibre:make fdy:sell"),
    (
      "研发、生产、销售：毛巾、地毯",
      "towel:make towel:research towel:sell carpet:make carpet:research carpet:sell"
    ),
    ("零售：日用百货、毛巾", "towel:sell"),
    ("销售：五金；毛巾；地毯", "towel:sell carpet:sell"),
    ("销售：毛巾；生产：地毯", "towel:sell carpet:make"),
    ("进口氨纶，出口毛巾", "spandex:trade towel:trade"),
  ])
  func `gives verbs before nouns to what follows`(scope: String, expected: String) throws {
    #expect(try fixture.read(scope) == expected.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("聚酯切片、涤纶长丝的生产、销售", "pet-chip-fibre:make pet-chip-fibre:sell fdy:make fdy:sell"),
    ("毛巾、地毯制造", "towel:make carpet:make"),
    ("毛巾生产，地毯销售", "towel:make carpet:sell"),
    ("毛巾的生产及销售", "towel:make towel:sell"),
    ("毛巾、地毯批发兼零售", "towel:sell carpet:sell"),
    ("毛巾（生产、销售）", "towel:make towel:sell"),
    ("（生产）毛巾、地毯", "towel:make carpet:make"),
    ("生产毛巾、地毯及销售", "towel:make towel:sell carpet:make carpet:sell"),
    ("毛巾 地毯 批发", "towel:sell carpet:sell"),
  ])
  func `gives verbs after nouns to what waits`(scope: String, expected: String) throws {
    #expect(try fixture.read(scope) == expected.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    // What a dealer stores and puts into packs is not made.
    ("储存、分装经营丙酮、四氢呋喃、硫脲", "thf:serve"), ("四氢呋喃分装", "thf:process"),
    ("生产、分装、经营：四氢呋喃", "thf:make"), ("加工、分装经营葡萄酒", "wine:process"),
    // A licence in brackets ends the list before it.
    (
      "不带储存经营其他危险化学品：1，4-二甲苯（以上经营范围在许可证有效期内方可经营）制造、加工、销售：涤纶丝",
      "px:sell fdy:make fdy:process fdy:sell"
    ),
    ("四氢呋喃（凭许可证经营）、烧碱制造", "thf:make? caustic-soda:make"),
    // What is dealt in takes no later verb.
    ("生产硫酸，经营烧碱、对二甲苯，生产色酚", "sulfuric-acid:make caustic-soda:sell px:sell"),
    ("生产硫酸，经营烧碱、硫磺，生产K酸、2.3酸", "sulfuric-acid:make caustic-soda:sell sulfur:sell"),
    ("批发：2,2 -二羟基二乙胺、四氢呋喃", "thf:sell"),
    (
      "批发：胶粘剂[-18℃≤闪点＜23℃]、甲醇；软件开发；生产：涤纶丝", "methanol:sell fdy:make"
    ),
    (
      "销售乙酸[含量>10%～80%]、甲醇；烧碱〔含量〉50%〕制造；毛巾制造",
      "acetic-acid:sell methanol:sell caustic-soda:make towel:make"
    ),
    ("经营甲醇，1、3-二甲苯，1、4-二甲苯，烧碱", "methanol:sell px:sell caustic-soda:sell"),
    ("1、生产毛巾；2、销售地毯", "towel:make carpet:sell"),
    ("生产POY、SDY、FDY、DTY高速化纤纸管、毛巾", "packaging:make towel:make"),
    ("生产POY、FDY涤纶丝", "poy:make fdy:make"), ("生产POY、FDY、DTY", "poy:make fdy:make dty:make"),
    ("经营烧碱、甲醇及生产", "caustic-soda:make methanol:make"),
    // A bracket may stand between a verb and its colon.
    ("不带储存设施经营（仅限票据经营）：甲醇、1,4-二甲苯", "methanol:sell px:sell"),
    ("批发（限分支机构）：甲醇、四氢呋喃", "methanol:sell thf:sell"),
    // A yarn is of the fibre that is named before its form.
    ("生产销售锦纶POY、涤纶FDY", "nylon-filament:make nylon-filament:sell fdy:make fdy:sell"),
  ])
  func `tells a dealer's licence from what is made`(scope: String, expected: String) throws {
    #expect(try fixture.read(scope) == expected.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("缝纫机及配件、毛巾批发", "towel:sell"), ("植物提取物、毛巾销售", "towel:sell"),
    ("毛巾、缝纫线的制造、加工", "towel:make towel:process"),
    ("皮棉的筛选及销售", "cotton-lint:process cotton-lint:sell"),
  ])
  func `takes no verb from a noun that holds one`(scope: String, expected: String) throws {
    #expect(try fixture.read(scope) == expected.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("农副产品收购（棉花、蚕茧除外）", "cotton-lint:sell!"),
    ("化工产品销售（不含硫酸、甲醇）；烧碱销售", "sulfuric-acid:sell! methanol:sell! caustic-soda:sell"),
    ("除皮棉外的农产品销售，毛巾销售", "cotton-lint:sell! towel:sell"),
    ("不得从事皮棉收购", "cotton-lint:sell!"),
    ("毛巾销售（国家禁止经营的除外）", "towel:sell"),
    ("乳制品（含婴幼儿配方乳粉）零售", "milk-powder-whole:sell"),
    ("乳制品（不含婴幼儿配方乳粉）零售", "milk-powder-whole:sell!"),
    ("不生产氨纶；生产涤纶长丝", "spandex:unspecified! fdy:make"),
    ("硫酸（不得生产发烟硫酸）生产", "sulfuric-acid:make sulfuric-acid:make!"),
    ("化工产品（除危险品（甲醇、硫酸）外）、毛巾销售", "methanol:sell! sulfuric-acid:sell! towel:sell"),
  ])
  func `tells what is excluded`(scope: String, expected: String) throws {
    #expect(try fixture.read(scope) == expected.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("烧碱、液氯销售（凭许可证经营）", "caustic-soda:sell? chlorine:sell?"),
    ("许可经营项目：甲醇生产；一般经营项目：毛巾销售", "methanol:make? towel:sell"),
    ("毛巾生产（依法须经批准的项目，经相关部门批准后方可开展经营活动）", "towel:make"),
    ("零售液化石油气（涉及许可经营的凭许可证经营）", "propane:sell"),
  ])
  func `tells what needs a permit`(scope: String, expected: String) throws {
    #expect(try fixture.read(scope) == expected.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("棉花种植", "seed-cotton:grow"), ("棉花收购、加工", "cotton-lint:process cotton-lint:sell"),
    ("种植玉米", "corn:grow"), ("原煤开采", "coal:make"), ("篷布租赁", "coated-fabric:rent"),
    ("纺织机械的维修", "textile-machinery:serve"), ("毛巾进出口业务", "towel:trade"),
    ("兼营毛巾", "towel:sell"), ("毛巾", "towel:unspecified"), ("织布", "grey-fabric-cotton:make"),
    ("出口本企业自产的毛巾", "towel:make towel:trade"), ("毛巾的技术开发", "towel:research"),
    ("１、毛巾生产；２、地毯销售", "towel:make carpet:sell"),
    ("ＰＴＡ、pta销售", "pta:sell pta:sell"),
  ])
  func `names the activity`(scope: String, expected: String) throws {
    #expect(try fixture.read(scope) == expected.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("进口棉花、棉纱销售", "cotton-lint:sell cotton-yarn-ring:sell"),
    ("销售进口葡萄酒", "wine:sell"),
    ("毛巾生产，地毯加工，销售自产产品", "towel:make towel:sell carpet:process"),
    ("生产毛巾，经营本企业自产产品及技术的出口业务", "towel:make towel:trade"),
    ("柴油、篷布租赁", "refined-fuels:unspecified coated-fabric:rent"),
    ("织布、棉纱加工", "grey-fabric-cotton:make cotton-yarn-ring:process"),
    ("葡萄酒（原酒、加工灌装）", "wine:process"),
    ("床上用品、服装，仓储、咨询服务", "bedding:unspecified"),
  ])
  func `lets the stronger verb decide`(scope: String, expected: String) throws {
    #expect(try fixture.read(scope) == expected.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("棉花", "cotton-lint:unspecified"), ("全降解塑料生产", "pbat:make"),
    ("青贮饲料种植", "silage-forage:grow"), ("棉纺织", "cotton-yarn-ring:make"),
    ("染整机械制造", "textile-machinery:make"), ("棉布印染", "dyed-woven:process"),
    ("乙酸乙烯、1，3-丁二烯[抑制了的]销售", "vam:sell butadiene:sell"),
  ])
  func `knows the words of registers`(scope: String, expected: String) throws {
    #expect(try fixture.read(scope) == expected.split(separator: " ").map(String.init))
  }

  @Test func `leaves a nested bracket to what it belongs to`() throws {
    #expect(
      try fixture.read("纺织品（毛巾（不含浴巾）、地毯）制造")
        == ["纺织品:make", "towel:make", "towel:make!", "carpet:make"]
    )
  }

  @Test(arguments: [
    ("生产以棉纱为主及其他原料的毛巾、地毯", "towel:make carpet:make"),
    ("以聚酯切片为主要原料的涤纶长丝生产", "fdy:make"),
    ("生产以棉纱、涤纶短纤为原料的毛巾", "towel:make"),
    ("生产氨纶为原料的毛巾，销售地毯", "towel:make carpet:sell"),
    ("以涤纶长丝为主的化纤产品生产", "fdy:make 化纤产品:make"),
  ])
  func `takes what something is made of for no product`(scope: String, expected: String) throws {
    #expect(
      try fixture.read(scope).sorted() == expected.split(separator: " ").map(String.init).sorted()
    )
  }

  @Test(arguments: [
    ("涤丝加弹", "dty:process"), ("化纤织物；涤纶丝加弹生产、销售", "dty:make dty:sell"), ("化纤丝加弹", "化纤加弹:process"),
  ])
  func `reads a step of work for what it makes`(scope: String, expected: String) throws {
    let found = try fixture.read(scope).filter {
      $0.hasPrefix("dty") || $0.hasPrefix("化纤加弹") || $0.hasPrefix("fdy")
    }
    #expect(Set(found) == Set(expected.split(separator: " ").map(String.init)))
  }
}
