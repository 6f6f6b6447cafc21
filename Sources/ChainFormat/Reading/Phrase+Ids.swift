import ChainModel

/// What several readers say of an id.
extension Phrase {
  /// An id that is taken, by what and where.
  static func taken(_ id: String, by kind: ThingKind, at place: String) -> Phrase {
    let id = Phrase.quoted(id)
    let place = Phrase.shown(place)
    return Phrase(
      zh: "id \(id.zh)重复；已用于\(kind.words.zh)（\(place)），id 在工作区内应唯一",
      en:
        "the id \(id.en) is taken by a \(kind.words.en) (\(place)); expected ids to be unique over the workspace"
    )
  }

  /// An id that leads to nothing.
  static func unknown(_ id: String, kind: ThingKind, suggestion: String?) -> Phrase {
    let id = Phrase.quoted(id)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "没有\(kind.words.zh)\(id.zh)；应为已有的 id\(suggestion.zh)",
      en: "there is no \(kind.words.en) \(id.en); expected an id that exists\(suggestion.en)"
    )
  }

  /// A reference list with one id twice.
  static func listedTwice(_ id: String) -> Phrase {
    let id = Phrase.quoted(id)
    return Phrase(zh: "\(id.zh)列了两次；应只列一次", en: "\(id.en) is listed twice; expected it once")
  }
}
