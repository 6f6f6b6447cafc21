/// Brings texts that a person reads as the same to the same bytes.
enum TextFolding {
  /// Appends a name as it counts for identity: half-width, capitals, one kind of bracket, no
  /// spaces, quotes or marks at the end.
  static func appendName(_ bytes: Bytes, to result: inout [UInt8]) {
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        switch byte {
        case 0...32, 34, 39, 0x7F: break
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
          result.append(UInt8(ascii: "("))
        case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
          result.append(UInt8(ascii: ")"))
        default: result.append(upper(byte))
        }
        index += 1
        continue
      }
      if byte >= 0xE2, byte <= 0xEF, index + 2 < count {
        let second = bytes[index + 1]
        let third = bytes[index + 2]
        index += 3
        switch byte {
        case 0xE2 where second == 0x80 && (0x8B...0x8F).contains(third): continue  // zero width
        case 0xE2 where second == 0x80 && (0x98...0x9F).contains(third): continue  // quotes
        case 0xE3 where second == 0x80:
          switch third {
          case 0x80: continue
          case 0x88, 0x8A, 0x8C, 0x8E, 0x90, 0x94: result.append(UInt8(ascii: "("))  // 〈《「『【〔
          case 0x89, 0x8B, 0x8D, 0x8F, 0x91, 0x95: result.append(UInt8(ascii: ")"))
          default: append(byte, second, third, to: &result)
          }
        case 0xEF:
          if let narrow = halfWidth(second, third) {
            if narrow != UInt8(ascii: "\""), narrow != UInt8(ascii: "'") {
              result.append(upper(narrow))
            }
          } else if second != 0xBB || third != 0xBF {
            append(byte, second, third, to: &result)
          }
        default: append(byte, second, third, to: &result)
        }
        continue
      }
      if byte == 0xC2, index + 1 < count, bytes[index + 1] == 0xA0 {
        index += 2
        continue
      }
      result.append(byte)
      index += 1
    }
  }

  /// Appends a code in half-width capitals, without spaces and hyphens at its ends, and without the
  /// mark by which a spreadsheet is kept from taking it for a number: `="9133…"`.
  static func appendCode(_ bytes: Bytes, to result: inout [UInt8]) {
    let start = result.count
    appendName(bytes, to: &result)
    if result.count > start, result[start] == 61 { result.remove(at: start) }
    while result.count > start, let last = result.last, last == 45 || last == 44 {
      result.removeLast()
    }
  }

  /// Appends bytes with full-width ASCII made half-width, everything else as it is.
  static func appendHalfWidth(_ bytes: Bytes, to result: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0xEF, index + 2 < bytes.count,
        let narrow = halfWidth(bytes[index + 1], bytes[index + 2])
      {
        result.append(narrow)
        index += 3
      } else if byte == 0xE3, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x80
      {
        result.append(UInt8(ascii: " "))
        index += 3
      } else {
        result.append(byte)
        index += 1
      }
    }
  }

  /// The range of bytes without white space, of either width, at the ends.
  static func trimmed(_ bytes: Bytes) -> Range<Int> {
    var low = 0
    var high = bytes.count
    while low < high {
      if bytes[low] <= 32 {
        low += 1
      } else if isWideSpace(bytes, at: low) {
        low += 3
      } else {
        break
      }
    }
    while low < high {
      if bytes[high - 1] <= 32 {
        high -= 1
      } else if high - low >= 3, isWideSpace(bytes, at: high - 3) {
        high -= 3
      } else {
        break
      }
    }
    return low..<high
  }

  private static func isWideSpace(_ bytes: Bytes, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    let (first, second, third) = (bytes[index], bytes[index + 1], bytes[index + 2])
    return first == 0xE3 && second == 0x80 && third == 0x80
      || first == 0xEF && second == 0xBB && third == 0xBF
  }

  private static func append(
    _ first: UInt8,
    _ second: UInt8,
    _ third: UInt8,
    to result: inout [UInt8]
  ) {
    result.append(first)
    result.append(second)
    result.append(third)
  }

  /// The ASCII character of U+FF01…U+FF5E.
  private static func halfWidth(_ second: UInt8, _ third: UInt8) -> UInt8? {
    switch second {
    case 0xBC where third >= 0x81 && third <= 0xBF: third &- 0x81 &+ 33
    case 0xBD where third >= 0x80 && third <= 0x9E: third &- 0x80 &+ 96
    default: nil
    }
  }

  private static func upper(_ byte: UInt8) -> UInt8 {
    (97...122).contains(byte) ? byte &- 32 : byte
  }
}
