/// Finds which of some kinds of words stand in names, in one pass over a name: for the names of a whole
/// country.
struct NameWords {
  /// A word by its bytes after the first three, and the bit of its kind.
  private struct Rest {
    let bytes: [UInt8]
    let kind: UInt8
  }

  private var rests: [UInt32: [Rest]] = [:]
  /// Whether a word may begin so; most characters of a name end here.
  private var begins = [Bool](repeating: false, count: 1 << 12)

  /// Kinds of words, each word of one Chinese character or three Latin letters at least.
  init(_ kinds: [[String]]) {
    for (number, words) in kinds.enumerated() {
      for word in words {
        let bytes = Array(word.utf8)
        guard bytes.count >= 3 else { continue }
        let head = Self.head(bytes[0], bytes[1], bytes[2])
        begins[Self.slot(head)] = true
        rests[head, default: []].append(Rest(bytes: Array(bytes[3...]), kind: 1 << UInt8(number)))
      }
    }
  }

  /// The bits of the kinds of which words stand in a name.
  func kinds(in name: String) -> UInt8 {
    let bytes = name.utf8Span.span
    guard bytes.count >= 3 else { return 0 }
    var found: UInt8 = 0
    for start in 0...bytes.count - 3 where bytes[start] & 0xC0 != 0x80 {
      let head = Self.head(bytes[start], bytes[start + 1], bytes[start + 2])
      guard begins[Self.slot(head)], let rests = rests[head] else { continue }
      next: for rest in rests where bytes.count - start - 3 >= rest.bytes.count {
        for place in rest.bytes.indices where bytes[start + 3 + place] != rest.bytes[place] {
          continue next
        }
        found |= rest.kind
      }
    }
    return found
  }

  private static func head(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  private static func slot(_ head: UInt32) -> Int {
    Int((head &* 2_654_435_761) >> 20)
  }
}
