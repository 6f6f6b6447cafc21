import Files

/// Bytes that are written once and read at random, a few megabytes of them in memory.
struct SpilledBytes {
  private static let blockSize = 1 << 16
  private static let blocksInMemory = 64

  private var descriptor: TemporaryFile?
  private var tail: [UInt8] = []
  private var spilled = 0
  private var blocks = [[UInt8]](repeating: [], count: blocksInMemory)
  private var numbers = [Int](repeating: -1, count: blocksInMemory)

  init() {}

  /// Adds bytes at the end.
  mutating func append(_ bytes: [UInt8]) throws(WorkbookFault) {
    tail.append(contentsOf: bytes)
    guard tail.count >= Self.blockSize * Self.blocksInMemory else { return }
    do throws(FileError) {
      if descriptor == nil { descriptor = try TemporaryFile() }
      try descriptor?.append(tail)
    } catch {
      throw .file(error)
    }
    spilled += tail.count
    tail.removeAll(keepingCapacity: true)
  }

  /// Appends a stretch to a buffer.
  mutating func copy(_ range: Range<Int>, to buffer: inout [UInt8]) throws(WorkbookFault) {
    var position = range.lowerBound
    while position < range.upperBound, position < spilled {
      let number = position / Self.blockSize
      let slot = number % Self.blocksInMemory
      if numbers[slot] != number, let descriptor {
        do throws(FileError) {
          try descriptor.read(
            at: number * Self.blockSize,
            count: Self.blockSize,
            into: &blocks[slot]
          )
        } catch {
          throw .file(error)
        }
        numbers[slot] = number
      }
      let first = position - number * Self.blockSize
      let last = min(blocks[slot].count, range.upperBound - number * Self.blockSize)
      guard last > first else { return }
      buffer.append(contentsOf: blocks[slot][first..<last])
      position += last - first
    }
    if position < range.upperBound {
      buffer.append(contentsOf: tail[position - spilled..<range.upperBound - spilled])
    }
  }
}
