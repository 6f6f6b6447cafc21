/// A place where a delimited text is torn; reading goes on after it.
package struct DelimitedFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// A quoted cell that does not end; it is read again as if the mark were a letter.
    case unterminatedQuote
    /// Text after a closing quotation mark; the cell is taken as it stands, marks and all.
    case textAfterQuote
    /// A record of more bytes than allowed; it is skipped up to the end of its line.
    case recordTooLong(limit: Int)
  }

  /// What is wrong.
  package let kind: Kind
  /// The line, counted from 1.
  package let line: Int
  /// The column in characters, counted from 1.
  package let column: Int

  /// Makes a fault.
  package init(_ kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  /// The fault with its place, in English.
  package var description: String {
    switch kind {
    case .unterminatedQuote: "\(line):\(column): a quoted cell does not end"
    case .textAfterQuote: "\(line):\(column): text after a closing quotation mark"
    case .recordTooLong(let limit): "\(line):\(column): a record of more than \(limit) bytes"
    }
  }
}
