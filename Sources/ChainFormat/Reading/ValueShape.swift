import ChainModel

/// The shape that a value has or should have.
enum ValueShape: Hashable, Sendable {
  case text, number, boolean, list, mapping, figure, texts, mappings

  /// What messages call it.
  var words: Phrase {
    switch self {
    case .text: Phrase(zh: "文字", en: "a text")
    case .number: Phrase(zh: "数字", en: "a number")
    case .boolean: Phrase(zh: "真假值（true 或 false）", en: "true or false")
    case .list: Phrase(zh: "列表", en: "a list")
    case .mapping: Phrase(zh: "键值", en: "a mapping")
    case .figure:
      Phrase(
        zh: "数字、{low, mid, high, …} 或其列表",
        en: "a number, {low, mid, high, …} or a list of those"
      )
    case .texts: Phrase(zh: "文字列表", en: "a list of texts")
    case .mappings: Phrase(zh: "键值列表", en: "a list of mappings")
    }
  }
}
