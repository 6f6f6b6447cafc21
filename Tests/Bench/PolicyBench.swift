import ChainModel
import ChainWorkspace
import Foundation
import PolicyRules

/// Times policies over many companies and promises over many sentences, beside a loop in Python over
/// the same rules and the same companies, which must count the same outcomes.
enum PolicyBench {
  private static let companies = 100_000
  private static let sentences = 10_000

  /// Runs both; what went wrong.
  static func run(workspace path: String, script: String) throws -> [String] {
    let workspace = try Workspace(path: path)
    let match = workspace.policyMatch(for: .company)
    let fields = askable(workspace)
    let facts = (0..<companies).map { company($0, fields) }
    var counts: [[PolicyOutcome: Int]] = []
    let here = Measurement("policies", runs: 3) {
      counts = Array(repeating: [:], count: match.policies.count)
      for known in facts {
        for (index, outcome) in match.outcomes(for: known).enumerated() {
          counts[index][outcome, default: 0] += 1
        }
      }
      return counts.count
    }
    let draft = try String(
      contentsOfFile: "Tests/PolicyRulesTests/Sentences/1.txt",
      encoding: .utf8
    ).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap {
      $0.split(separator: "|").last
    }
    let check = PromiseCheck(workspace.model.rulebook)
    let promises = Measurement("promises", runs: 3) {
      (0..<sentences).count { check.check(String(draft[$0 % draft.count])).verdict == .forbidden }
    }
    print("\(companies) companies × \(match.policies.count) policies: \(here.seconds) s")
    print("\(sentences) sentences: \(promises.seconds) s, \(promises.check) forbidden")
    return try compare(workspace, match, facts, counts, here.seconds, path, script)
  }

  /// The fields of the policies that are no quotients, in the order of the file.
  private static func askable(_ workspace: Workspace) -> [RuleField] {
    workspace.model.rulebook.fields.filter { $0.ratio == nil }
  }

  /// A company that states about two fields in three; the same for the same number.
  private static func company(_ number: Int, _ fields: [RuleField]) -> [RuleField.ID: RuleFact] {
    var state = UInt64(number) &* 2_654_435_769 &+ 11
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var facts: [RuleField.ID: RuleFact] = [:]
    for field in fields where next(3) > 0 {
      switch field.measure {
      case .flag: facts[field.id] = .flag(next(2) == 0)
      case .words: facts[field.id] = .words([["新疆", "巴州", "创新型中小企业", "无"][next(4)]])
      case .plain(let spellings):
        guard let first = spellings.first else { continue }
        facts[field.id] = .amount(
          Span(Double([0, 1, 5, 50, 500, 5000][next(6)])),
          RuleUnit(first.text, .plain(first.factor))
        )
      case .yearly, .perOutput: continue
      }
    }
    return facts
  }

  /// Gives Python the companies, and holds its counts against ours.
  private static func compare(
    _ workspace: Workspace,
    _ match: PolicyMatch,
    _ facts: [[RuleField.ID: RuleFact]],
    _ counts: [[PolicyOutcome: Int]],
    _ seconds: Double,
    _ path: String,
    _ script: String
  ) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "policies-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = facts.map { known -> String in
      let parts = known.sorted { $0.key < $1.key }.map { field, fact in
        switch fact {
        case .flag(let flag): "\"\(field)\":\(flag)"
        case .words(let words): "\"\(field)\":[\(words.map { "\"\($0)\"" }.joined(separator: ","))]"
        case .amount(let span, let unit, _):
          "\"\(field)\":{\"v\":\(span.mid),\"u\":\"\(unit.text)\"}"
        }
      }
      return "{\(parts.joined(separator: ","))}"
    }
    let file = folder.appending(path: "companies.jsonl")
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", script, path, file.path, workspace.model.region.asOf.description,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(
      decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(),
      as: UTF8.self
    )
    process.waitUntilExit()
    var failures: [String] = []
    var found = 0
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words.first == "seconds", words.count == 2 {
        print(
          "the same in Python: \(words[1]) s, \((Double(words[1]) ?? 0) / seconds) times as long"
        )
        continue
      }
      guard words.count == 3, let outcome = PolicyOutcome(rawValue: words[1]),
        let index = match.policies.firstIndex(where: { $0.id.text == words[0] })
      else { continue }
      found += 1
      let mine = counts[index][outcome] ?? 0
      if mine != Int(words[2]) { failures.append("\(line) in Python, \(mine) here") }
    }
    if found < match.policies.count { failures.append("Python judged \(found) outcomes only") }
    return failures
  }
}
