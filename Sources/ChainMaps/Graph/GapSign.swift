import ChainModel

/// What a card bears: a gap, or that what is being built closes the gap it has today.
enum GapSign: Hashable, Sendable {
  /// A gap that is there.
  case kind(GapKind)
  /// 在建补缺: there today, not once what is being built runs.
  case closing

  /// The signs of a card or node: its gaps, else that they are being closed.
  static func all(_ gaps: [GapKind], isClosing: Bool) -> [GapSign] {
    gaps.isEmpty && isClosing ? [.closing] : gaps.map(GapSign.kind)
  }

  /// The one-character sign.
  var badge: Phrase {
    switch self {
    case .kind(let kind): kind.badge
    case .closing: Phrase(zh: "补", en: "C")
    }
  }

  /// What legends and tooltips call it.
  var words: Phrase {
    switch self {
    case .kind(let kind): kind.words
    case .closing: Phrase(zh: "在建补缺", en: "closed by what is being built")
    }
  }

  /// The colour of its outline and strip: never that of a gap where none is left.
  var colour: String {
    switch self {
    case .kind(let kind): kind.colour
    case .closing: MapStyle.live
    }
  }
}
