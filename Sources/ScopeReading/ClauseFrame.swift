/// What the parser knows at one depth of brackets.
struct ClauseFrame {
  /// The first record of the frame, of its segment, and of the present item.
  var firstRecord: Int
  var segmentRecord: Int
  var itemRecord: Int
  /// The verbs that govern the nouns to come, and the first record they govern.
  var forward: Sense = []
  var forwardRecord: Int
  var isForwardColon = false
  var isForwardInItem = false
  /// Whether they stand before 的: 本厂生产的棉纱、棉布.
  var isForwardRelative = false
  /// Whether they may be but the attribute of the noun after them: 精制棉籽油、棉粕生产.
  var isForwardWeak = false
  /// The last verbs that governed nouns to come, for nouns left without a verb.
  var lastForward: Sense = []
  /// The verbs of a colon list in the segment before.
  var carry: Sense = []
  /// The first record that waits for a verb.
  var pending: Int
  /// The records of the last verb that followed its nouns, while nothing but verbs came after.
  var suffix: Range<Int>
  var suffixSenses: Sense = []
  var isSuffixActive = false
  var hasNoun = false
  var itemHasNoun = false
  var itemHasProduct = false
  var hasVerb = false
  var isAfterList = false
  var isAfterConjunction = false
  /// All verbs of the frame, and whether it holds anything else.
  var verbs: Sense = []
  var hasOtherWords = false
  var isExcluding = false
  var isInsideExclusion = false
  var hasExclusion = false
  /// Where 除外 reaches back to.
  var excludedRecord: Int
  var hasPermit = false
  var hasBoilerplate = false
  /// Whether the last bracket speaks of a permit.
  var isAfterLicence = false
  /// The first record that is used up by what is made of it; nil where nothing is.
  var inputRecord: Int?

  /// The verbs of a bracket that holds other words too, for nouns before it without a verb.
  var bracketVerbs: Sense = []
  var bracketRecord = 0

  init(record: Int) {
    firstRecord = record
    segmentRecord = record
    itemRecord = record
    forwardRecord = record
    pending = record
    suffix = record..<record
    excludedRecord = record
  }

  mutating func endItem(record: Int) {
    itemRecord = record
    itemHasNoun = false
    itemHasProduct = false
    isForwardInItem = false
  }

  mutating func endSegment(record: Int) {
    endItem(record: record)
    segmentRecord = record
    excludedRecord = record
    pending = record
    suffix = record..<record
    suffixSenses = []
    isSuffixActive = false
    forward = []
    bracketVerbs = []
    forwardRecord = record
    isForwardColon = false
    lastForward = []
    hasNoun = false
    hasVerb = false
    isAfterList = false
    isExcluding = false
    inputRecord = nil
    hasPermit = false
    hasBoilerplate = false
    hasExclusion = false
    isAfterLicence = false
  }
}
