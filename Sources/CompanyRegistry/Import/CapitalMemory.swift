import Files

/// Remembers what spellings of capital mean: most rows repeat one of a few thousand.
struct CapitalMemory {
  private struct Entry {
    var key: Int64 = 0
    var capital: Capital?
  }

  private var entries = [Entry](repeating: Entry(), count: 4096)

  /// Reads a cell, or remembers it.
  mutating func read(_ cell: Bytes, unit: [UInt8]) -> Capital? {
    guard !cell.isEmpty else { return nil }
    var hash = Fingerprint(seed: 7)
    hash.combine(cell)
    let key = hash.key
    let place = Int(key & 4095)
    if entries[place].key == key { return entries[place].capital }
    let capital = CapitalReader.read(cell, unit: unit.span)
    entries[place] = Entry(key: key, capital: capital)
    return capital
  }
}
