import ChainModel
import Files
import Wording

/// Bytes that are known to be text: UTF-8, lines of bounded length, no control characters.
struct SourceText {
  /// The longest line, in bytes.
  static let maximumLineBytes = 256 << 10

  /// Where the text begins, after a byte-order mark.
  let start: Int

  /// Checks bytes; nil when they are no text that can be read, which `report` is told.
  init?(_ file: WorkspaceFile, report: (Diagnostic) -> Void) {
    let bytes = file.bytes
    let fault: (place: Origin, phrase: FilePhrase)?
    fault = bytes.withUnsafeBufferPointer { bytes in
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        || EncodingGuess.isUTF16(bytes)
      {
        return (Origin(file: file.path), .utf16)
      }
      return Self.fault(in: bytes, file: file.path)
    }
    if let fault {
      report(Diagnostic(at: fault.place, .file(fault.phrase)))
      return nil
    }
    if let place = Self.controlCharacter(in: bytes, file: file.path) {
      report(Diagnostic(at: place, .syntax(.yaml(.controlCharacter))))
      return nil
    }
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func fault(
    in bytes: UnsafeBufferPointer<UInt8>,
    file: String
  ) -> (Origin, FilePhrase)? {
    if let invalid = UTF8Check.firstInvalid(in: bytes) {
      if EncodingGuess.isGB18030(bytes) { return (Origin(file: file), .gb18030) }
      let place = UTF8Check.place(of: invalid, in: bytes)
      return (Origin(file: file, line: place.line, column: place.column), .notUTF8)
    }
    var lineStart = 0
    var line = 1
    for index in bytes.indices where bytes[index] == 0x0A {
      if index - lineStart > maximumLineBytes { break }
      lineStart = index + 1
      line += 1
    }
    let next = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
    guard next - lineStart > maximumLineBytes else { return nil }
    return (Origin(file: file, line: line), .lineTooLong(limit: maximumLineBytes))
  }

  private static func controlCharacter(in bytes: [UInt8], file: String) -> Origin? {
    let index = bytes.withUnsafeBufferPointer { bytes in
      bytes.firstIndex { ($0 < 32 && $0 != 9 && $0 != 10 && $0 != 13) || $0 == 127 }
    }
    guard let index else { return nil }
    let place = bytes.withUnsafeBufferPointer { UTF8Check.place(of: index, in: $0) }
    return Origin(file: file, line: place.line, column: place.column)
  }
}
