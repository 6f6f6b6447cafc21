import ChainModel
import Words

extension GapPhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .kind(let kind): Self.chineseKind(kind)
    case .verb(let kind): Self.chineseVerb(kind)
    case .uses(let process, let product, let amount):
      "\(process.zh)每年需用\(product.zh) \(Self.zh(amount))"
    case .usesUnknown(let process, let product): "本地有\(process.zh)产能在用\(product.zh)，规模未见于资料"
    case .makes(let process, let product, let amount):
      "\(process.zh)每年可产\(product.zh) \(Self.zh(amount))"
    case .putsOut(let process, let product, let amount):
      "\(process.zh)每年副产\(product.zh) \(Self.zh(amount))"
    case .suppliesRouteless(let company, let product, let amount):
      "\(company.zh)每年可供\(product.zh) \(Self.zh(amount))，工艺路线未见于资料，只计供应、不计其原料需求"
    case .suppliesPrimary(let product, let amount): "本地每年出产\(product.zh) \(Self.zh(amount))"
    case .supplyOfUnknownSize(let product): "本地另有\(product.zh)来源，数量未见于资料"
    case .demandOfUnknownSize(let product): "本地另有\(product.zh)用户，用量未见于资料"
    case .surveyedAbsent(let survey, let asOf, let process):
      "《\(survey.zh)》（\(asOf)）调查范围包括\(process.zh)，未列出本地产能"
    case .notSurveyed(let process): "\(process.zh)未见于资料：没有来源专门调查过，不等于本地没有"
    case .checkFirst(let process): "使用本结论前，请向园区和主管部门核实是否已有\(process.zh)产能或在谈项目"
    case .coverage(let product, let share, let threshold):
      "\(product.zh)本地供应只够需求的 \(DecimalText.percent(share))（界线 \(DecimalText.percent(threshold))）"
    case .conversion(let product, let share, let threshold):
      "\(product.zh)本地转化率 \(DecimalText.percent(share))（界线 \(DecimalText.percent(threshold))），其余 \(DecimalText.percent(1 - share)) 未经加工外流"
    case .stepTooSmall(let process, let product): "\(process.zh)规模过小，接不住上游的\(product.zh)"
    case .behindMissing(let process, let product): "\(process.zh)的原料\(product.zh)本地尚缺，须与上一环节一并补齐"
    case .surplus(let product, let amount): "\(product.zh)本地富余 \(Self.zh(amount))/年"
    case .noPlantRuns(let process): "下游\(process.zh)本地没有装置"
    case .via(let steps): "须经过：\(steps.map(\.zh).joined(separator: " → "))"
    case .unusedByproduct(let product, let amount): "副产\(product.zh) \(Self.zh(amount))/年，本地没有利用"
    case .companyHolds(let company, let product, let share):
      "\(product.zh)本地供应的 \(DecimalText.percent(share)) 来自\(company.zh)一家"
    case .removalCuts(let company, let product): "\(company.zh)一旦停产，\(product.zh)的本地链条即中断"
    case .noKnownRoute(let product): "所收工艺中没有\(product.zh)的生产路线，本地也无来源"
    case .routeBlocked(let process, let product): "已知路线\(process.zh)需要\(product.zh)，本地没有，也无从生产"
    case .rawNotRecorded(let product): "\(product.zh)的本地供应未记录"
    case .utilisation(let process, let share, let threshold):
      "\(process.zh)开工率 \(DecimalText.percent(share))（界线 \(DecimalText.percent(threshold))）"
    case .planNames(let phrase, let paragraph): "《方案》\(paragraph)：“\(phrase.zh)”"
    case .zoneSpeaks(let phrase): "片区功能：“\(phrase.zh)”"
    case .feedAllows(let feed, let product, let amount):
      "按本地\(feed.zh)可得量，最多生产\(product.zh) \(Self.zh(amount))/年"
    case .feedsShareOfUnit(let process, let share):
      "只相当于一套典型\(process.zh)装置所需的 \(DecimalText.percent(share))"
    case .belowMinimum(let product, let allowed, let minimum, let feed, let more):
      "本地条件只允许\(product.zh) \(Self.zh(allowed))/年，低于最小经济规模 \(Self.zh(minimum))/年；还须从外地调入\(feed.zh) \(Self.zh(more))/年"
    case .importShare(let product, let share): "全国\(product.zh)进口依存度 \(DecimalText.percent(share))"
    case .nationalUtilisation(let product, let share):
      "全国\(product.zh)产能利用率 \(DecimalText.percent(share))"
    case .boughtIn(let products): "须从外地购入：\(products.map(\.zh).joined(separator: "、"))"
    case .substituteRoute(let process, let substitute, let product):
      "\(process.zh)生产的\(substitute.zh)可替代\(product.zh)"
    case .sameProject(let process, let others):
      "同一个项目（\(process.zh)）也补上：\(others.map(\.zh).joined(separator: "、"))，不要重复计数"
    case .claimedBy(let feed, let others):
      "同样要用\(feed.zh)富余量的还有：\(others.map(\.zh).joined(separator: "、"))"
    }
  }

  private static func zh(_ amount: Amount) -> String {
    AmountText.range(amount.span, of: amount.unit, in: .zh)
  }

  private static func chineseKind(_ kind: GapKind) -> String {
    switch kind {
    case .missing: "缺链"
    case .weak: "弱链"
    case .absent: "待建"
    case .unextended: "可延链"
    case .wasted: "副产未用"
    case .fragile: "单点风险"
    case .dependent: "外购依赖"
    case .overbuilt: "过剩"
    }
  }

  private static func chineseVerb(_ kind: GapKind) -> String {
    switch kind {
    case .missing: "补链"
    case .weak: "强链"
    case .absent: "建链"
    case .unextended: "延链"
    case .wasted: "综合利用"
    case .fragile: "分散风险"
    case .dependent: "保障外购"
    case .overbuilt: "不再新增"
    }
  }
}
