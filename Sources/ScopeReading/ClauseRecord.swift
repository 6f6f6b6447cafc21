/// One product in one clause, as the parser reads it.
struct ClauseRecord {
  /// The place among the hits.
  let hit: Int
  /// What is done with it.
  var senses: Sense = []
  var isNegated: Bool
  var isPermitted = false
  /// Whether its verb is found, so that verbs further on are not its own.
  var isResolved = false
  /// The place among the segments.
  var segment: Int
}

/// A stretch of a scope between two strong marks.
struct ClauseSegment {
  let start: Int32
  var end: Int32
  var senses: Sense = []
}
