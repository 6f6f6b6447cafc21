/// A language of the interface; Chinese comes first, English is complete.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Simplified Chinese.
  case zh
  /// English.
  case en
}
