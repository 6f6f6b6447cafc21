import ChainModel

/// A value of a YAML file and where it stands.
struct YAMLNode {
  /// What a value can be.
  enum Content {
    /// A text; plain when it has no quotation marks.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values in file order; repeated keys have been reported and left out.
    case mapping([Entry])
  }

  /// A key with its value.
  struct Entry {
    let key: String
    let origin: Origin
    let value: YAMLNode
  }

  let content: Content
  let origin: Origin

  /// The entries, if this is a mapping.
  var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// Whether there is a key and no value after it.
  var isEmpty: Bool {
    guard case .scalar(let text, let isPlain) = content else { return false }
    return isPlain && (text.isEmpty || text == "~" || text == "null")
  }
}
