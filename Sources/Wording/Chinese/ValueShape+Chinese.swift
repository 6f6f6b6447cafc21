extension ValueShape {
  /// The shape in simplified Chinese.
  public var chinese: String {
    switch self {
    case .text: "文字"
    case .number: "数字"
    case .boolean: "真假值（true 或 false）"
    case .list: "列表"
    case .mapping: "键值"
    case .figure: "数字、{low, mid, high, …} 或其列表"
    case .texts: "文字列表"
    case .mappings: "键值列表"
    }
  }
}
