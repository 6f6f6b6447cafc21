import ChainModel
import ChainWorkspace
import Foundation
import PolicyRules
import Testing

/// Published decisions and notices restated as forms; the invented ones stand in `ReviewTests`.
///
/// They were decided elsewhere and at other times, so that a review here can only agree in part: what
/// was approved is not rejected, what was refused is not accepted, and its ground is among the reasons.
struct PublishedDecisionTests {
  enum Kind: String {
    case approved, notice, refused
  }

  struct Decision {
    let kind: Kind
    let issuer: String
    let source: String
    let said: String
    let form: String
  }

  static func decisions() throws -> [Decision] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "published-decisions.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let parts = line.split(separator: " | ").map(String.init)
        try #require(parts.count == 5, "\(line)")
        return Decision(
          kind: try #require(Kind(rawValue: parts[0]), "\(line)"),
          issuer: parts[1],
          source: parts[2],
          said: parts[3],
          form: parts[4]
        )
      }
  }

  /// A flow mapping as the lines of a form.
  private func review(_ decision: Decision) throws -> ProjectReview {
    let workspace = try ReviewTests.workspace.get()
    return workspace.review(try workspace.projectForm("decision.yaml", text: decision.form))
  }

  @Test func `what was approved or announced elsewhere is not rejected here`() throws {
    let decisions = try Self.decisions().filter { $0.kind != .refused }
    #expect(decisions.count { $0.kind == .approved } == 8)
    #expect(decisions.count { $0.kind == .notice } == 14)
    for decision in decisions {
      let review = try review(decision)
      #expect(review.verdict != .reject, "\(decision.issuer): \(review.reasons)")
      #expect(!review.reasons.isEmpty, "\(decision.issuer)")
    }
  }

  @Test func `what was refused is not accepted, and its ground is a reason`() throws {
    let refused = try Self.decisions().filter { $0.kind == .refused }
    #expect(refused.count == 1)
    for decision in refused {
      let review = try review(decision)
      #expect(review.verdict != .accept, "\(decision.issuer)")
      let grounds = review.reasons.filter { $0.decides && $0.outcome != .met }
      #expect(grounds.contains { $0.text.zh.contains("入园") }, "\(grounds.map(\.text.zh))")
    }
  }

  @Test func `each names who decided, when, and where it was read`() throws {
    for decision in try Self.decisions() {
      #expect(
        decision.issuer.contains(/20[0-2][0-9]/) || decision.issuer.contains("日期未载"),
        "no date: \(decision.issuer)"
      )
      #expect(decision.issuer.contains("号") || decision.issuer.contains("未载"))
      #expect(
        decision.source.contains(".") || decision.source.hasPrefix("转载页"),
        "\(decision.source)"
      )
      #expect(!decision.said.isEmpty)
    }
  }
}
