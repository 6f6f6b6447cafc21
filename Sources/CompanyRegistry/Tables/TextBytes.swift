import Files
import Glibc

/// A text file as UTF-8, whatever its encoding, a block at a time.
///
/// Bytes that are no text in the file's encoding come out as 0xFF, which no UTF-8 holds, so that
/// the row they stand in can be refused.
final class TextBytes {
  /// The encoding of the file.
  let encoding: TextEncoding
  /// The file.
  let file: InputFile
  private var raw: [UInt8] = []
  private var isAtStart = true
  private var converter: iconv_t?
  private static let blockSize = 1 << 18

  /// Opens a file; the encoding is guessed where none is given.
  init(path: String, encoding: TextEncoding?) throws(RegistryError) {
    file = try InputFile.opened(path)
    if let encoding {
      self.encoding = encoding
    } else {
      var start: [UInt8] = []
      let amount = try file.take(upTo: 1 << 20, at: 0, into: &start)
      self.encoding = TextEncoding.guess(start.span, isWhole: amount == file.size)
    }
    if self.encoding == .gb18030 {
      let handle = iconv_open("UTF-8", "GB18030")
      guard handle != iconv_t(bitPattern: -1) else {
        throw .file(.unreadable(path: path, reason: "GB18030"))
      }
      converter = handle
    }
  }

  deinit {
    if let converter { iconv_close(converter) }
  }

  /// Appends the next block as UTF-8; false at the end.
  func read(into buffer: inout [UInt8]) throws(RegistryError) -> Bool {
    switch encoding {
    case .utf8:
      let start = buffer.count
      guard try file.take(upTo: Self.blockSize, into: &buffer) else { return false }
      if isAtStart, buffer.count - start >= 3, buffer[start] == 0xEF, buffer[start + 1] == 0xBB,
        buffer[start + 2] == 0xBF
      {
        buffer.removeSubrange(start..<start + 3)
      }
      isAtStart = false
      return true
    case .utf16LittleEndian, .utf16BigEndian:
      let more = try file.take(upTo: Self.blockSize, into: &raw)
      guard more || !raw.isEmpty else { return false }
      transcodeWide(isLast: !more, into: &buffer)
      return true
    case .utf32LittleEndian, .utf32BigEndian:
      let more = try file.take(upTo: Self.blockSize, into: &raw)
      guard more || !raw.isEmpty else { return false }
      transcodeWidest(isLast: !more, into: &buffer)
      return true
    case .gb18030:
      let more = try file.take(upTo: Self.blockSize, into: &raw)
      guard more || !raw.isEmpty else { return false }
      transcodeNarrow(isLast: !more, into: &buffer)
      return true
    }
  }

  /// Turns the UTF-16 in `raw` to UTF-8 and keeps what is cut at its end.
  private func transcodeWide(isLast: Bool, into buffer: inout [UInt8]) {
    let high = encoding == .utf16BigEndian ? 0 : 1
    func unit(at index: Int) -> UInt32 {
      UInt32(raw[index + high]) << 8 | UInt32(raw[index + 1 - high])
    }
    var index = 0
    while index + 1 < raw.count {
      var scalar = unit(at: index)
      if isAtStart {
        isAtStart = false
        if scalar == 0xFEFF {
          index += 2
          continue
        }
      }
      if (0xD800...0xDBFF).contains(scalar) {
        guard index + 3 < raw.count else { break }
        let low = unit(at: index + 2)
        if (0xDC00...0xDFFF).contains(low) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          index += 2
        }
      }
      index += 2
      guard let valid = Unicode.Scalar(scalar) else {
        buffer.append(0xFF)
        continue
      }
      buffer.append(contentsOf: UTF8.encode(valid)?.map(\.self) ?? [0xFF])
    }
    raw.removeFirst(index)
    if isLast, !raw.isEmpty {
      raw.removeAll()
      buffer.append(0xFF)
    }
  }

  /// Turns the UTF-32 in `raw` to UTF-8 and keeps what is cut at its end.
  private func transcodeWidest(isLast: Bool, into buffer: inout [UInt8]) {
    let places = encoding == .utf32BigEndian ? [0, 1, 2, 3] : [3, 2, 1, 0]
    var index = 0
    while index + 3 < raw.count {
      let value = places.reduce(UInt32(0)) { $0 << 8 | UInt32(raw[index + $1]) }
      index += 4
      let isMark = isAtStart && value == 0xFEFF
      isAtStart = false
      if isMark { continue }
      if let scalar = Unicode.Scalar(value), let units = UTF8.encode(scalar) {
        buffer.append(contentsOf: units)
      } else {
        buffer.append(0xFF)
      }
    }
    raw.removeFirst(index)
    if isLast, !raw.isEmpty {
      raw.removeAll()
      buffer.append(0xFF)
    }
  }

  /// Turns the GB18030 in `raw` to UTF-8 and keeps what is cut at its end.
  private func transcodeNarrow(isLast: Bool, into buffer: inout [UInt8]) {
    guard let converter else { return }
    isAtStart = false
    var consumed = 0
    while consumed < raw.count {
      let room = (raw.count - consumed) * 2 + 16
      let start = buffer.count
      buffer.append(contentsOf: repeatElement(0, count: room))
      var left = raw.count - consumed
      var free = room
      let status = raw.withUnsafeMutableBufferPointer { input in
        buffer.withUnsafeMutableBufferPointer { output in
          input.withMemoryRebound(to: CChar.self) { input in
            output.withMemoryRebound(to: CChar.self) { output in
              var from = input.baseAddress.map { $0 + consumed }
              var to = output.baseAddress.map { $0 + start }
              return iconv(converter, &from, &left, &to, &free)
            }
          }
        }
      }
      let reason = errno
      buffer.removeLast(free)
      consumed = raw.count - left
      guard status == -1 else { continue }
      if reason == EILSEQ || reason == EINVAL && isLast {
        buffer.append(0xFF)
        consumed += 1
      } else if reason == EINVAL {
        break
      }
    }
    raw.removeFirst(consumed)
  }
}
