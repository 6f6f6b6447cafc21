/// The words of business scopes, found by their first character.
struct Lexicon: Sendable {
  private struct Entry {
    let bytes: [UInt8]
    let kind: Lexeme.Kind
    let value: UInt16
  }

  /// For each character of the basic plane the place in `buckets`, 0 where no word begins.
  private let bucketOf: [UInt16]
  /// Places in `words`: the words of bucket b are `buckets[b] ..< buckets[b + 1]`.
  private let buckets: [Int32]
  private let kinds: [Lexeme.Kind]
  private let values: [UInt16]
  private let lengths: [Int32]
  private let offsets: [Int32]
  private let bytes: [UInt8]
  /// Every word with its meaning, for the version of the alias list.
  let fingerprint: [String]

  /// The words that this module reads by.
  static let standard = Lexicon()

  init() {
    var meanings: [String: (Lexeme.Kind, UInt16)] = [:]
    func add(_ words: String, _ kind: Lexeme.Kind, _ value: UInt16 = 0) {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        meanings[String(word)] = (kind, value)
      }
    }
    for (tail, words) in Tail.words {
      for word in words.split(separator: " ") {
        let old = meanings[String(word)]?.1 ?? 0
        meanings[String(word)] = (.tail, old | tail.rawValue)
      }
    }
    for word in Self.heads.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      meanings[String(word)] = (.head, meanings[String(word)]?.1 ?? 0)
    }
    for (kind, words) in Self.grammar { add(words, kind) }
    for (sense, words) in Self.verbs { add(words, .verb, sense.rawValue) }
    add(Self.nouns, .text)
    for space in [" ", "\t"] { meanings[space] = (.list, 0) }
    for line in ["\n", "\r"] { meanings[line] = (.stop, 0) }

    var byFirst: [UInt16: [Entry]] = [:]
    for (word, meaning) in meanings {
      guard let first = word.utf16.first else { continue }
      byFirst[first, default: []]
        .append(Entry(bytes: Array(word.utf8), kind: meaning.0, value: meaning.1))
    }
    var bucketOf = [UInt16](repeating: 0, count: 0x10000)
    var buckets: [Int32] = [0, 0]
    var kinds: [Lexeme.Kind] = []
    var values: [UInt16] = []
    var lengths: [Int32] = []
    var offsets: [Int32] = []
    var bytes: [UInt8] = []
    for first in byFirst.keys.sorted() {
      let entries = (byFirst[first] ?? [])
        .sorted {
          $0.bytes.count != $1.bytes.count
            ? $0.bytes.count > $1.bytes.count : $0.bytes.lexicographicallyPrecedes($1.bytes)
        }
      bucketOf[Int(first)] = UInt16(buckets.count - 1)
      for entry in entries {
        kinds.append(entry.kind)
        values.append(entry.value)
        lengths.append(Int32(entry.bytes.count))
        offsets.append(Int32(bytes.count))
        bytes.append(contentsOf: entry.bytes)
      }
      buckets.append(Int32(kinds.count))
    }
    self.bucketOf = bucketOf
    self.buckets = buckets
    self.kinds = kinds
    self.values = values
    self.lengths = lengths
    self.offsets = offsets
    self.bytes = bytes
    fingerprint = meanings.map { "\($0.key) \($0.value.0.rawValue) \($0.value.1)" }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// The longest word that begins here, or one character of text; `position` is before `end`.
  func lexeme(
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> Lexeme {
    let first = text[position]
    var code = UInt32(first)
    var length = 1
    if first >= 0xE0, first < 0xF0, position + 2 < end {
      code = UInt32(first & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6
      code |= UInt32(text[position + 2] & 0x3F)
      length = 3
    } else if first >= 0xC0, first < 0xE0, position + 1 < end {
      code = UInt32(first & 0x1F) << 6 | UInt32(text[position + 1] & 0x3F)
      length = 2
    } else if first >= 0x80 {
      return Lexeme(kind: .text, value: 0, length: 1)
    }
    let bucket = Int(bucketOf[Int(code)])
    if bucket != 0 {
      var word = Int(buckets[bucket])
      let last = Int(buckets[bucket + 1])
      while word < last {
        let count = Int(lengths[word])
        if count <= end - position {
          let offset = Int(offsets[word])
          var index = length
          while index < count, text[position + index] == bytes[offset + index] { index += 1 }
          if index == count { return Lexeme(kind: kinds[word], value: values[word], length: count) }
        }
        word += 1
      }
    }
    let isFigure =
      first < 0x80
      && (UInt8(ascii: "0")...UInt8(ascii: "9") ~= first
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= first | 0x20)
    return Lexeme(kind: isFigure ? .figure : .text, value: 0, length: length)
  }
}
