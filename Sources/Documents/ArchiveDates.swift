/// Sets the dates of a ZIP archive's members to the first that ZIP knows.
///
/// pandoc dates the parts that it takes from its own templates by the clock; what they hold is the
/// same each time.
enum ArchiveDates {
  /// The archive with every member dated 1980-01-01; what is no archive stays as it is.
  static func removed(from archive: [UInt8]) -> [UInt8] {
    var bytes = archive
    guard let end = directoryEnd(bytes), let count = number(bytes, end + 10, 2),
      var place = number(bytes, end + 16, 4)
    else { return archive }
    for _ in 0..<count {
      guard number(bytes, place, 4) == 0x0201_4B50, let name = number(bytes, place + 28, 2),
        let extra = number(bytes, place + 30, 2), let comment = number(bytes, place + 32, 2),
        let local = number(bytes, place + 42, 4), number(bytes, local, 4) == 0x0403_4B50
      else { return archive }
      // Time and date, in the directory and before the member.
      for field in [place + 12, local + 10] {
        bytes.replaceSubrange(field..<field + 4, with: [0, 0, 0x21, 0])
      }
      place += 46 + name + extra + comment
    }
    return bytes
  }

  /// Where the record stands that ends the directory.
  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    stride(from: bytes.count - 22, through: 0, by: -1).first {
      number(bytes, $0, 4) == 0x0605_4B50
    }
  }

  /// A number of so many bytes, the least first; nil beyond the end.
  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
