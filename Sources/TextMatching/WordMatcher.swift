internal import CVectorscan

/// Finds every occurrence of many words in a text, in one pass (Vectorscan).
///
/// It holds the working memory of one scan: use one for each thread. ASCII letters match in
/// either case. The time is that of reading the text, whatever the number of words.
package final class WordMatcher {
  private let database: OpaquePointer
  private let scratch: OpaquePointer
  private let buffer: UnsafeMutablePointer<MatchBuffer>

  /// Compiles the words; a word is any non-empty text without a zero byte.
  package init(words: [String]) throws(TextMatchingError) {
    var database: OpaquePointer?
    var failure: UnsafeMutablePointer<hs_compile_error_t>?
    var starts: [Int] = []
    var text: [CChar] = []
    for word in words {
      starts.append(text.count)
      text.append(contentsOf: word.utf8.map(CChar.init(bitPattern:)))
      text.append(0)
    }
    let lengths = words.map(\.utf8.count)
    let ids = words.indices.map(UInt32.init)
    let flags = words.map { word in
      word.utf8.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        ? UInt32(HS_FLAG_CASELESS) : 0
    }
    let status = text.withUnsafeBufferPointer { text in
      let pointers: [UnsafePointer<CChar>?] = starts.map { text.baseAddress?.advanced(by: $0) }
      return hs_compile_lit_multi(
        pointers,
        flags,
        ids,
        lengths,
        UInt32(words.count),
        UInt32(HS_MODE_BLOCK),
        nil,
        &database,
        &failure
      )
    }
    guard status == HS_SUCCESS, let database else {
      let reason = failure?.pointee.message.map { String(cString: $0) } ?? "status \(status)"
      if let failure { hs_free_compile_error(failure) }
      throw .notCompiled(reason)
    }
    var scratch: OpaquePointer?
    guard hs_alloc_scratch(database, &scratch) == HS_SUCCESS, let scratch else {
      hs_free_database(database)
      throw .notCompiled("no memory")
    }
    self.database = database
    self.scratch = scratch
    buffer = .allocate(capacity: 1)
    buffer.initialize(to: MatchBuffer(lengths: lengths.map(Int32.init)))
  }

  deinit {
    hs_free_scratch(scratch)
    hs_free_database(database)
    buffer.pointee.deallocate()
    buffer.deinitialize(count: 1)
    buffer.deallocate()
  }

  /// Every occurrence in the text, also those within others, in the order of their ends.
  ///
  /// The result stands until the next scan. A text may have up to 2 GB.
  package func matches(
    in text: UnsafeBufferPointer<UInt8>
  ) throws(TextMatchingError) -> UnsafeBufferPointer<WordMatch> {
    buffer.pointee.clear()
    if let base = text.baseAddress, !text.isEmpty {
      let status = hs_scan(
        database,
        UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self),
        UInt32(truncatingIfNeeded: text.count),
        0,
        scratch,
        { word, _, end, _, context in
          context?.assumingMemoryBound(to: MatchBuffer.self).pointee.append(word: word, end: end)
          return 0
        },
        buffer
      )
      guard status == HS_SUCCESS else { throw .scanFailed(Int(status)) }
    }
    return UnsafeBufferPointer(start: buffer.pointee.matches, count: buffer.pointee.count)
  }
}
