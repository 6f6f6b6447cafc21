import ChainModel
import Foundation
import PolicyRules
import Testing

/// Sentences labelled before their answers were read: the first three hundred before there were any
/// rules, the second and third in other words after the rules.
struct PromiseSentenceTests {
  struct Labelled {
    let verdict: PromiseRule.Verdict
    let text: String
  }

  static func labelled(_ name: String) throws -> [Labelled] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
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

  @Test(
    arguments: [
      ("promise-sentences.txt", 300, 3), ("promise-sentences-2.txt", 80, 3),
      ("promise-sentences-3.txt", 40, 1),
      // The last set is a measure: its first answers stand as they were.
      ("promise-sentences-4.txt", 36, 8),
    ]
  )
  func `labelled sentences are read as labelled, and none forbidden as allowed`(
    name: String,
    count: Int,
    mostWrong: Int
  ) throws {
    let check = PromiseCheck(try #require(ShippedRules.model).rulebook)
    let sentences = try Self.labelled(name)
    #expect(sentences.count == count)
    var wrong: [String] = []
    for sentence in sentences {
      let answer = check.check(sentence.text)
      if answer.verdict != sentence.verdict { wrong.append(sentence.text) }
      if sentence.verdict == .forbidden {
        #expect(answer.verdict != .allowed, "\(sentence.text)")
      }
      if answer.verdict == .forbidden {
        #expect(sentence.verdict == .forbidden, "\(sentence.text)")
        #expect(answer.clauses.first != nil, "no clause: \(sentence.text)")
        #expect(!answer.words.isEmpty, "no words: \(sentence.text)")
      }
    }
    #expect(wrong.count <= mostWrong, "\(wrong)")
  }

  @Test func `a sentence that nobody thought of is asked, never allowed`() throws {
    let check = PromiseCheck(try #require(ShippedRules.model).rulebook)
    for text in [
      "甲方将以其他方式照顾乙方利益。", "乙方的一切困难由园区想办法解决，费用从财政列支。",
      "提供帮办代办服务，并把企业交的钱还给企业。", "不得返还税收，相关资金改由平台公司以咨询费支付。",
    ] {
      #expect(check.check(text).verdict != .allowed, "\(text)")
    }
  }

  @Test func `words of a forbidden promise are marked and the clause is cited`() throws {
    let check = PromiseCheck(try #require(ShippedRules.model).rulebook)
    let answer = check.check("投产后按企业缴纳增值税地方留成的５０％给予奖励。")
    #expect(answer.verdict == .forbidden)
    #expect(answer.rule?.id == "p-tax-return")
    #expect(answer.clauses.first?.id == "qa1-return")
    #expect(answer.words.contains("奖励"))
  }

  @Test func `a denial counts only in its own part of a sentence`() throws {
    let check = PromiseCheck(try #require(ShippedRules.model).rulebook)
    #expect(check.check("不得按纳税额奖励企业。").verdict == .allowed)
    #expect(check.check("不得变相减免，但按纳税额奖励企业。").verdict == .forbidden)
  }

  @Test func `lines and full stops end sentences`() throws {
    let check = PromiseCheck(try #require(ShippedRules.model).rulebook)
    let sentences = check.sentences(in: "一、总则\n本协议一式四份。土地实行零地价。\n\n")
    #expect(sentences.map(\.line) == [1, 2, 2])
    #expect(sentences.last?.verdict == .forbidden)
  }
}
