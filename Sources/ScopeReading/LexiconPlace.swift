/// A place where a word may begin, with the two characters that stand there.
struct LexiconPlace {
  let position: UInt32
  /// The codes of both characters; the second is 0 at the end.
  let key: UInt32

  /// Whether a 、 stands here, as at every fourth place.
  var isListMark: Bool { key >> 16 == 0x3001 }
}
