import ChainModel
import CompanyRegistry

/// Reads scopes in the simplest way: each word is a product, made where 生产 stands before it.
struct WordClassifier: ScopeClassifying {
  var products: [Product.ID]
  var activities = ["make", "sell"]
  var words: [ScopeWord]
  var rules = "1"
  /// Is told each row that is read, and may end the process.
  var onRow: (@Sendable (Int) -> Void)?

  init(_ words: [(String, String)] = [("棉纱", "cotton-yarn"), ("番茄酱", "tomato-paste")]) {
    self.words = words.map { ScopeWord(text: $0.0, meaning: $0.1) }
    var products: [Product.ID] = []
    for word in words where !products.contains(Product.ID(word.1)) {
      products.append(Product.ID(word.1))
    }
    self.products = products
  }

  func makeReader() throws -> any ScopeRowReading {
    WordReader(classifier: self)
  }
}

private struct WordReader: ScopeRowReading {
  let classifier: WordClassifier

  func read(
    _ texts: UnsafeBufferPointer<UInt8>,
    rows: [ScopeRow],
    _ body: (Int, ScopeMention) -> Void
  ) throws {
    for (place, row) in rows.enumerated() {
      classifier.onRow?(place)
      for (range, isName) in [(row.scope, false), (row.name, true)] {
        let text = Array(texts[range])
        for clause in clauses(of: text) {
          let isMade = first(Array("生产".utf8), in: text[clause]) != nil
          let isNegated = first(Array("除外".utf8), in: text[clause]) != nil
          for word in classifier.words {
            guard let start = first(Array(word.text.utf8), in: text[clause]),
              let product = classifier.products.firstIndex(of: Product.ID(word.meaning))
            else { continue }
            body(
              place,
              ScopeMention(
                product: product,
                activity: isMade ? 0 : 1,
                isNegated: isNegated,
                isInName: isName,
                word: start..<start + word.text.utf8.count,
                clause: clause
              )
            )
          }
        }
      }
    }
  }

  private func clauses(of text: [UInt8]) -> [Range<Int>] {
    let mark = Array("；".utf8)
    var clauses: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
      if text[index...].starts(with: mark) {
        clauses.append(start..<index)
        start = index + mark.count
        index = start
      } else {
        index += 1
      }
    }
    clauses.append(start..<text.count)
    return clauses
  }

  private func first(_ word: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    text.indices.first { text[$0...].starts(with: word) }
  }
}
