/// Scopes and names of many firms, back to back, so that one scan reads them all.
///
/// Reading in batches of some hundred rows is the fast way; a batch is cleared and used again.
public struct ScopeBatch: Sendable {
  /// The texts, each followed by a line break.
  private(set) var bytes: [UInt8] = []
  /// The offset after each text: the scope, then the name, of each row.
  private(set) var ends: [Int32] = []

  /// Makes an empty batch.
  public init() {}

  /// The rows in it.
  public var count: Int { ends.count / 2 }

  /// The bytes in it; keep below some hundred kilobytes, so that they stay in the cache.
  public var byteCount: Int { bytes.count }

  /// Adds a firm; its place is the number of firms before it.
  public mutating func append(
    scope: UnsafeBufferPointer<UInt8>,
    name: UnsafeBufferPointer<UInt8>
  ) {
    append(scope)
    append(name)
  }

  /// Adds a firm from text.
  public mutating func append(scope: String, name: String = "") {
    bytes.append(contentsOf: scope.utf8)
    close()
    bytes.append(contentsOf: name.utf8)
    close()
  }

  /// Empties the batch and keeps its memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    if !text.isEmpty { bytes.append(contentsOf: text) }
    close()
  }

  private mutating func close() {
    ends.append(Int32(truncatingIfNeeded: bytes.count))
    bytes.append(0x0A)
  }
}
