import Files
import Wording

/// The directory of a ZIP file (APPNOTE 6.3.10, with ZIP64), from which entries are read as streams.
struct ZipArchive {
  /// An entry of the directory.
  struct Entry {
    let name: String
    let method: Int
    let packedSize: Int
    let headerOffset: Int
  }

  private let file: InputFile
  /// The entries in the order of the directory.
  let entries: [Entry]

  /// Reads the directory.
  init(path: String) throws(RegistryError) {
    file = try InputFile.opened(path)
    var tail: [UInt8] = []
    let tailStart = max(0, file.size - (1 << 16) - 22)
    _ = try file.take(upTo: file.size - tailStart, at: tailStart, into: &tail)
    let broken = RegistryError.malformed(file: path, .noDirectory)
    guard let end = Self.endRecord(in: tail) else { throw broken }
    var count = tail.number(at: end + 10, bytes: 2)
    var size = tail.number(at: end + 12, bytes: 4)
    var offset = tail.number(at: end + 16, bytes: 4)
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF, end >= 20,
      tail.number(at: end - 20, bytes: 4) == 0x0706_4B50
    {
      var record: [UInt8] = []
      let place = tail.number(at: end - 12, bytes: 8)
      guard place >= 0, place < file.size, try file.take(upTo: 56, at: place, into: &record) == 56,
        record.number(at: 0, bytes: 4) == 0x0606_4B50
      else { throw broken }
      count = record.number(at: 32, bytes: 8)
      size = record.number(at: 40, bytes: 8)
      offset = record.number(at: 48, bytes: 8)
    }
    guard size >= 0, offset >= 0, size < 1 << 26, offset <= file.size - size else {
      throw broken
    }
    var directory: [UInt8] = []
    guard try file.take(upTo: size, at: offset, into: &directory) == size else {
      throw broken
    }
    var entries: [Entry] = []
    var position = 0
    while entries.count < count, position + 46 <= directory.count,
      directory.number(at: position, bytes: 4) == 0x0201_4B50
    {
      let nameLength = directory.number(at: position + 28, bytes: 2)
      let extraLength = directory.number(at: position + 30, bytes: 2)
      let commentLength = directory.number(at: position + 32, bytes: 2)
      let next = position + 46 + nameLength + extraLength + commentLength
      guard next <= directory.count else { throw broken }
      let name = directory[position + 46..<position + 46 + nameLength]
      let extra = Array(directory[(position + 46 + nameLength)...].prefix(extraLength))
      entries.append(
        Self.entry(named: String(decoding: name, as: UTF8.self), directory, position, extra)
      )
      position = next
    }
    self.entries = entries
  }

  private static func entry(
    named name: String,
    _ directory: [UInt8],
    _ position: Int,
    _ extra: [UInt8]
  ) -> Entry {
    var packed = directory.number(at: position + 20, bytes: 4)
    let unpacked = directory.number(at: position + 24, bytes: 4)
    var offset = directory.number(at: position + 42, bytes: 4)
    var index = 0
    while index + 4 <= extra.count {
      let length = extra.number(at: index + 2, bytes: 2)
      if extra.number(at: index, bytes: 2) == 1 {
        var place = index + 4
        if unpacked == 0xFFFF_FFFF { place += 8 }
        if packed == 0xFFFF_FFFF, place + 8 <= extra.count {
          packed = extra.number(at: place, bytes: 8)
          place += 8
        }
        if offset == 0xFFFF_FFFF, place + 8 <= extra.count {
          offset = extra.number(at: place, bytes: 8)
        }
      }
      index += 4 + length
    }
    return Entry(
      name: name,
      method: directory.number(at: position + 10, bytes: 2),
      packedSize: packed,
      headerOffset: offset
    )
  }

  /// Where the end-of-directory record begins, searched from the back.
  private static func endRecord(in tail: [UInt8]) -> Int? {
    var index = tail.count - 22
    while index >= 0 {
      if tail[index] == 0x50, tail.number(at: index, bytes: 4) == 0x0605_4B50 { return index }
      index -= 1
    }
    return nil
  }

  /// Opens an entry; nil where there is none of that name.
  func open(_ name: String) throws(RegistryError) -> InflateStream? {
    let wanted = name.lowercased()
    guard let entry = entries.first(where: { $0.name.lowercased() == wanted }) else { return nil }
    var header: [UInt8] = []
    guard entry.headerOffset >= 0, entry.packedSize >= 0, entry.headerOffset < file.size,
      try file.take(upTo: 30, at: entry.headerOffset, into: &header) == 30,
      header.number(at: 0, bytes: 4) == 0x0403_4B50
    else {
      throw .malformed(file: file.path, .partDamaged(name))
    }
    let start =
      entry.headerOffset + 30 + header.number(at: 26, bytes: 2) + header.number(at: 28, bytes: 2)
    return try InflateStream(
      file: file,
      start: start,
      size: entry.packedSize,
      method: entry.method,
      name: name
    )
  }
}

extension [UInt8] {
  /// A little-endian number; 0 where it lies outside.
  func number(at index: Int, bytes: Int) -> Int {
    guard index >= 0, index + bytes <= count else { return 0 }
    var number: UInt64 = 0
    for place in (0..<bytes).reversed() { number = number << 8 | UInt64(self[index + place]) }
    return Int(truncatingIfNeeded: number)
  }
}
