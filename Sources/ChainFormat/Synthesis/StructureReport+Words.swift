import ChainModel
import ChainTopology

/// What the report says.
extension StructureReport {
  /// The problem by name, with its size.
  static func problem(_ name: String, materials: Int, units: Int) -> Phrase {
    Phrase(
      zh: (name.isEmpty ? "问题" : Phrase.shown(name)) + "：物料 \(materials) 种，操作单元 \(units) 个",
      en: (name.isEmpty ? "Problem" : Phrase.shown(name))
        + ": \(materials) materials, \(units) operating units"
    )
  }

  /// The size of the maximal structure.
  static func maximal(materials: Int, units: Int) -> Phrase {
    Phrase(
      zh: "最大结构：物料 \(materials) 种，操作单元 \(units) 个",
      en: "Maximal structure: \(materials) materials, \(units) operating units"
    )
  }

  /// There is no structure, since these products cannot be made.
  static func noStructure(_ products: [String]) -> Phrase {
    let products = Phrase.list(products)
    return Phrase(
      zh: "没有结构：\(products.zh)无法生产",
      en: "There is no structure: no way to make \(products.en)"
    )
  }

  /// There is no structure, since there is no product.
  static let nothingWanted = Phrase(
    zh: "没有结构：问题中没有产品",
    en: "There is no structure: no material is a product"
  )

  /// Names of materials.
  static func materials(_ names: [String]) -> Phrase {
    let names = Phrase.list(names)
    return Phrase(zh: "物料：\(names.zh)", en: "materials: \(names.en)")
  }

  /// Names of operating units.
  static func units(_ names: [String]) -> Phrase {
    let names = Phrase.list(names)
    return Phrase(zh: "操作单元：\(names.zh)", en: "units: \(names.en)")
  }

  /// Everything is part of the maximal structure.
  static let nothingExcluded = Phrase(zh: "全部纳入，无排除项", en: "Nothing is excluded")

  /// The heading of excluded units.
  static func excludedUnits(_ count: Int) -> Phrase {
    Phrase(zh: "排除的操作单元：\(count) 个", en: "Excluded operating units: \(count)")
  }

  /// The heading of excluded materials.
  static func excludedMaterials(_ count: Int) -> Phrase {
    Phrase(zh: "排除的物料：\(count) 种", en: "Excluded materials: \(count)")
  }

  /// An excluded thing and the reason.
  static func excluded(_ name: String, because reason: Phrase) -> Phrase {
    let name = Phrase.shown(name)
    return Phrase(zh: "\(name)：\(reason.zh)", en: "\(name): \(reason.en)")
  }

  /// How many solution structures there are, of these mutual exclusions.
  static func structures(_ count: Int, exclusions: Int) -> Phrase {
    Phrase(
      zh: "解结构：\(count) 个" + excludedSets(exclusions).zh,
      en: "Solution structures: \(count)" + excludedSets(exclusions).en
    )
  }

  /// How many solution structures were found before a limit was met.
  static func structuresTruncated(_ count: Int, exclusions: Int) -> Phrase {
    Phrase(
      zh: "解结构：已列 \(count) 个，达到上限后停止，可能还有更多" + excludedSets(exclusions).zh,
      en: "Solution structures: \(count) listed; the search stopped at its limit, there may be more"
        + excludedSets(exclusions).en
    )
  }

  /// One solution structure.
  static func structure(_ number: Int, units: [String]) -> Phrase {
    let units =
      units.isEmpty ? Phrase(zh: "不设任何单元", en: "no unit") : Phrase.list(units)
    return Phrase(zh: "\(number)．\(units.zh)", en: "\(number). \(units.en)")
  }

  /// What a structure does not prove.
  static let caveat = Phrase(
    zh: "结构只满足公理 S1 至 S5：没有结构，产品必不可生产；有结构，能否生产仍取决于数量，自我循环的环路也能满足公理。",
    en:
      "A structure satisfies the axioms S1 to S5 only: without one a product cannot be made; with one"
      + " it still depends on the numbers, since a loop that feeds itself passes too."
  )

  private static func excludedSets(_ count: Int) -> Phrase {
    switch count {
    case 0: .nothing
    case 1: Phrase(zh: "（已计入 1 组互斥单元）", en: " (1 set of mutually exclusive units held)")
    default:
      Phrase(
        zh: "（已计入 \(count) 组互斥单元）",
        en: " (\(count) sets of mutually exclusive units held)"
      )
    }
  }

  /// Why something is not part of the maximal structure.
  func reason(_ exclusion: MaximalStructure.Exclusion) -> Phrase {
    switch exclusion {
    case .leftOut: return Phrase(zh: "未计入", en: "left out")
    case .makesRaw(let material):
      let name = Phrase.shown(problem.materials[material].name)
      return Phrase(zh: "产出原料 \(name)", en: "puts out the raw material \(name)")
    case .lacksInput(let group):
      let names = Phrase.list(materials(group))
      guard group.count > 1 else {
        return Phrase(
          zh: "所需的 \(names.zh) 无可用单元生产",
          en: "needs \(names.en), which nothing that can stand makes"
        )
      }
      return Phrase(
        zh: "所需的 \(names.zh) 均无可用单元生产",
        en: "needs one of \(names.en), which nothing that can stand makes"
      )
    case .notMade:
      return Phrase(
        zh: "不是原料，也无可用单元生产",
        en: "is not raw, and no unit that can stand makes it"
      )
    case .leadsNowhere:
      return Phrase(zh: "没有通向产品的路径", en: "no path leads from it to a product")
    case .noStructure:
      return Phrase(
        zh: "有产品无法生产，结构不成立",
        en: "a product cannot be made, so nothing stands"
      )
    }
  }
}
