import ChainModel
import Foundation
import PolicyRules
import Testing

/// Three hundred sentences, labelled before the rules were written.
struct PromiseSentenceTests {
  struct Labelled {
    let verdict: PromiseRule.Verdict
    let text: String
  }

  static func labelled() throws -> [Labelled] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "promise-sentences.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let parts = line.split(separator: " | ", maxSplits: 1)
        try #require(parts.count == 2)
        return Labelled(
          verdict: try #require(PromiseRule.Verdict(rawValue: String(parts[0]))),
          text: String(parts[1])
        )
      }
  }

  @Test func `no forbidden sentence of the labelled set is read as allowed`() throws {
    let check = PromiseCheck(try #require(ShippedRules.model).rulebook)
    let sentences = try Self.labelled()
    #expect(sentences.count == 300)
    var table: [String: Int] = [:]
    var wrong: [String] = []
    for sentence in sentences {
      let answer = check.check(sentence.text)
      table["\(sentence.verdict.rawValue) → \(answer.verdict.rawValue)", default: 0] += 1
      if answer.verdict != sentence.verdict {
        wrong.append(
          "\(sentence.verdict.rawValue) → \(answer.verdict.rawValue) "
            + "[\(answer.rule?.id.text ?? "-")] \(sentence.text)"
        )
      }
    }
    for key in table.keys.sorted() { print("PROMISE", key, table[key] ?? 0) }
    for line in wrong { print("PROMISE", line) }
    #expect(table["forbidden → allowed"] == nil)
  }
}
