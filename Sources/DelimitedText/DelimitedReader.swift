/// Reads delimited text from bytes that come in pieces.
///
/// RFC 4180 with CRLF, LF or CR line ends and a byte-order mark that is skipped. Feed bytes with
/// ``fill(atMost:_:)`` or ``append(_:)``, call ``next()`` until it needs more, and say
/// ``finish()`` after the last byte. The cells of a record are bytes in the reader's buffer, valid
/// until the next call of ``next()``; nothing is allocated for a record. Time is linear.
package struct DelimitedReader {
  /// What ``next()`` came to.
  package enum Step: Hashable, Sendable {
    /// A record, to be looked at in the reader.
    case record
    /// A torn place, before the record that it is in.
    case fault(DelimitedFault)
    /// The bytes are used up; there may be more.
    case needsBytes
    /// The text is over.
    case end
  }

  /// Where a cell lies: in the buffer, or among the unescaped cells.
  @usableFromInline struct Cell {
    @usableFromInline var start: Int
    @usableFromInline var end: Int
    /// Where the cell begins in the buffer, its quotation mark included.
    @usableFromInline var origin: Int
    @usableFromInline var isUnescaped: Bool

    @usableFromInline init(start: Int, end: Int, origin: Int, isUnescaped: Bool = false) {
      self.start = start
      self.end = end
      self.origin = origin
      self.isUnescaped = isUnescaped
    }
  }

  /// How the text is written.
  package let dialect: Dialect
  /// The line that the current record begins on, counted from 1.
  package private(set) var line = 1

  @usableFromInline var buffer: [UInt8] = []
  @usableFromInline var unescaped: [UInt8] = []
  @usableFromInline var cells: [Cell] = []
  private var recordStart = 0
  private var position = 0
  private var nextLine = 1
  private var isFinished = false
  private var isAtStart = true
  private var isSkipping = false
  private var literalQuote = -1
  private var pending: [DelimitedFault] = []
  private var hasRecord = false

  /// Makes a reader without bytes.
  package init(_ dialect: Dialect = .comma) {
    self.dialect = dialect
    cells.reserveCapacity(32)
  }

  /// Adds bytes.
  package mutating func append(_ bytes: some Collection<UInt8>) {
    dropUsed()
    buffer.append(contentsOf: bytes)
  }

  /// Lets a function write bytes straight into the buffer.
  ///
  /// - Parameters:
  ///   - count: How many bytes the function may write.
  ///   - body: Writes bytes and returns how many; 0 means that there are no more.
  /// - Returns: What the function returned.
  /// - Throws: What the function throws.
  @discardableResult
  package mutating func fill<Failure: Error>(
    atMost count: Int,
    _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    dropUsed()
    let used = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count))
    var written = 0
    defer { buffer.removeLast(count - written) }
    let outcome: Result<Int, Failure> = buffer.withUnsafeMutableBytes { bytes in
      do throws(Failure) {
        return .success(try body(UnsafeMutableRawBufferPointer(rebasing: bytes[used...])))
      } catch {
        return .failure(error)
      }
    }
    written = try outcome.get()
    precondition((0...count).contains(written), "more bytes than there was room for")
    return written
  }

  /// Says that no more bytes come.
  package mutating func finish() {
    isFinished = true
  }

  private mutating func dropUsed() {
    guard position > 0, !hasRecord, pending.isEmpty else { return }
    buffer.removeFirst(position)
    literalQuote = literalQuote < 0 ? -1 : literalQuote - position
    position = 0
    recordStart = 0
    cells.removeAll(keepingCapacity: true)
  }

  /// Moves to the next record or torn place.
  package mutating func next() -> Step {
    while true {
      if !pending.isEmpty { return .fault(pending.removeFirst()) }
      if hasRecord {
        hasRecord = false
        return .record
      }
      if isAtStart {
        guard isFinished || buffer.count >= 3 else { return .needsBytes }
        isAtStart = false
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
      }
      if isSkipping, !skipLine() { return isFinished ? .end : .needsBytes }
      guard position < buffer.count else { return isFinished ? .end : .needsBytes }
      line = nextLine
      recordStart = position
      guard scan() else { return .needsBytes }
    }
  }

  /// Skips what is left of an overlong line; whether its end was found.
  private mutating func skipLine() -> Bool {
    while position < buffer.count {
      let byte = buffer[position]
      position += 1
      if byte == UInt8(ascii: "\n") {
        nextLine += 1
        isSkipping = false
        return true
      }
    }
    return false
  }

  /// Reads one record; whether there were enough bytes to come to something.
  private mutating func scan() -> Bool {
    cells.removeAll(keepingCapacity: true)
    unescaped.removeAll(keepingCapacity: true)
    let outcome = buffer.withUnsafeBufferPointer {
      RecordScanner(
        bytes: $0,
        start: recordStart,
        delimiter: dialect.delimiter,
        limit: dialect.maximumRecordBytes,
        isFinished: isFinished,
        literalQuote: literalQuote
      ).scan(into: &cells, unescaped: &unescaped)
    }
    switch outcome {
    case .record(let end, let lineEnds, let tornAt):
      position = end
      nextLine = line + lineEnds
      literalQuote = -1
      hasRecord = true
      for index in tornAt { pending.append(fault(.textAfterQuote, at: index)) }
    case .unterminatedQuote(let start):
      literalQuote = start
      pending.append(fault(.unterminatedQuote, at: start))
    case .tooLong:
      let limit = dialect.maximumRecordBytes
      pending.append(DelimitedFault(.recordTooLong(limit: limit), line: line, column: 1))
      literalQuote = -1
      isSkipping = true
    case .needsBytes:
      return false
    }
    return true
  }

  private func fault(_ kind: DelimitedFault.Kind, at index: Int) -> DelimitedFault {
    let place = place(at: index)
    return DelimitedFault(kind, line: place.line, column: place.column)
  }

  private func place(at index: Int) -> (line: Int, column: Int) {
    var (row, column) = (line, 1)
    for byte in buffer[recordStart..<index] {
      if byte == UInt8(ascii: "\n") {
        row += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (row, column)
  }

  /// The number of cells in the current record.
  @inlinable package var count: Int { cells.count }

  /// Whether the current record is an empty line.
  @inlinable package var isBlank: Bool {
    cells.count == 1 && cells[0].start == cells[0].end && cells[0].origin == cells[0].start
  }

  /// Where a cell of the current record begins.
  ///
  /// - Complexity: Linear in the bytes of the record before the cell.
  /// - Parameter index: The number of the cell, from 0.
  /// - Returns: The line and the column in characters, both from 1.
  package func place(of index: Int) -> (line: Int, column: Int) {
    place(at: cells[index].origin)
  }

  /// Shows the bytes of a cell, without quotation marks.
  @inlinable package func withBytes<Result, Failure: Error>(
    of index: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let cell = cells[index]
    let run = { (bytes: UnsafeBufferPointer<UInt8>) throws(Failure) -> Result in
      try body(UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end]))
    }
    return cell.isUnescaped
      ? try unescaped.withUnsafeBufferPointer(run) : try buffer.withUnsafeBufferPointer(run)
  }

  /// Copies all cells of the current record behind each other, and where each of them ends.
  ///
  /// Cheaper than to ask for one after the other where most of them are needed.
  package func copyCells(to bytes: inout [UInt8], ends: inout [Int]) {
    buffer.withUnsafeBufferPointer { buffer in
      unescaped.withUnsafeBufferPointer { unescaped in
        for cell in cells {
          let source = cell.isUnescaped ? unescaped : buffer
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[cell.start..<cell.end]))
          ends.append(bytes.count)
        }
      }
    }
  }

  /// The text of a cell; bytes that are no UTF-8 become U+FFFD.
  @inlinable package func text(of index: Int) -> String {
    withBytes(of: index) { String(decoding: $0, as: UTF8.self) }
  }
}
