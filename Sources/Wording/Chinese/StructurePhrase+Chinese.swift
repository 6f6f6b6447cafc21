extension StructurePhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .problem(let name, let materials, let units):
      (name.isEmpty ? "问题" : PhraseText.shown(name)) + "：物料 \(materials) 种，操作单元 \(units) 个"
    case .maximal(let materials, let units):
      "最大结构：物料 \(materials) 种，操作单元 \(units) 个"
    case .noStructure(let products): "没有结构：\(PhraseText.列(products))无法生产"
    case .nothingWanted: "没有结构：问题中没有产品"
    case .materials(let names): "物料：\(PhraseText.列(names))"
    case .units(let names): "操作单元：\(PhraseText.列(names))"
    case .nothingExcluded: "全部纳入，无排除项"
    case .excludedUnits(let count): "排除的操作单元：\(count) 个"
    case .excludedMaterials(let count): "排除的物料：\(count) 种"
    case .excluded(let name, let reason): "\(PhraseText.shown(name))：\(reason.chinese)"
    case .structures(let count, let exclusions):
      "解结构：\(count) 个" + Self.已计(exclusions)
    case .structuresTruncated(let count, let exclusions):
      "解结构：已列 \(count) 个，达到上限后停止，可能还有更多" + Self.已计(exclusions)
    case .structure(let number, let units): 
      "\(number)．" + (units.isEmpty ? "不设任何单元" : PhraseText.列(units))
    case .caveat:
      "结构只满足公理 S1 至 S5：没有结构，产品必不可生产；有结构，能否生产仍取决于数量，自我循环的环路也能满足公理。"
    }
  }

  private static func 已计(_ exclusions: Int) -> String {
    exclusions == 0 ? "" : "（已计入 \(exclusions) 组互斥单元）"
  }
}

extension StructurePhrase.Reason {
  /// The reason in simplified Chinese.
  var chinese: String {
    switch self {
    case .leftOut: "未计入"
    case .makesRaw(let material): "产出原料 \(PhraseText.shown(material))"
    case .lacksInput(let materials) where materials.count == 1:
      "所需的 \(PhraseText.列(materials)) 无可用单元生产"
    case .lacksInput(let materials): "所需的 \(PhraseText.列(materials)) 均无可用单元生产"
    case .notMade: "不是原料，也无可用单元生产"
    case .leadsNowhere: "没有通向产品的路径"
    case .noStructure: "有产品无法生产，结构不成立"
    }
  }
}
