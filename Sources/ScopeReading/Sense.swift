import ChainModel

/// What a verb of business scopes says, finer than `Activity`.
struct Sense: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let make = Sense(rawValue: 1 << 0)
  static let process = Sense(rawValue: 1 << 1)
  static let grow = Sense(rawValue: 1 << 2)
  static let research = Sense(rawValue: 1 << 3)
  static let sell = Sense(rawValue: 1 << 4)
  static let trade = Sense(rawValue: 1 << 5)
  static let serve = Sense(rawValue: 1 << 6)
  static let rent = Sense(rawValue: 1 << 7)
  /// 收购, 回收: selling seen from the other side; tells 棉花收购 from 棉花种植.
  static let buy = Sense(rawValue: 1 << 8)
  /// 经营, 兼营: selling, unless another verb says what is done.
  static let deal = Sense(rawValue: 1 << 9)
  /// 开采: making of what lies in the ground.
  static let mine = Sense(rawValue: 1 << 10)
  /// 染色, 印花: makes a dyed cloth or yarn of what it names.
  static let dye = Sense(rawValue: 1 << 11)
  /// 分装, 灌装: puts what is made into packs; with 经营 it is a dealer's work.
  static let pack = Sense(rawValue: 1 << 12)
  /// 自产: of the firm's own make; with 销售 it speaks of whatever the clause says it makes.
  static let own = Sense(rawValue: 1 << 14)
  /// The verb often stands before a noun as its attribute: 进口食品, 包装材料.
  static let soft = Sense(rawValue: 1 << 15)

  /// What makes a firm a maker, or nearly one.
  static let producing: Sense = [.make, .process, .dye, .grow, .mine, .research]

  /// The senses without the marks of how their verb is used.
  var plain: Sense { subtracting([.soft, .own, .pack]) }

  /// What can be done with whatever is made or grown.
  static let passing: Sense = [.research, .sell, .trade, .serve, .rent, .deal]

  /// The activities of the senses, in the order of `Activity`.
  func forEachActivity(_ body: (Activity) -> Void) {
    if !isDisjoint(with: [.make, .mine]) { body(.make) }
    if !isDisjoint(with: [.process, .dye]) { body(.process) }
    if contains(.grow) { body(.grow) }
    if contains(.research) { body(.research) }
    if !isDisjoint(with: [.sell, .buy]) || plain == .deal { body(.sell) }
    if contains(.trade) { body(.trade) }
    if contains(.serve) { body(.serve) }
    if contains(.rent) { body(.rent) }
    if plain.isEmpty { body(.unspecified) }
  }

  /// What verbs further on say of a word that is itself a deed: 织布、棉纱加工 weaves cloth.
  func after(_ deed: Sense) -> Sense {
    let isWork = !isDisjoint(with: [.make, .process, .dye, .grow, .mine])
    return deed.isEmpty || !isWork ? self : intersection(.passing).union(deed)
  }

  /// The verbs that fulfil the condition of a reading: 加工 and 生产 stand for one another.
  func claimed(by condition: Sense) -> Sense {
    condition.isDisjoint(with: [.make, .process, .mine])
      ? intersection(condition) : intersection([.make, .process, .mine])
  }
}
