/// A ZIP archive whose members are stored as they are, with the date that ZIP begins at.
///
/// The same members give the same bytes.
struct StoredArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a member.
  ///
  /// - Parameters:
  ///   - path: Its path, ASCII.
  ///   - bytes: What it holds; less than 4 GB.
  mutating func add(_ path: String, _ bytes: [UInt8]) {
    let name = Array(path.utf8)
    let offset = UInt32(body.count)
    var fields: [UInt8] = []
    // Version 2.0, no flags, stored, 1980-01-01.
    Self.append(UInt16(20), to: &fields)
    Self.append(UInt16(0), to: &fields)
    Self.append(UInt16(0), to: &fields)
    Self.append(UInt16(0), to: &fields)
    Self.append(UInt16(0x21), to: &fields)
    Self.append(Self.checksum(bytes), to: &fields)
    Self.append(UInt32(bytes.count), to: &fields)
    Self.append(UInt32(bytes.count), to: &fields)
    Self.append(UInt16(name.count), to: &fields)
    Self.append(UInt16(0), to: &fields)
    Self.append(UInt32(0x0403_4B50), to: &body)
    body += fields + name + bytes
    Self.append(UInt32(0x0201_4B50), to: &directory)
    Self.append(UInt16(20), to: &directory)
    directory += fields
    // No comment, disk 0, no attributes.
    Self.append(UInt16(0), to: &directory)
    Self.append(UInt16(0), to: &directory)
    Self.append(UInt16(0), to: &directory)
    Self.append(UInt32(0), to: &directory)
    Self.append(offset, to: &directory)
    directory += name
    count += 1
  }

  /// The archive.
  var bytes: [UInt8] {
    var end: [UInt8] = []
    Self.append(UInt32(0x0605_4B50), to: &end)
    Self.append(UInt32(0), to: &end)
    Self.append(UInt16(count), to: &end)
    Self.append(UInt16(count), to: &end)
    Self.append(UInt32(directory.count), to: &end)
    Self.append(UInt32(body.count), to: &end)
    Self.append(UInt16(0), to: &end)
    return body + directory + end
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// CRC-32 as ZIP wants it (polynomial 0xEDB88320).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
