/// Reads a capital: number, scale and currency, in any order of brackets and widths.
enum CapitalReader {
  /// Reads the bytes of a cell; `unit` stands in where the cell names none.
  static func read(_ cell: Bytes, unit: Bytes) -> Capital? {
    guard hasWholeGroups(cell) else { return nil }
    var folded: [UInt8] = []
    folded.reserveCapacity(cell.count)
    fold(cell, to: &folded)
    let bytes = folded.span
    var start = 0
    var currency = currency(in: bytes, at: &start)
    guard let (number, end) = number(in: bytes, from: start) else { return nil }
    if end == bytes.count {
      if unit.isEmpty, let currency {
        return believed(number, currency)
      }
      var foldedUnit: [UInt8] = []
      fold(unit, to: &foldedUnit)
      guard !foldedUnit.isEmpty else { return nil }
      let scale = scaleAndCurrency(in: foldedUnit.span, from: 0, currency: &currency)
      guard let scale, let currency else { return nil }
      return believed(number * scale, currency)
    }
    let scale = scaleAndCurrency(in: bytes, from: end, currency: &currency)
    guard let scale, let currency else { return nil }
    return believed(number * scale, currency)
  }

  /// Whether every comma between digits stands before three of them: `1,5万` may be 1.5 or 15.
  private static func hasWholeGroups(_ cell: Bytes) -> Bool {
    var index = 0
    func isDigit(_ place: Int) -> Bool { place < cell.count && (48...57).contains(cell[place]) }
    while index < cell.count {
      // A comma, and the wide one: EF BC 8C.
      let isWide =
        index + 2 < cell.count && cell[index] == 0xEF && cell[index + 1] == 0xBC
        && cell[index + 2] == 0x8C
      let length = cell[index] == UInt8(ascii: ",") ? 1 : isWide ? 3 : 0
      if length > 0, index > 0, isDigit(index - 1) {
        let next = index + length
        guard isDigit(next), isDigit(next + 1), isDigit(next + 2), !isDigit(next + 3) else {
          return false
        }
      }
      index += max(1, length)
    }
    return true
  }

  /// The largest capital that is believed, in yuan.
  ///
  /// The largest registered anywhere, that of China State Railway, is 1.74 trillion; six times that is
  /// no company's, but a slip of the unit or of the keyboard.
  static let largest = 1e13

  private static func believed(_ amount: Double, _ currency: Currency) -> Capital? {
    guard amount <= largest * currency.unitsPerYuan else { return nil }
    return Capital(amount: amount, currency: currency)
  }

  /// Half-width capitals without spaces, brackets and thousands separators.
  private static func fold(_ cell: Bytes, to folded: inout [UInt8]) {
    var wide: [UInt8] = []
    TextFolding.appendName(cell, to: &wide)
    for byte in wide
    where byte != UInt8(ascii: "(") && byte != UInt8(ascii: ")") && byte != UInt8(ascii: ",") {
      folded.append(byte)
    }
  }

  /// Digits with a point and an exponent; nil where there are none.
  private static func number(in bytes: Bytes, from start: Int) -> (Double, Int)? {
    var index = start
    var mantissa = 0.0
    var digits = 0
    var exponent = 0
    var seenPoint = false
    scan: while index < bytes.count {
      switch bytes[index] {
      case 48...57:
        mantissa = mantissa * 10 + Double(bytes[index] &- 48)
        digits += 1
        if seenPoint { exponent -= 1 }
      case UInt8(ascii: ".") where !seenPoint: seenPoint = true
      default: break scan
      }
      index += 1
    }
    guard digits > 0, digits <= 30 else { return nil }
    if index + 1 < bytes.count, bytes[index] == 69 {
      var sign = 1
      var place = index + 1
      if bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") {
        sign = bytes[place] == UInt8(ascii: "-") ? -1 : 1
        place += 1
      }
      var power = 0
      let first = place
      while place < bytes.count, (48...57).contains(bytes[place]), power < 100 {
        power = power * 10 + Int(bytes[place] &- 48)
        place += 1
      }
      if place > first {
        exponent += sign * power
        index = place
      }
    }
    return (scaled(mantissa, by: exponent), index)
  }

  /// A number times a power of ten; divides for negative powers, which is exact for short decimals.
  private static func scaled(_ number: Double, by exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<min(abs(exponent), 330) { power *= 10 }
    return exponent < 0 ? number / power : number * power
  }

  /// The scale that the rest of a text names; nil where something in it is not understood.
  private static func scaleAndCurrency(
    in bytes: Bytes,
    from start: Int,
    currency: inout Currency?
  ) -> Double? {
    var index = start
    var scale = 1.0
    var understood = false
    var scaleEnd: Int?
    while index < bytes.count {
      if let factor = scaleWord(in: bytes, at: index) {
        // 百万 is one scale; a second one after the currency (500万人民币万元) is a contradiction.
        if let scaleEnd, scaleEnd != index { return nil }
        scaleEnd = index + 3
        scale *= factor
        index += 3
        understood = true
      } else if let found = self.currency(in: bytes, at: &index) {
        if let currency, currency != found { return nil }
        currency = found
        understood = true
      } else if starts(bytes, at: index, with: yuan) || starts(bytes, at: index, with: oldYuan) {
        index += 3
        understood = true
      } else {
        return nil
      }
    }
    guard understood else { return nil }
    if currency == nil { currency = .cny }
    return scale
  }

  private static let yuan = Array("元".utf8)
  private static let oldYuan = Array("圆".utf8)
  private static let scales: [(word: [UInt8], factor: Double)] = [
    (Array("万".utf8), 10_000), (Array("亿".utf8), 100_000_000), (Array("百".utf8), 100),
    (Array("千".utf8), 1000), (Array("十".utf8), 10), (Array("萬".utf8), 10_000),
  ]
  private static let currencies = Currency.spellings.map {
    (word: Array($0.text.utf8), currency: $0.currency)
  }

  private static func scaleWord(in bytes: Bytes, at index: Int) -> Double? {
    for scale in scales where starts(bytes, at: index, with: scale.word) { return scale.factor }
    return nil
  }

  private static func currency(in bytes: Bytes, at index: inout Int) -> Currency? {
    guard index < bytes.count else { return nil }
    if bytes[index] < 128, !(65...90).contains(bytes[index]), bytes[index] != UInt8(ascii: "$") {
      return nil
    }
    for entry in currencies where starts(bytes, at: index, with: entry.word) {
      index += entry.word.count
      return entry.currency
    }
    return nil
  }

  private static func starts(_ bytes: Bytes, at index: Int, with word: [UInt8]) -> Bool {
    guard index + word.count <= bytes.count else { return false }
    for place in 0..<word.count where bytes[index + place] != word[place] { return false }
    return true
  }
}
