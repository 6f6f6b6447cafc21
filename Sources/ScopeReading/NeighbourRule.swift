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
      if let neighbour, neighbour.start == position,
        isAfterVerb || isAfterOf || !isTail(at: position, traits.tails, in: text, to: end)
      {
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
      case .text, .tail, .head, .input:
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
      case .business: return isAfterVerb && !Self.letsEquipment(text, position)
      case .include, .boilerplate, .permitHeader, .generalHeader, .product,
        .conjunction, .list, .comma, .strong, .stop, .colon, .open, .close, .exclude, .excluded,
        .beyond, .material:
        return true
      }
      position += lexeme.length
    }
    return true
  }

  /// Whether marks or the ends of the text stand on both sides of a word; 加工 may follow it.
  ///
  /// A 、 counts before it only after another such word, which ends at `last`.
  func standsAlone(
    _ hit: Hit,
    in text: UnsafeBufferPointer<UInt8>,
    _ span: Range<Int>,
    after last: Int
  ) -> Bool {
    let (start, end) = (Int(hit.start), Int(hit.end))
    if start > span.lowerBound {
      var place = start - 1
      while place > span.lowerBound, text[place] & 0xC0 == 0x80 { place -= 1 }
      let kind = lexicon.lexeme(at: place, in: text, end: start).kind
      guard Self.isMark(kind), kind != .list || last == place else { return false }
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

  /// Whether what follows a product of a list makes an attribute of it, and so of those before it.
  ///
  /// So in 籽棉打包机, 丙烯装置. Without tails only a head does.
  func isAttribute(
    endingAt position: Int,
    _ tails: Tail?,
    in text: UnsafeBufferPointer<UInt8>,
    to end: Int
  ) -> Bool {
    var position = position
    var isAfterVerb = false
    var characters = 0
    while position < end {
      let lexeme = lexicon.lexeme(at: position, in: text, end: end)
      switch lexeme.kind {
      case .head: return true
      case .text, .tail, .input:
        guard let tails, !isAfterVerb, Tail(rawValue: lexeme.value).isDisjoint(with: tails) else {
          return false
        }
        characters += lexeme.length / 3
        if characters > 1 { return true }
      case .verb where !isAfterVerb: isAfterVerb = true
      default: return false
      }
      position += lexeme.length
    }
    return false
  }

  /// Whether a word that may follow a product of these tails stands here.
  private func isTail(
    at position: Int,
    _ tails: Tail,
    in text: UnsafeBufferPointer<UInt8>,
    to end: Int
  ) -> Bool {
    !Tail(rawValue: lexicon.lexeme(at: position, in: text, end: end).value).isDisjoint(with: tails)
  }

  /// Whether nothing, or 的, stands between two places.
  func isJoined(from: Int, to: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    from == to || lexicon.lexeme(at: from, in: text, end: to).kind == .of
  }

  /// Whether a 、 or a 和 stands here.
  func joins(at position: Int, in text: UnsafeBufferPointer<UInt8>, to end: Int) -> Bool {
    guard position + 3 < end else { return false }
    let lexeme = lexicon.lexeme(at: position, in: text, end: end)
    return lexeme.length == 3 && (lexeme.kind == .list || lexeme.kind == .conjunction)
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

  /// Whether 设备 or 机械 begins here: 毛巾生产设备出租 lets machines.
  private static func letsEquipment(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    let words: [[UInt8]] = [Array("设备".utf8), Array("机械".utf8)]
    return words.contains { word in
      position + word.count <= text.count
        && word.indices.allSatisfy { text[position + $0] == word[$0] }
    }
  }

  /// Whether 技 stands here: 奶牛饲养技术咨询 is advice, not cows.
  private static func isTechnical(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    position + 2 < text.count && text[position] == 0xE6 && text[position + 1] == 0x8A
      && text[position + 2] == 0x80
  }
}
