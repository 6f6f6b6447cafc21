extension LinearProgram {
  /// The program in the MPS format, free form: what every other solver reads.
  ///
  /// The same program gives the same bytes. Columns are called `C1`, `C2` and rows `R1`, `R2` in
  /// their order, since MPS has no spaces in names and some readers end them at eight characters;
  /// comments at the head say what they stand for. The objective is to be minimized: where the
  /// program maximizes, costs are negated and a comment says so. Numbers read back the same.
  public var mps: String {
    var lines: [String] = []
    if !name.isEmpty { lines.append("* " + Self.comment(name)) }
    if direction == .maximize { lines.append("* costs negated: the program maximizes") }
    for (index, column) in columns.enumerated() {
      lines.append("* C\(index + 1) \(Self.comment(column.name))")
    }
    for (index, row) in constraints.enumerated() {
      lines.append("* R\(index + 1) \(Self.comment(row.name))")
    }
    lines.append("NAME PROGRAM")
    lines.append("ROWS")
    lines.append(" N COST")
    for (index, row) in constraints.enumerated() {
      lines.append(" \(Self.sense(row)) R\(index + 1)")
    }
    lines += columnLines
    lines.append("RHS")
    for (index, row) in constraints.enumerated() {
      let side = row.upper.isFinite ? row.upper : row.lower
      if side.isFinite, side != 0 { lines.append(" RHS R\(index + 1) \(side)") }
    }
    let ranges = constraints.enumerated().filter {
      $1.lower.isFinite && $1.upper.isFinite && $1.lower != $1.upper
    }
    if !ranges.isEmpty {
      lines.append("RANGES")
      for (index, row) in ranges {
        lines.append(" RNG R\(index + 1) \(row.upper - row.lower)")
      }
    }
    lines.append("BOUNDS")
    for (index, column) in columns.enumerated() {
      lines += Self.bounds(column, "C\(index + 1)")
    }
    lines.append("ENDATA")
    return lines.joined(separator: "\n") + "\n"
  }

  private var columnLines: [String] {
    var entries = [[String]](repeating: [], count: columns.count)
    for (index, row) in constraints.enumerated() {
      for term in row.terms {
        entries[term.variable.index].append("R\(index + 1) \(term.coefficient)")
      }
    }
    var lines = ["COLUMNS"]
    var isMarked = false
    for (index, column) in columns.enumerated() {
      if column.isInteger != isMarked {
        lines.append(" M\(index + 1) 'MARKER' '\(isMarked ? "INTEND" : "INTORG")'")
        isMarked.toggle()
      }
      // A column without any entry must still be named, so its cost is written even where it is 0.
      let cost = direction == .minimize ? column.cost : 0 - column.cost
      if cost != 0 || entries[index].isEmpty { lines.append(" C\(index + 1) COST \(cost)") }
      for entry in entries[index] { lines.append(" C\(index + 1) \(entry)") }
    }
    if isMarked { lines.append(" M\(columns.count + 1) 'MARKER' 'INTEND'") }
    return lines
  }

  private static func sense(_ row: Constraint) -> String {
    switch (row.lower.isFinite, row.upper.isFinite) {
    case (true, true): row.lower == row.upper ? "E" : "L"
    case (false, true): "L"
    case (true, false): "G"
    case (false, false): "N"
    }
  }

  /// Bounds are always written: readers differ on what an integer column has without them.
  private static func bounds(_ column: Column, _ name: String) -> [String] {
    if column.lower == column.upper { return [" FX BND \(name) \(column.lower)"] }
    switch (column.lower.isFinite, column.upper.isFinite) {
    case (true, true):
      return [" LO BND \(name) \(column.lower)", " UP BND \(name) \(column.upper)"]
    case (true, false): return [" LO BND \(name) \(column.lower)", " PL BND \(name)"]
    case (false, true): return [" MI BND \(name)", " UP BND \(name) \(column.upper)"]
    case (false, false): return [" FR BND \(name)"]
    }
  }

  /// A name as a comment may hold it: on one line, of bounded length.
  private static func comment(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.unicodeScalars.prefix(120).map { $0.value < 32 || $0.value == 127 ? " " : $0 }
      )
    )
  }
}
