import ChainModel
import TextMatching

extension ScopeReader {
  /// The clauses of a scope with what was read of each, for an explanation.
  public func clauses(of scope: String) throws(ScopeReadingError) -> [Clause] {
    let text = Array(scope.utf8)
    var simple = text
    TraditionalText.simplify(&simple, in: 0..<simple.count)
    var mentions: [Mention] = []
    try simple.withUnsafeBufferPointer { bytes throws(ScopeReadingError) in
      let span = 0..<bytes.count
      let matches = try matches(in: bytes)
      finder.resolve(matches[...], into: &hits)
      dropVerbs(bytes, span)
      _ = markStanding(bytes, span)
      parse(bytes, span)
      emitRecords(span) { mentions.append($0) }
    }
    return parser.segments.compactMap { segment in
      let range = Int(segment.start)..<Int(segment.end)
      guard !range.isEmpty else { return nil }
      var activities: [Activity] = []
      segment.senses.forEachActivity { activities.append($0) }
      return Clause(
        text: String(decoding: text[range], as: UTF8.self),
        range: range,
        activities: activities,
        mentions: mentions.filter { $0.clause == range }
      )
    }
  }
}
