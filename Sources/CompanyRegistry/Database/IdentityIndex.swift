import GRDB

/// Which companies stand under which keys while an import runs.
///
/// What an import enters is not inserted into the index of the file, whose pages it would visit in
/// no order. It stands in memory, and with every batch in a log in the file, from which an import
/// that was cut off takes it up; at the end it is written in the order of the keys.
final class IdentityIndex {
  private var table = IdentityTable()
  /// Whether the table holds everything that the file does.
  private let isWhole: Bool
  private var log: [UInt8] = []

  /// Reads what earlier runs left unsettled, and all the rest where it is little beside what comes.
  ///
  /// - Parameters:
  ///   - database: The registry.
  ///   - expected: About how many rows are to come.
  /// - Throws: What SQLite says.
  init(_ database: Database, expecting expected: Int) throws {
    // The number of the last company says how many keys there are about; counting would read all.
    let stored = try Int.fetchOne(database, sql: "SELECT max(id) FROM companies") ?? 0
    isWhole = stored <= max(1000, expected * 4)
    if isWhole {
      let select = try RawStatement(database, "SELECT key, company FROM identities")
      defer { select.reset() }
      while try select.step() {
        let entry = IdentityTable.Entry(
          company: select.integer(1),
          isCoded: false,
          isStored: true
        )
        table.set(select.integer(0), entry)
      }
    }
    try readLog(database)
  }

  /// Whether keys must be prepared before companies are asked for.
  var asksFile: Bool { !isWhole }

  /// Whether a file holds entries that are not in its index yet.
  static func isPending(_ database: Database) throws -> Bool {
    guard try database.tableExists("identity_log") else { return false }
    return try Int.fetchOne(database, sql: "SELECT 1 FROM identity_log LIMIT 1") != nil
  }

  private func readLog(_ database: Database) throws {
    guard try Self.isPending(database) else { return }
    var keys: [Int64] = []
    let select = try RawStatement(database, "SELECT entries FROM identity_log ORDER BY number")
    defer { select.reset() }
    while try select.step() {
      select.withBlob(0) { bytes in
        var offset = 0
        while offset + 12 <= bytes.count {
          let key = Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self))
          let raw = UInt32(
            littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt32.self)
          )
          if key > 0, raw > 3 {
            table.set(key, IdentityTable.Entry(raw: raw))
            if !isWhole { keys.append(key) }
          }
          offset += 12
        }
      }
    }
    try readBefore(keys, database)
  }

  /// Reads what the file holds in the places before some: entries passed it over.
  private func readBefore(_ keys: [Int64], _ database: Database) throws {
    for key in keys.sorted() {
      var place = key - 1
      while table[place] == nil, let entry = try stored(place, database) {
        table.set(place, entry)
        place -= 1
      }
    }
  }

  /// What the file's index holds under a key.
  private func stored(_ key: Int64, _ database: Database) throws -> IdentityTable.Entry? {
    let find = try RawStatement(database, "SELECT company FROM identities WHERE key = ?")
    find.bind(1, key)
    defer { find.reset() }
    guard try find.step() else { return nil }
    return IdentityTable.Entry(company: find.integer(0), isCoded: false, isStored: true)
  }

  /// Makes what the file holds under some keys known; the keys are visited in their order.
  func prepare(_ keys: [Int64], _ database: Database) throws {
    guard !isWhole else { return }
    for key in keys.sorted() {
      var place = key
      while true {
        if table[place] == nil {
          guard let entry = try stored(place, database) else { break }
          table.set(place, entry)
        }
        place += 1
      }
    }
  }

  /// The companies under a key that was prepared, each once.
  func companies(under key: Int64) -> [Int64] {
    guard let first = table[key] else { return [] }
    var companies = [first.company]
    var place = key + 1
    while let entry = table[place] {
      if !companies.contains(entry.company) { companies.append(entry.company) }
      place += 1
    }
    return companies
  }

  /// Enters a company under a key, or under the next that is free, unless it stands there.
  func add(_ key: Int64, _ company: Int64, isCoded: Bool) {
    let added = IdentityTable.Entry(company: company, isCoded: isCoded)
    var place = key
    while let entry = table.add(place, added) {
      if entry.company == company { return }
      place += 1
    }
    note(place, added)
  }

  /// Lets one company stand wherever another one stood under a key.
  func replace(_ company: Int64, by other: Int64, under key: Int64) {
    var place = key
    while let entry = table[place] {
      if entry.company == company {
        set(place, IdentityTable.Entry(company: other, isCoded: false))
      }
      place += 1
    }
  }

  private func set(_ place: Int64, _ entry: IdentityTable.Entry) {
    table.set(place, entry)
    note(place, entry)
  }

  private func note(_ place: Int64, _ entry: IdentityTable.Entry) {
    withUnsafeBytes(of: place.littleEndian) { log.append(contentsOf: $0) }
    withUnsafeBytes(of: entry.raw.littleEndian) { log.append(contentsOf: $0) }
  }

  /// Writes what was entered since the last time, in the transaction that stores its companies.
  func writeLog(_ database: Database) throws {
    guard !log.isEmpty else { return }
    let insert = try RawStatement(database, "INSERT INTO identity_log (entries) VALUES (?)")
    try log.withUnsafeBytes { bytes in
      insert.bindBlob(1, bytes)
      try insert.run()
    }
    log.removeAll(keepingCapacity: true)
  }

  /// The keys that were added to, under which several companies may stand of which one may lack a
  /// code, in order.
  func contested() -> [Int64] {
    var found: [Int64] = []
    var (start, last): (Int64, Int64) = (0, -1)
    var (length, isCoded, isStored) = (0, true, true)
    func close() {
      if length > 1, !isCoded, !isStored { found.append(start) }
    }
    for part in 0..<table.partCount {
      for (key, entry) in table.sorted(part: part) {
        if key != last + 1 {
          close()
          (start, length, isCoded, isStored) = (key, 0, true, true)
        }
        last = key
        length += 1
        isCoded = isCoded && entry.isCoded
        isStored = isStored && entry.isStored
      }
    }
    close()
    return found
  }

  /// Hands over what the file's index lacks, in the order of the keys, some thousands at a time.
  func eachRun(
    _ body: ([(key: Int64, entry: IdentityTable.Entry)]) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    var run: [(key: Int64, entry: IdentityTable.Entry)] = []
    for part in 0..<table.partCount {
      run += table.sorted(part: part).filter { !$0.entry.isStored }
      if run.count > 1 << 19 || part == table.partCount - 1 {
        try body(run)
        run.removeAll(keepingCapacity: true)
      }
    }
  }
}
