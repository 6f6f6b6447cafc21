import Foundation
import Testing

/// A page for people who use the program: the README, or a guide in the catalog of the commands.
struct GuidePage: Sendable, CustomTestStringConvertible {
  /// The folder of the guides.
  static let folder = "Sources/AtlasCommands/AtlasCommands.docc"

  /// The README.
  static let readme = GuidePage(path: "README.md")

  /// The guides, in the order of their file names; the page of the module is none.
  static let guides: [GuidePage] = {
    let names = (try? Repository.names(in: folder, ending: ".md")) ?? []
    return names.filter { $0 != "AtlasCommands" }.map { GuidePage(path: "\(folder)/\($0).md") }
  }()

  /// All pages, the README first.
  static let all = [readme] + guides

  /// Its path below the top folder.
  let path: String

  var testDescription: String { url.lastPathComponent }

  /// Where it stands.
  var url: URL { Repository.root.appending(path: path) }

  /// Its file name without the ending.
  var name: String { url.deletingPathExtension().lastPathComponent }

  /// Its lines.
  func text() throws -> MarkdownText { try MarkdownText(Repository.text(path)) }

  /// Its heading, and the sentence below it.
  func opening() throws -> (title: String, sentence: String) {
    let lines = try text().lines
    let title = try #require(lines.first.flatMap { $0.hasPrefix("# ") ? $0.dropFirst(2) : nil })
    let paragraph = lines.dropFirst().drop(while: \.isEmpty).prefix { !$0.isEmpty }
    return (String(title), paragraph.joined(separator: " "))
  }
}
