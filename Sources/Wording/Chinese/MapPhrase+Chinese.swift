import ChainModel

extension MapPhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .chainTitle(let chain): "\(chain.zh)产业链图谱"
    case .regionTitle(let region): "\(region.zh)产业图谱"
    case .gapTitle(let name): "\(name.zh)产业链缺口图"
    case .zoneTitle(let zones): "\(zones.map(\.zh).joined(separator: "、"))产业布局图"
    case .aroundTitle(let names): "\(names.map(\.zh).joined(separator: "、"))上下游关系图"
    case .routeTitle(let from, let to): "\(from.zh)至\(to.zh)工艺路线图"
    case .scope(let region, let asOf, let scenario):
      "\(region.zh) · 数据截至 \(asOf) · 口径：\(Self.chineseScenario(scenario))"
    case .extent(let products, let processes): "产品 \(products) 种，环节 \(processes) 个"
    case .running(let count): "有在产装置的环节 \(count) 个"
    case .sources(let count): "引用资料 \(count) 份"
    case .leftOut(let count): "辅料与公用工程 \(count) 种未画出"
    case .unsurveyed: "未见于资料（未专门调查，待核实）"
    case .present: "本地有供应"
    case .unmarked: "本地未见"
    case .operating: "在产"
    case .coming: "在建或拟建"
    case .idle: "停产"
    case .nothing: "未见装置"
    case .made: "中间产品"
    case .byproduct: "副产品"
    case .byproductRow: "图内无去向的副产品"
    case .raw: "初级原料"
    case .outside: "图外来料"
    case .end: "终端产品"
    case .inputLink: "投入"
    case .byproductLink: "副产"
    case .substituteLink: "可替代投入"
    case .recycleLink: "循环回用或返回前段"
    case .flowLink: "线宽表示年流量"
    case .routeUnknown: "路线未注明"
    case .outsideZones: "片区以外县市"
    case .plants(let process, let companies):
      "\(process.zh)：\(companies.map(\.zh).joined(separator: "、"))"
    case .goesInto(let product, let process): "\(product.zh) → \(process.zh)"
    case .canReplace(let product, let other, let process):
      "\(process.zh)中\(product.zh)可替代\(other.zh)"
    case .putsOut(let process, let product): "\(process.zh)副产\(product.zh)"
    case .unknownChain(let id, let known):
      "没有产业链“\(id)”；现有产业链：\(known.joined(separator: "、"))"
    case .unknownZone(let id, let known):
      "没有片区“\(id)”；现有片区：\(known.joined(separator: "、"))"
    case .unknownFocus(let id, let alike):
      "“\(id)”不是本图中的产品或环节"
        + (alike.isEmpty ? "" : "；是否指 \(alike.joined(separator: "、"))？")
    case .zoneNeeded: "布局图须指定片区"
    case .focusNeeded: "上下游关系图须指定一个产品或环节"
    case .endsNeeded: "工艺路线图须指定起点和终点两个产品"
    case .noRoute(let from, let to): "从 \(from) 到 \(to) 没有相连的工艺路线"
    case .noGap: "没有可画的缺口"
    case .noPlant: "所选片区内没有产能，无图可画"
    case .noProcess: "没有可画的环节"
    case .tooLarge(let width, let height, let limit):
      "图幅 \(width) × \(height) 像素过大，每边最多 \(limit) 像素：请减小比例，或改用 PDF"
    case .notDrawn(let fault): fault.chinese
    case .yearly(let amount): "\(amount)/年"
    }
  }

  private static func chineseScenario(_ scenario: Scenario) -> String {
    switch scenario {
    case .operating: "已投产"
    case .committed: "已投产和在建"
    case .pipeline: "已投产、在建和拟建"
    }
  }
}
