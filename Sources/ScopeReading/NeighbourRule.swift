/// Decides from the characters around an alias whether it stands for its product.
///
/// The head of a Chinese compound comes last, so what follows decides: 电力设备 is no electricity.
/// Before it any attribute may stand, but for 废, 仿 and their like, and for the syllables that
/// make another substance: 聚氯 before 乙烯.
struct NeighbourRule {
  private let lexicon: LexiconTable
  /// First characters (as code points) that turn any alias into another thing.
  private static let reversing = Set("废旧仿非假无不伪拟烤".unicodeScalars.map(\.value))
  /// Syllables that build the names of other substances.
  private static let compounding = Set(
    """
    聚氯苯甲乙丙丁戊己庚辛氟溴碘硝氨基酰酸二三四五六七八九十亚过次焦偏环氧氢羟烷烯炔醇醚酮醛酯腈氰异仲叔
    硫磷脂胺肼化
    """
    .unicodeScalars.map(\.value)
  )

  init(lexicon: LexiconTable) {
    self.lexicon = lexicon
  }

  /// Whether what precedes the alias leaves it its meaning.
  func allowsLeft(
    of hit: Hit,
    _ traits: AliasTraits,
    in text: UnsafeBufferPointer<UInt8>,
    from begin: Int
  ) -> Bool {
    let start = Int(hit.start)
    guard start > begin else { return true }
    let byte = text[start - 1]
    if byte < 0x80 {
      if byte == UInt8(ascii: "-") {
        let isLocant = start - 2 >= begin && (0x30...0x39).contains(text[start - 2])
        return !traits.isLatinAtStart && (isLocant || !traits.isCompounding)
      }
      let isLatin =
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
      return !(isLatin && traits.isLatinAtStart)
    }
    guard start - 3 >= begin, text[start - 3] & 0xF0 == 0xE0 else { return true }
    var code = UInt32(text[start - 3] & 0x0F) << 12
    code |= UInt32(text[start - 2] & 0x3F) << 6 | UInt32(byte & 0x3F)
    if Self.reversing.contains(code) { return false }
    return !(traits.isCompounding && Self.compounding.contains(code))
  }

  /// Whether what follows the alias leaves it its meaning.
  ///
  /// `neighbour` is the next hit, and whether it is a good for sale as it stands.
  func allowsRight(
    of hit: Hit,
    _ traits: AliasTraits,
    in text: UnsafeBufferPointer<UInt8>,
    to end: Int,
    neighbour: (start: Int, isGood: Bool)?
  ) -> Bool {
    var position = Int(hit.end)
    if position < end, text[position] == UInt8(ascii: "-") { return false }
    if position &+ 2 < end, text[position] == 0xE3, text[position &+ 1] == 0x80,
      text[position &+ 2] == 0x81
    {
      return true
    }
    var isAfterVerb = false
    var isAfterSoft = false
    var isAfterOf = false
    while position < end {
      if let neighbour, neighbour.start == position {
        return isAfterVerb || isAfterOf || (traits.isGood && neighbour.isGood)
      }
      let lexeme = lexicon.lexeme(at: position, in: text, end: end)
      switch lexeme.kind {
      case .verb:
        if isAfterVerb, !isAfterOf, Self.isTechnical(text, position) { return false }
        isAfterVerb = true
        isAfterSoft = !lexeme.sense.isDisjoint(with: [.soft, .serve])
      case .keep: break
      case .of:
        if isAfterOf { return false }
        isAfterOf = true
      case .text, .tail, .head:
        if !isAfterVerb, !isAfterOf, !Tail(rawValue: lexeme.value).isDisjoint(with: traits.tails) {
          break
        }
        return isAfterVerb && !isAfterSoft && lexeme.kind != .head && !isAfterOf
      case .figure: return !(traits.isLatinAtEnd && position == Int(hit.end))
      case .lead:
        if isAfterOf { break }
        return isAfterVerb
      case .permit: return !isAfterVerb
      case .etcetera: return true
      case .field: return false
      case .business: return isAfterVerb
      case .include, .boilerplate, .permitHeader, .generalHeader, .product,
        .conjunction, .list, .comma, .strong, .stop, .colon, .open, .close, .exclude, .excluded,
        .beyond:
        return true
      }
      position += lexeme.length
    }
    return true
  }

  /// Whether marks or the ends of the text stand on both sides of a word; 加工 may follow it.
  func standsAlone(
    _ hit: Hit,
    in text: UnsafeBufferPointer<UInt8>,
    _ span: Range<Int>
  ) -> Bool {
    let (start, end) = (Int(hit.start), Int(hit.end))
    if start > span.lowerBound {
      var place = start - 1
      while place > span.lowerBound, text[place] & 0xC0 == 0x80 { place -= 1 }
      guard Self.isMark(lexicon.lexeme(at: place, in: text, end: start).kind) else { return false }
    }
    guard end < span.upperBound else { return true }
    let next = lexicon.lexeme(at: end, in: text, end: span.upperBound)
    if next.kind == .verb, next.sense.plain == .process {
      let after = end + next.length
      guard after < span.upperBound else { return true }
      return Self.isMark(lexicon.lexeme(at: after, in: text, end: span.upperBound).kind)
    }
    return Self.isMark(next.kind)
  }

  private static func isMark(_ kind: Lexeme.Kind) -> Bool {
    switch kind {
    case .list, .comma, .strong, .stop, .colon, .open, .close, .excluded, .etcetera: true
    default: false
    }
  }

  /// Whether 纱 or 线 stands here: 紧密纺纱 is a yarn, 紧密纺 is spinning.
  func isYarn(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard position + 2 < text.count, text[position] == 0xE7, text[position + 1] == 0xBA else {
      return false
    }
    return text[position + 2] == 0xB1 || text[position + 2] == 0xBF
  }

  /// Whether 技 stands here: 奶牛饲养技术咨询 is advice, not cows.
  private static func isTechnical(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    position + 2 < text.count && text[position] == 0xE6 && text[position + 1] == 0x8A
      && text[position + 2] == 0x80
  }
}
