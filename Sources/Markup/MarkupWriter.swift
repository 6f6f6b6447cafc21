/// Writes HTML or XML so that no text of the data can become markup.
///
/// Names of elements and attributes are literals of the program; everything else is escaped.
package struct MarkupWriter: Sendable {
  /// How elements without content are written.
  package enum Syntax: Sendable {
    /// `<br>`.
    case html
    /// `<path/>`.
    case xml
  }

  /// How elements without content are written.
  package let syntax: Syntax
  /// What is written so far, UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var open: [StaticString] = []

  /// Starts with nothing.
  package init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The text so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes text; markup in it is shown, not understood.
  package mutating func text(_ text: String) {
    MarkupEscape.append(text, to: &bytes, inAttribute: false)
  }

  /// Writes an element and what the closure puts into it.
  package mutating func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout MarkupWriter) -> Void
  ) {
    begin(name, attributes)
    content(&self)
    end()
  }

  /// Writes an element that holds one text.
  package mutating func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:],
    text: String
  ) {
    begin(name, attributes)
    self.text(text)
    end()
  }

  /// Writes an element that never has content.
  package mutating func void(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    start(name, attributes)
    append(syntax == .xml ? "/>" : ">")
  }

  /// Writes an element with attributes that were collected, and what the closure puts into it.
  package mutating func element(
    _ name: StaticString,
    attributes: [(key: StaticString, value: String?)],
    _ content: (inout MarkupWriter) -> Void
  ) {
    start(name, attributes)
    append(">")
    open.append(name)
    content(&self)
    end()
  }

  /// Writes an element that never has content, with attributes that were collected.
  package mutating func void(
    _ name: StaticString,
    attributes: [(key: StaticString, value: String?)]
  ) {
    start(name, attributes)
    append(syntax == .xml ? "/>" : ">")
  }

  /// Opens an element, to be closed by `end`.
  package mutating func begin(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    start(name, attributes)
    append(">")
    open.append(name)
  }

  /// Closes the element opened last.
  package mutating func end() {
    guard let name = open.popLast() else { preconditionFailure("no element is open") }
    append("</")
    append(name)
    append(">")
  }

  /// Writes a literal of the program as it stands.
  package mutating func literal(_ markup: StaticString) {
    append(markup)
  }

  /// Writes markup that another writer of this program made; never a text of the data.
  package mutating func trusted(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Writes markup that another writer of this program made.
  package mutating func trusted(_ markup: [UInt8]) {
    bytes.append(contentsOf: markup)
  }

  /// Starts a new line, for people who read the source.
  package mutating func newline() {
    bytes.append(0x0A)
  }

  private mutating func start(
    _ name: StaticString,
    _ attributes: some Sequence<(key: StaticString, value: String?)>
  ) {
    append("<")
    append(name)
    for (name, value) in attributes {
      guard let value else { continue }
      append(" ")
      append(name)
      append("=\"")
      MarkupEscape.append(
        MarkupEscape.holdsAddress(name) ? SafeAddress.checked(value) : value,
        to: &bytes,
        inAttribute: true
      )
      append("\"")
    }
  }

  private mutating func append(_ literal: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    )
  }
}
