import ChainModel
import Foundation

@testable import ChainFormat

/// The cases of a rule, as `Rules/X.md` states them: edits of the small workspace, good and bad.
struct RuleCases {
  /// One edit or several, and what `check` then says in both languages.
  struct Case {
    let title: String
    var isBad: Bool { title.hasPrefix("Bad: ") }
    var workspace = SmallWorkspace()
    /// The recorded diagnostics, Chinese first; empty where nothing is found.
    var recorded = ""
    /// The lines of the edits, as they stand in the file.
    var edits: [String] = []

    /// What `check` says now.
    func found() throws -> DiagnosticList {
      do throws(ChainFormatError) {
        return try workspace.read().diagnostics
      } catch .invalid(let list) {
        return list
      }
    }

    /// What `check` says now, in both languages.
    func diagnostics() throws -> String {
      let list = try found()
      return list.text(in: .zh) + list.text(in: .en)
    }
  }

  /// The id of the rule.
  let id: String
  private(set) var cases: [Case] = []

  /// Where the cases of a rule stand.
  static func file(of rule: any LintRule) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Rules/\(type(of: rule)).md")
  }

  /// Reads the cases of a rule.
  init(of rule: any LintRule) throws {
    try self.init(String(contentsOf: Self.file(of: rule), encoding: .utf8))
  }

  private init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    id = String(lines[0].dropFirst(2))
    var block: [String]?
    var language = ""
    for line in lines.dropFirst() {
      if let open = block {
        guard line == "```" else {
          block?.append(line)
          continue
        }
        if language == "diff" {
          cases[cases.count - 1].edits = open
          cases[cases.count - 1].workspace.apply(open)
        } else {
          cases[cases.count - 1].recorded = open.map { $0 + "\n" }.joined()
        }
        block = nil
      } else if line.hasPrefix("```") {
        (block, language) = ([], String(line.dropFirst(3)))
      } else if line.hasPrefix("## ") {
        cases.append(Case(title: String(line.dropFirst(3))))
      }
    }
  }

  /// The file with what `check` says now.
  func rewritten() throws -> String {
    var text = "# \(id)\n"
    for item in cases {
      text += "\n## \(item.title)\n\n```diff\n" + item.edits.map { $0 + "\n" }.joined() + "```\n"
      let found = try item.diagnostics()
      if !found.isEmpty { text += "\n```text\n\(found)```\n" }
    }
    return text
  }
}

extension SmallWorkspace {
  /// Applies the lines of a diff; what it takes away or passes must stand in the file once.
  fileprivate mutating func apply(_ lines: [String]) {
    for edit in lines.split(whereSeparator: { $0.hasPrefix("--- ") }) {
      let file = String(lines[edit.startIndex - 1].dropFirst(4))
      func side(_ mark: Character) -> String {
        edit.filter { $0.first == " " || $0.first == mark }.map { $0.dropFirst() + "\n" }.joined()
      }
      let text = files[file, default: ""]
      precondition(text.ranges(of: side("-")).count == 1, "\(file) must have once: \(side("-"))")
      files[file] = text.replacing(side("-"), with: side("+"))
    }
  }
}
