import Glibc

/// The cells of a sheet that are merged over several rows: what stands in the first counts for all.
///
/// A part names them behind its rows, so they are looked for before the rows are read.
struct MergedCells {
  /// By the row they begin in, the column they begin in and the row they end in.
  private(set) var starts: [Int: [(column: Int, last: Int)]] = [:]
  private static let mark = Array("mergeCell ".utf8)
  private static let longestTag = 1 << 10

  /// Looks through a part; where it is damaged the reading of its rows says so.
  init(_ stream: ZipStream) {
    let size = 1 << 16
    var block = [UInt8](repeating: 0, count: Self.longestTag + size)
    var kept = 0
    while true {
      let got = block.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { (try? stream.read(into: $0 + kept, upTo: size)) ?? 0 } ?? 0
      }
      guard got > 0 else { return }
      let count = kept + got
      let rest = scan(block, count)
      kept = min(count - rest, Self.longestTag)
      block.replaceSubrange(0..<kept, with: Array(block[count - kept..<count]))
    }
  }

  /// Takes the tags of a block, and returns where one begins that it cuts off.
  private mutating func scan(_ block: [UInt8], _ count: Int) -> Int {
    var place = 0
    while let found = Self.find(block, from: place, to: count) {
      let body = found + Self.mark.count
      guard let end = block[body..<count].firstIndex(of: UInt8(ascii: ">")) else { return found }
      add(block[body..<end])
      place = end
    }
    return max(place, count - Self.mark.count + 1)
  }

  private static func find(_ block: [UInt8], from place: Int, to count: Int) -> Int? {
    block.withUnsafeBytes { bytes in
      var place = place
      while place + mark.count <= count, let base = bytes.baseAddress {
        guard let hit = memchr(base + place, CInt(mark[0]), count - place - mark.count + 1) else {
          return nil
        }
        place = base.distance(to: UnsafeRawPointer(hit))
        if memcmp(hit, mark, mark.count) == 0 { return place }
        place += 1
      }
      return nil
    }
  }

  private mutating func add(_ attributes: ArraySlice<UInt8>) {
    let text = String(decoding: attributes, as: UTF8.self)
    guard let start = text.firstRange(of: "ref=")?.upperBound, start < text.endIndex else { return }
    let quote = text[start]
    let corners = text[text.index(after: start)...].prefix { $0 != quote }.split(separator: ":")
    guard corners.count == 2, let first = Self.cell(corners[0]), let last = Self.cell(corners[1]),
      last.row > first.row
    else { return }
    starts[first.row, default: []].append((first.column, last.row))
  }

  private static func cell(_ reference: Substring) -> (column: Int, row: Int)? {
    let letters = reference.prefix { $0.isLetter }
    guard !letters.isEmpty, letters.utf8.count < 4,
      let row = Int(reference.dropFirst(letters.count))
    else { return nil }
    let column = letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
    return (column - 1, row)
  }
}
