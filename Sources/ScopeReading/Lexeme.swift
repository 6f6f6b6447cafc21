/// A word or mark that shapes a clause.
struct Lexeme {
  /// What it does there.
  enum Kind: UInt8 {
    /// Anything else: part of a noun.
    case text
    /// A word that a product may be followed by and stay itself: 丝 after a fibre.
    case tail
    /// A head that turns the verb or noun before it into an attribute: 设备, 技术.
    case head
    /// A product; its value is the hit.
    case product
    case verb
    /// 系列, 产品, 等: says no more of the noun.
    case keep
    /// 等, 为主的: ends a list of examples; what follows is their kind.
    case etcetera
    /// 从事, 主要: stands before a verb or noun and says no more.
    case lead
    case conjunction
    /// 的.
    case of
    /// 、 or a space.
    case list
    case comma
    /// ； * ※ 〓, a line break or a numbering.
    case strong
    /// 。: ends also brackets that were left open and licence headings.
    case stop
    case colon
    case open
    case close
    /// 不含, 除, 不得从事.
    case exclude
    /// 利用, 以: what follows is used up by what is made of it.
    case input
    /// 为原料的: what stands before it is used up by what follows.
    case material
    /// 除外.
    case excluded
    /// 外 after 除.
    case beyond
    /// 含, 包括: ends an exclusion.
    case include
    /// 凭, 许可证.
    case permit
    /// 依法须经批准, 涉及: a permit for whoever needs one.
    case boilerplate
    /// 许可经营项目.
    case permitHeader
    /// 一般经营项目.
    case generalHeader
    /// A whole business of its own: 货物进出口, 房屋租赁.
    case business
    /// 领域, 行业: the nouns before it are fields of work, not goods.
    case field
    /// Digits and Latin letters.
    case figure
  }

  /// The value of text that names seeds.
  static let seeds: UInt16 = 1

  let kind: Kind
  /// A `Sense` of a verb, a `Tail` of a tail, the hit of a product.
  let value: UInt16
  /// Bytes.
  let length: Int

  var sense: Sense { Sense(rawValue: value) }
}
