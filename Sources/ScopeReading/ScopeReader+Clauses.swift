extension ScopeReader {
  /// The clauses of a scope with what was read of each, for an explanation.
  public func clauses(of scope: String) throws(ScopeReadingError) -> [Clause] {
    let mentions = try mentions(inScope: scope)
    let bytes = Array(scope.utf8)
    bytes.withUnsafeBufferPointer { bytes in parse(bytes, 0..<bytes.count) }
    return parser.segments.compactMap { segment in
      let range = Int(segment.start)..<Int(segment.end)
      guard !range.isEmpty else { return nil }
      var activities: [Activity] = []
      segment.senses.forEachActivity { activities.append($0) }
      return Clause(
        text: String(decoding: bytes[range], as: UTF8.self),
        range: range,
        activities: activities,
        mentions: mentions.filter { $0.evidence == .scope && $0.clause == range }
      )
    }
  }
}
