/// A stretch of bytes that is looked at, not kept.
typealias Bytes = Swift.Span<UInt8>

extension Bytes {
  /// The bytes as text; wrong UTF-8 is replaced.
  var text: String {
    withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
