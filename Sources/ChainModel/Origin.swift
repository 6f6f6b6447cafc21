/// A place in a file of the workspace, so that every figure leads back to its line.
public struct Origin: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path below the workspace, for example `bazhou/facilities.csv`.
  public let file: String
  /// The line, counted from 1; 0 means the file as a whole.
  public let line: Int
  /// The column in characters, counted from 1; 0 means the line as a whole.
  public let column: Int

  /// Points to a line and column of a file.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place as `file:line:column`, without the parts that are not known.
  public var description: String {
    guard line > 0 else { return file }
    guard column > 0 else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }

  /// Orders places by file, line and column.
  public static func < (left: Origin, right: Origin) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
