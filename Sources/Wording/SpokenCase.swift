public import ChainModel

/// Something that is said to a user: a value that each language puts into words.
///
/// Every enumeration of phrases has one file in `Chinese/` and one in `English/`; the compiler
/// holds both complete.
public protocol SpokenCase: Sendable {
  /// The phrase in simplified Chinese.
  var chinese: String { get }
  /// The phrase in English.
  var english: String { get }
}

extension SpokenCase {
  /// The phrase in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }
}
