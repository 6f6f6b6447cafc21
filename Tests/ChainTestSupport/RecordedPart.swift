public import Foundation
public import Testing

/// Compares a part of a page that is made from the code: the lines between `<!-- NAME: … -->` and
/// `<!-- end of NAME -->`.
///
/// A missing part, a difference and a recording all fail the test. With `UPDATE_GOLDEN=1` in the
/// environment the part is rewritten, and the test fails once.
///
/// - Parameters:
///   - lines: What the part should hold.
///   - name: The part's name.
///   - path: The page.
///   - location: Where the issue is shown.
/// - Throws: An error of the file system when the page cannot be read or recorded.
public func expectRecorded(
  _ lines: [String],
  part name: String,
  in path: URL,
  sourceLocation location: SourceLocation = #_sourceLocation
) throws {
  let text = try String(contentsOf: path, encoding: .utf8)
  let page = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  guard let start = page.firstIndex(where: { $0.hasPrefix("<!-- \(name): ") }),
    let end = page[start...].firstIndex(of: "<!-- end of \(name) -->")
  else {
    Issue.record("\(path.lastPathComponent) has no part \(name)", sourceLocation: location)
    return
  }
  let whole = page[...start] + lines + page[end...]
  try expectRecorded(whole.joined(separator: "\n"), in: path, sourceLocation: location)
}
