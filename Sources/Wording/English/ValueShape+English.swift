extension ValueShape {
  /// The shape in English.
  public var english: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .boolean: "true or false"
    case .list: "a list"
    case .mapping: "a mapping"
    case .figure: "a number, {low, mid, high, …} or a list of those"
    case .texts: "a list of texts"
    case .mappings: "a list of mappings"
    }
  }
}
