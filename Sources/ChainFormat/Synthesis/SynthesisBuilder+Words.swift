import ChainModel
import Words

extension SynthesisBuilder {
  static func unlistedMaterials(_ names: [String]) -> Phrase {
    let list = Phrase.list(Array(names.prefix(10)))
    return Phrase(
      zh: "\(names.count) 种物料只见于工序，materials 中未列，按 defaults 取类型和上下限：\(list.zh)",
      en: "\(names.count) materials stand in recipes only and get the type and bounds of defaults: "
        + list.en
    )
  }

  /// What a name in the file stands for.
  enum Thing {
    case material, unit, exclusion

    /// What messages call it.
    var words: Phrase {
      switch self {
      case .material: Phrase(zh: "物料", en: "material")
      case .unit: Phrase(zh: "操作单元", en: "operating unit")
      case .exclusion: Phrase(zh: "互斥组", en: "exclusion set")
      }
    }
  }

  /// A line without a name before its colon.
  static let noName = Phrase(
    zh: "冒号前没有名称；应写明名称",
    en: "there is no name before the colon; expected one"
  )

  /// A lower bound above the upper one.
  static func boundsCross(lower: Double, upper: Double) -> Phrase {
    let lower = DecimalText.stated(lower)
    let upper = DecimalText.stated(upper)
    return Phrase(
      zh: "下限 \(lower) 大于上限 \(upper)；下限应不大于上限",
      en: "the lower bound \(lower) is above the upper bound \(upper); expected lower ≤ upper"
    )
  }

  /// A name that stands twice.
  static func repeatedName(_ thing: Thing, _ name: String, firstLine line: Int) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "\(thing.words.zh)\(name.zh)重复；第 \(line) 行已有，名称应各不相同",
      en: "the \(thing.words.en) \(name.en) stands already in line \(line); expected each name once"
    )
  }

  /// A name that nothing bears.
  static func unknownName(_ thing: Thing, _ name: String, suggestion: String?) -> Phrase {
    let name = Phrase.quoted(name)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "没有\(thing.words.zh)\(name.zh)；应为文件中已有的名称\(suggestion.zh)",
      en: "there is no \(thing.words.en) \(name.en); expected a name from the file\(suggestion.en)"
    )
  }

  /// A recipe without `=>`.
  static let noArrow = Phrase(
    zh: "配方中没有箭头；应为“投入 => 产出”，如 2 C + F => 1.5 A",
    en: "the recipe has no arrow; expected inputs => outputs, such as 2 C + F => 1.5 A"
  )

  /// A recipe with several `=>`.
  static let severalArrows = Phrase(
    zh: "配方中有多个箭头；应只有一个 =>",
    en: "the recipe has several arrows; expected one =>"
  )

  /// A plus sign without a material before or behind it.
  static let emptyTerm = Phrase(
    zh: "加号旁缺少物料；应为物料，或数字加物料",
    en:
      "a material is missing beside the plus sign; expected a material, or a number and a material"
  )

  /// A material that stands twice on one side of a recipe.
  static func repeatedTerm(_ name: String) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "\(name.zh)在同一侧出现两次；应合为一项",
      en: "\(name.en) stands twice on this side; expected it once, with the sum"
    )
  }

  /// A second recipe of one unit.
  static func repeatedRecipe(_ name: String, firstLine line: Int) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "\(name.zh)的配方重复；第 \(line) 行已有，每个操作单元应只有一个配方",
      en: "the recipe of \(name.en) stands already in line \(line); expected one for each unit"
    )
  }

  /// A unit without a recipe.
  static func noRecipe(_ name: String) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "操作单元\(name.zh)没有配方；视为无投入、无产出",
      en: "the unit \(name.en) has no recipe; it takes nothing in and puts nothing out"
    )
  }

  /// A unit that stands twice in one set.
  static func repeatedMember(_ name: String) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "\(name.zh)在同一组中出现两次；每个单元应只列一次",
      en: "\(name.en) stands twice in the set; expected each unit once"
    )
  }

  /// A set of fewer than two units.
  static func smallExclusion(_ name: String) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "互斥组\(name.zh)不足两个单元；不起作用",
      en: "the set \(name.en) has fewer than two units; it excludes nothing"
    )
  }

  /// A problem that wants nothing made.
  static let noProduct = Phrase(
    zh: "没有产品；无须生产任何物料，因而没有结构",
    en: "no material is a product; nothing is to be made, so there are no structures"
  )
}
