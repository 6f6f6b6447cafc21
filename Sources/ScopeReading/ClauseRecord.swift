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
  /// Whether it turned out to be no good but a field of work: 电力、通讯领域内的技术开发.
  var isField = false
  /// What its word itself says is done: 织布.
  let deed: Sense
  /// Whether it is a crop, whose seeds are another good.
  var isCrop = false
  /// The place among the segments.
  let segment: Int
}

/// A stretch of a scope between two strong marks.
struct ClauseSegment {
  let start: Int32
  var end: Int32
  var senses: Sense = []
}
