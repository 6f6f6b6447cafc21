/// Finds the cells of one record in a buffer.
struct RecordScanner {
  /// What a scan came to.
  enum Outcome {
    /// A record, with the index after its line end, the lines it takes, and where text follows
    /// closing quotation marks.
    case record(end: Int, lineEnds: Int, tornAt: [Int])
    /// A quoted cell that does not end, with the index of its mark.
    case unterminatedQuote(Int)
    /// More bytes than allowed.
    case tooLong
    /// The buffer ends before the record.
    case needsBytes
  }

  private static let quote: UInt8 = UInt8(ascii: "\"")

  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  let delimiter: UInt8
  let limit: Int
  let isFinished: Bool
  /// The index of a quotation mark that is read as a letter.
  let literalQuote: Int

  /// Reads from `start` to the end of the record.
  func scan(into cells: inout [DelimitedReader.Cell], unescaped: inout [UInt8]) -> Outcome {
    let end = bytes.count
    let farthest = min(end, start + limit)
    var index = start
    var lineEnds = 0
    var tornAt: [Int] = []
    while true {
      let origin = index
      if index < end, bytes[index] == Self.quote, index != literalQuote {
        guard let close = closing(from: index + 1, to: farthest) else {
          return farthest < end || isFinished ? .unterminatedQuote(origin) : .needsBytes
        }
        index = close.index + 1
        if index == end && !isFinished { return .needsBytes }
        if index == end || isBoundary(bytes[index]) {
          lineEnds += close.lineEnds
          if close.hasEscapes {
            let first = unescaped.count
            unescape(origin + 1..<close.index, into: &unescaped)
            cells.append(
              .init(start: first, end: unescaped.count, origin: origin, isUnescaped: true)
            )
          } else {
            cells.append(.init(start: origin + 1, end: close.index, origin: origin))
          }
        } else {
          lineEnds += close.lineEnds
          tornAt.append(index)
          index = boundary(from: index, to: farthest)
          cells.append(.init(start: origin, end: index, origin: origin))
        }
      } else {
        index = boundary(from: index, to: farthest)
        cells.append(.init(start: origin, end: index, origin: origin))
      }
      guard index < farthest else {
        if farthest < end { return .tooLong }
        return isFinished ? .record(end: end, lineEnds: lineEnds + 1, tornAt: tornAt) : .needsBytes
      }
      if bytes[index] == delimiter {
        index += 1
        continue
      }
      if bytes[index] == UInt8(ascii: "\r") {
        if index + 1 == end && !isFinished { return .needsBytes }
        if index + 1 < end && bytes[index + 1] == UInt8(ascii: "\n") { index += 1 }
      }
      return .record(end: index + 1, lineEnds: lineEnds + 1, tornAt: tornAt)
    }
  }

  private func isBoundary(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func boundary(from first: Int, to end: Int) -> Int {
    var index = first
    while index < end {
      let byte = bytes[index]
      if byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        return index
      }
      index += 1
    }
    return index
  }

  private func closing(
    from first: Int,
    to end: Int
  ) -> (index: Int, lineEnds: Int, hasEscapes: Bool)? {
    var index = first
    var lineEnds = 0
    var hasEscapes = false
    while index < end {
      let byte = bytes[index]
      if byte == Self.quote {
        guard index + 1 < end, bytes[index + 1] == Self.quote else {
          return (index, lineEnds, hasEscapes)
        }
        hasEscapes = true
        index += 1
      } else if byte == UInt8(ascii: "\n") {
        lineEnds += 1
      }
      index += 1
    }
    return nil
  }

  private func unescape(_ range: Range<Int>, into unescaped: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      unescaped.append(bytes[index])
      index += bytes[index] == Self.quote ? 2 : 1
    }
  }
}
