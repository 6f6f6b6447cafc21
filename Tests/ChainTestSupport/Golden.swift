public import Foundation
public import Testing

/// Compares a text with the file `Golden/<name>` of the test's target.
///
/// A missing file, a difference and a recording all fail the test, so that no golden passes unseen.
/// With `UPDATE_GOLDEN=1` in the environment the file is rewritten, and the test fails once.
///
/// - Parameters:
///   - text: What the program printed.
///   - name: The file's name.
///   - file: The test's own file.
///   - location: Where the issue is shown.
/// - Throws: An error of the file system when a golden cannot be recorded.
public func expectGolden(
  _ text: String,
  _ name: String,
  file: StaticString = #filePath,
  sourceLocation location: SourceLocation = #_sourceLocation
) throws {
  let path = goldenFolder(for: "\(file)").appending(path: name)
  try expectRecorded(text, in: path, sourceLocation: location)
}

/// Compares a text with a file of the repository that is made from the code.
///
/// A missing file, a difference and a recording all fail the test. With `UPDATE_GOLDEN=1` in the
/// environment the file is rewritten, and the test fails once.
///
/// - Parameters:
///   - text: What the file should hold.
///   - path: The file.
///   - location: Where the issue is shown.
/// - Throws: An error of the file system when the file cannot be recorded.
public func expectRecorded(
  _ text: String,
  in path: URL,
  sourceLocation location: SourceLocation = #_sourceLocation
) throws {
  let name = path.pathComponents.suffix(2).joined(separator: "/")
  let recorded = FileManager.default.contents(atPath: path.path)
  if recorded == Data(text.utf8) { return }
  guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" else {
    let expected = recorded.map { String(decoding: $0, as: UTF8.self) }
    let difference = goldenDifference(expected, text, name: name)
    Issue.record(Comment(rawValue: difference), sourceLocation: location)
    return
  }
  try FileManager.default.createDirectory(
    at: path.deletingLastPathComponent(),
    withIntermediateDirectories: true
  )
  try Data(text.utf8).write(to: path)
  Issue.record(
    "Recorded \(name); read the difference, then run again without UPDATE_GOLDEN.",
    sourceLocation: location
  )
}

/// The folder `Golden` of the test target that a file belongs to.
private func goldenFolder(for file: String) -> URL {
  var folder = URL(filePath: file).deletingLastPathComponent()
  while !folder.lastPathComponent.hasSuffix("Tests"), folder.pathComponents.count > 2 {
    folder = folder.deletingLastPathComponent()
  }
  return folder.appending(path: "Golden")
}

/// The first lines that differ, with the lines around them.
private func goldenDifference(_ expected: String?, _ actual: String, name: String) -> String {
  guard let expected else {
    return "There is no \(name); record it with UPDATE_GOLDEN=1."
  }
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let same = zip(old, new).prefix { $0 == $1 }.count
  let window = max(0, same - 2)..<(same + 6)
  func lines(_ text: [Substring], _ mark: String) -> String {
    text.indices.filter(window.contains)
      .map { "\($0 < same ? " " : mark) \($0 + 1): \(text[$0])" }
      .joined(separator: "\n")
  }
  return """
    \(name) differs from line \(same + 1) on (\(old.count) lines recorded, \(new.count) now).
    recorded:
    \(lines(old, "-"))
    now:
    \(lines(new, "+"))
    Rewrite it with UPDATE_GOLDEN=1, then read the difference.
    """
}
