import ChainModel
import Files

/// Bytes that are known to be text: UTF-8, lines of bounded length, no control characters.
struct SourceText {
  /// The longest line, in bytes.
  static let maximumLineBytes = 256 << 10

  /// Where the text begins, after a byte-order mark.
  let start: Int

  /// Checks bytes; nil when they are no text that can be read, which `report` is told.
  init?(_ file: WorkspaceFile, report: (Diagnostic) -> Void) {
    let bytes = file.bytes
    let fault: (place: Origin, phrase: Phrase)?
    fault = bytes.withUnsafeBufferPointer { bytes in
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        || EncodingGuess.isUTF16(bytes)
      {
        return (Origin(file: file.path), Self.utf16)
      }
      return Self.fault(in: bytes, file: file.path)
    }
    if let fault {
      report(Diagnostic(at: fault.place, fault.phrase))
      return nil
    }
    if let place = Self.controlCharacter(in: bytes, file: file.path) {
      report(Diagnostic(at: place, YAMLProblem.controlCharacter.phrase))
      return nil
    }
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func fault(
    in bytes: UnsafeBufferPointer<UInt8>,
    file: String
  ) -> (Origin, Phrase)? {
    if let invalid = UTF8Check.firstInvalid(in: bytes) {
      if EncodingGuess.isGB18030(bytes) { return (Origin(file: file), Self.gb18030) }
      let place = UTF8Check.place(of: invalid, in: bytes)
      return (Origin(file: file, line: place.line, column: place.column), Self.notUTF8)
    }
    var lineStart = 0
    var line = 1
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      if index - lineStart > maximumLineBytes { break }
      lineStart = index + 1
      line += 1
    }
    let next = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    guard next - lineStart > maximumLineBytes else { return nil }
    return (Origin(file: file, line: line), Self.lineTooLong(limit: maximumLineBytes))
  }

  private static func controlCharacter(in bytes: [UInt8], file: String) -> Origin? {
    let index = bytes.withUnsafeBufferPointer { bytes in
      bytes.firstIndex {
        ($0 < 32 && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: "\n")
          && $0 != UInt8(ascii: "\r")) || $0 == 127
      }
    }
    guard let index else { return nil }
    let place = bytes.withUnsafeBufferPointer { UTF8Check.place(of: index, in: $0) }
    return Origin(file: file, line: place.line, column: place.column)
  }
}

extension SourceText {
  /// Bytes that are no UTF-8.
  static let notUTF8 = Phrase(
    zh: "文件不是 UTF-8 编码；请另存为 UTF-8",
    en: "the text is not UTF-8; save it as UTF-8"
  )

  /// Text in GB18030, GBK or GB2312.
  static let gb18030 = Phrase(
    zh: "文件是 GB18030（GBK）编码；应为 UTF-8，请在 Excel 中另存为“CSV UTF-8”，或用 iconv -f GB18030 -t UTF-8 转换",
    en:
      "the text is GB18030 (GBK); expected UTF-8: save it as CSV UTF-8, or convert it with iconv -f GB18030 -t UTF-8"
  )

  /// Text in UTF-16.
  static let utf16 = Phrase(
    zh: "文件是 UTF-16 编码；应为 UTF-8，请另存为 UTF-8，或用 iconv -f UTF-16 -t UTF-8 转换",
    en:
      "the text is UTF-16; expected UTF-8: save it as UTF-8, or convert it with iconv -f UTF-16 -t UTF-8"
  )

  /// A line of more bytes than a line may have.
  static func lineTooLong(limit: Int) -> Phrase {
    Phrase(
      zh: "行过长；一行不得超过 \(limit) 字节",
      en: "the line is too long; expected at most \(limit) bytes in a line"
    )
  }
}
