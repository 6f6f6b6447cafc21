/// The shared strings of a workbook: small tables in memory, large ones in a file without a name.
///
/// A workbook of a million rows shares hundreds of megabytes of text. Strings are asked for nearly
/// in the order in which they came, so that a few blocks in memory serve most of them.
final class SpilledStrings {
  private var bytes = SpilledBytes()
  private var offsets = SpilledBytes()
  /// How many strings there are.
  private(set) var count = 0
  private var end = 0
  private var scratch: [UInt8] = []

  /// Adds a string.
  func append(_ string: [UInt8]) throws(WorkbookFault) {
    try bytes.append(string)
    end += string.count
    count += 1
    scratch.removeAll(keepingCapacity: true)
    for shift in stride(from: 0, to: 64, by: 8) {
      scratch.append(UInt8(truncatingIfNeeded: end >> shift))
    }
    try offsets.append(scratch)
  }

  /// Appends a string to a buffer; nothing for a number that no string has.
  func copy(_ index: Int, to buffer: inout [UInt8]) throws(WorkbookFault) {
    guard index >= 0, index < count else { return }
    let start = index == 0 ? 0 : try offset(index - 1)
    try bytes.copy(start..<(try offset(index)), to: &buffer)
  }

  private func offset(_ index: Int) throws(WorkbookFault) -> Int {
    scratch.removeAll(keepingCapacity: true)
    try offsets.copy(index * 8..<index * 8 + 8, to: &scratch)
    guard scratch.count == 8 else { return 0 }
    return scratch.withUnsafeBytes {
      Int(truncatingIfNeeded: UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)))
    }
  }
}
