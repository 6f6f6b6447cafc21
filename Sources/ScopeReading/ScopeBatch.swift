/// Scopes and names of many firms, back to back, so that one scan reads them all.
///
/// Reading in batches of some hundred rows is the fast way; a batch is cleared and used again.
public struct ScopeBatch: Sendable {
  /// The texts, each followed by a line break; only the first `byteCount` bytes count.
  private(set) var bytes: [UInt8]
  /// The offset after each text: the scope, then the name, of each row.
  private(set) var ends: [Int32] = []

  /// The bytes in it; keep below some hundred kilobytes, so that they stay in the cache.
  public private(set) var byteCount = 0

  /// Makes an empty batch.
  public init() {
    bytes = [UInt8](repeating: 0, count: 1 << 16)
  }

  /// The rows in it.
  public var count: Int { ends.count / 2 }

  /// Adds a firm; its place is the number of firms before it.
  public mutating func append(
    scope: UnsafeBufferPointer<UInt8>,
    name: UnsafeBufferPointer<UInt8>
  ) {
    let needed = byteCount + scope.count + name.count + 2
    if needed > bytes.count {
      bytes.append(contentsOf: repeatElement(0, count: max(needed, 2 * bytes.count) - bytes.count))
    }
    let start = byteCount
    let middle = start + scope.count
    bytes.withUnsafeMutableBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      if let source = scope.baseAddress {
        (base + start).update(from: source, count: scope.count)
      }
      base[middle] = 0x0A
      if let source = name.baseAddress, !name.isEmpty {
        (base + middle + 1).update(from: source, count: name.count)
      }
      base[needed - 1] = 0x0A
    }
    ends.append(Int32(truncatingIfNeeded: middle))
    ends.append(Int32(truncatingIfNeeded: needed - 1))
    byteCount = needed
  }

  /// Adds a firm from text.
  public mutating func append(scope: String, name: String = "") {
    var (scope, name) = (scope, name)
    scope.withUTF8 { scope in name.withUTF8 { name in append(scope: scope, name: name) } }
  }

  /// Empties the batch and keeps its memory.
  public mutating func removeAll() {
    byteCount = 0
    ends.removeAll(keepingCapacity: true)
  }
}
