/// Words that mean one thing in sentences about support: `奖励、补贴、扶持` all give something.
public struct PromiseTerm: Hashable, Sendable, Identifiable {
  /// A term's key.
  public typealias ID = Identifier<PromiseTerm>

  /// The key.
  public let id: ID
  /// The words; `…` stands for up to twelve characters of the same part of a sentence, `<t-here>` for
  /// any plain word of that term.
  public let words: [String]
  /// Longer words that contain one of them and mean something else.
  public let except: [String]
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a term.
  public init(id: ID, words: [String], except: [String] = [], origin: Origin = Origin(file: "")) {
    self.id = id
    self.words = words
    self.except = except
    self.origin = origin
  }

  /// The words without gaps and without other terms: what another term may stand for.
  package var plainWords: [String] {
    words.filter { !$0.contains("…") && !$0.contains("<") }
  }

  /// The terms that stand within its words.
  package var namedTerms: [String] {
    (words + except).flatMap { word in
      word.split(separator: "<").compactMap { piece in
        piece.firstIndex(of: ">").map { String(piece[..<$0]) }
      }
    }
  }
}
