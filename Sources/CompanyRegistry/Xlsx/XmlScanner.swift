/// Reads XML as a stream of tags and texts: as much of it as the parts of a workbook use.
///
/// Names come without their prefix. Document types are refused, so no entity can be defined and
/// none can grow; the five of XML and character numbers are understood.
final class XmlScanner {
  /// What stands next.
  enum Event {
    case start
    case end
    case text
    case finish
  }

  /// The name of the last tag.
  private(set) var name: [UInt8] = []
  /// The last text, with its entities resolved.
  private(set) var text: [UInt8] = []
  private let stream: InflateStream
  private let file: String
  private var buffer: [UInt8] = []
  private var position = 0
  private var attributes = 0..<0
  private var closesItself = false
  private var isAtEnd = false
  private static let longestToken = 1 << 22

  init(_ stream: InflateStream, file: String) {
    self.stream = stream
    self.file = file
  }

  /// Moves to the next tag or text; texts of white space between tags are passed on too.
  func next() throws(RegistryError) -> Event {
    if closesItself {
      closesItself = false
      return .end
    }
    while true {
      if position == buffer.count, try !refill(keeping: position) { return .finish }
      if buffer[position] != 60 {
        let end = try find([60], from: position) ?? buffer.count
        text.removeAll(keepingCapacity: true)
        resolve(position..<end)
        position = end
        return .text
      }
      if position + 1 == buffer.count, try !refill(keeping: position) { throw broken() }
      if buffer[position + 1] != 33, buffer[position + 1] != 63 { return try tag() }
      if try starts(with: "<!--") {
        try skip(past: "-->")
      } else if try starts(with: "<![CDATA[") {
        let from = position + 9
        guard let end = try find(Array("]]>".utf8), from: from, origin: 9) else { throw broken() }
        text.removeAll(keepingCapacity: true)
        text.append(contentsOf: buffer[position + 9..<end])
        position = end + 3
        return .text
      } else if try starts(with: "<?") {
        try skip(past: "?>")
      } else {
        throw .malformed(file: file, .documentType)
      }
    }
  }

  /// The value of an attribute of the last start tag, without its prefix.
  func attribute(_ wanted: StaticString) -> String? {
    var found: String?
    wanted.withUTF8Buffer { wanted in
      var index = attributes.lowerBound
      while index < attributes.upperBound {
        while index < attributes.upperBound, buffer[index] <= 32 { index += 1 }
        var nameStart = index
        while index < attributes.upperBound, buffer[index] != 61 {
          if buffer[index] == 58 { nameStart = index + 1 }
          index += 1
        }
        var nameEnd = index
        while nameEnd > nameStart, buffer[nameEnd - 1] <= 32 { nameEnd -= 1 }
        index += 1
        while index < attributes.upperBound, buffer[index] != 34, buffer[index] != 39 { index += 1 }
        guard index < attributes.upperBound else { return }
        let mark = buffer[index]
        let valueStart = index + 1
        index = valueStart
        while index < attributes.upperBound, buffer[index] != mark { index += 1 }
        if buffer[nameStart..<nameEnd].elementsEqual(wanted) {
          text.removeAll(keepingCapacity: true)
          resolve(valueStart..<index)
          found = String(decoding: text, as: UTF8.self)
          return
        }
        index += 1
      }
    }
    return found
  }

  /// Whether the last tag has a name.
  func isNamed(_ wanted: StaticString) -> Bool {
    wanted.withUTF8Buffer { name.elementsEqual($0) }
  }

  private func tag() throws(RegistryError) -> Event {
    // A '>' within quotes does not end the tag.
    var index = position + 1
    var mark: UInt8 = 0
    while true {
      if index == buffer.count {
        let offset = index - position
        guard try refill(keeping: position) else { throw broken() }
        index = position + offset
      }
      let byte = buffer[index]
      if mark != 0 {
        if byte == mark { mark = 0 }
      } else if byte == 34 || byte == 39 {
        mark = byte
      } else if byte == 62 {
        break
      }
      index += 1
    }
    let isEnd = buffer[position + 1] == 47
    var nameStart = position + (isEnd ? 2 : 1)
    var nameEnd = nameStart
    while nameEnd < index, buffer[nameEnd] > 32, buffer[nameEnd] != 47 {
      if buffer[nameEnd] == 58 { nameStart = nameEnd + 1 }
      nameEnd += 1
    }
    name.removeAll(keepingCapacity: true)
    name.append(contentsOf: buffer[nameStart..<nameEnd])
    closesItself = !isEnd && buffer[index - 1] == 47
    attributes = isEnd ? 0..<0 : nameEnd..<max(nameEnd, closesItself ? index - 1 : index)
    position = index + 1
    return isEnd ? .end : .start
  }

  private func starts(with word: StaticString) throws(RegistryError) -> Bool {
    while buffer.count - position < word.utf8CodeUnitCount, try refill(keeping: position) {}
    return word.withUTF8Buffer { buffer[position...].starts(with: $0) }
  }

  private func skip(past word: StaticString) throws(RegistryError) {
    let bytes = word.withUTF8Buffer { Array($0) }
    guard let end = try find(bytes, from: position) else { throw broken() }
    position = end + bytes.count
  }

  /// Where a word stands next, with more of the stream read as needed; nil at the end.
  private func find(
    _ word: [UInt8],
    from start: Int,
    origin: Int = 0
  ) throws(RegistryError) -> Int? {
    var offset = start - position
    while true {
      var index = position + offset
      while index + word.count <= buffer.count {
        if buffer[index] == word[0], buffer[index...].starts(with: word) { return index }
        index += 1
      }
      offset = index - position
      guard try refill(keeping: position) else { return nil }
    }
  }

  /// Reads more and drops what stands before a place, which becomes the beginning.
  private func refill(keeping place: Int) throws(RegistryError) -> Bool {
    guard !isAtEnd else { return false }
    guard buffer.count - place < Self.longestToken else { throw broken() }
    buffer.removeFirst(place)
    position = 0
    isAtEnd = try !stream.read(into: &buffer)
    return !isAtEnd
  }

  private func broken() -> RegistryError {
    .malformed(file: file, .xmlUnclosed)
  }

  /// Appends a stretch of the buffer to the text, with its entities resolved.
  private func resolve(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = buffer[index]
      guard byte == 38,
        let end = buffer[index..<min(index + 12, range.upperBound)].firstIndex(of: 59)
      else {
        text.append(byte)
        index += 1
        continue
      }
      let entity = String(decoding: buffer[index + 1..<end], as: UTF8.self)
      text.append(contentsOf: (Self.character(entity) ?? "&\(entity);").utf8)
      index = end + 1
    }
  }

  private static func character(_ entity: String) -> String? {
    switch entity {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard entity.hasPrefix("#") else { return nil }
    let isHexadecimal = entity.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    let digits = entity.dropFirst(isHexadecimal ? 2 : 1)
    return UInt32(digits, radix: isHexadecimal ? 16 : 10)
      .flatMap(Unicode.Scalar.init)
      .map { String(Character($0)) }
  }
}
