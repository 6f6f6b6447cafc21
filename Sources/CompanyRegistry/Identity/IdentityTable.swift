/// Which company stands under each key, in memory: twelve bytes a key and some room.
///
/// The keys are dealt out by their leading bits, so that the parts in their order are the keys in
/// theirs: what was entered in any order is handed over sorted, a part at a time. Within a part a
/// key lies where its low bits say, or behind. O(1) for a look-up.
struct IdentityTable {
  /// A company, and what is known of it without asking the database.
  struct Entry: Hashable {
    /// The number of the company.
    let company: Int64
    /// Whether it is known to have a verified code.
    let isCoded: Bool
    /// Whether the database holds the entry in its place already.
    let isStored: Bool

    init(company: Int64, isCoded: Bool, isStored: Bool = false) {
      precondition(company > 0 && company < 1 << 30, "a registry holds at most 2^30 companies")
      self.company = company
      self.isCoded = isCoded
      self.isStored = isStored
    }

    init(raw: UInt32) {
      company = Int64(raw >> 2)
      isCoded = raw & 1 != 0
      isStored = raw & 2 != 0
    }

    /// The entry as four bytes, never 0.
    var raw: UInt32 { UInt32(company) << 2 | (isStored ? 2 : 0) | (isCoded ? 1 : 0) }
  }

  private struct Part {
    var keys: [Int64] = []
    var entries: [UInt32] = []
    var count = 0

    func place(of key: Int64) -> Int {
      var place = Int((UInt64(UInt32(truncatingIfNeeded: key)) &* UInt64(keys.count)) >> 32)
      while entries[place] != 0, keys[place] != key {
        place += 1
        if place == keys.count { place = 0 }
      }
      return place
    }

    mutating func set(_ key: Int64, _ entry: UInt32) {
      let place = place(of: key)
      if entries[place] == 0 { count += 1 }
      keys[place] = key
      entries[place] = entry
    }

    /// Returns what stands there, 0 where the entry was added.
    mutating func add(_ key: Int64, _ entry: UInt32) -> UInt32 {
      let place = place(of: key)
      guard entries[place] == 0 else { return entries[place] }
      count += 1
      keys[place] = key
      entries[place] = entry
      return 0
    }

    mutating func grow() {
      let old = (keys: keys, entries: entries)
      let capacity = max(16, old.keys.count + old.keys.count / 3)
      keys = [Int64](repeating: 0, count: capacity)
      entries = [UInt32](repeating: 0, count: capacity)
      for index in old.keys.indices where old.entries[index] != 0 {
        let place = place(of: old.keys[index])
        keys[place] = old.keys[index]
        entries[place] = old.entries[index]
      }
    }
  }

  private var parts = [Part](repeating: Part(), count: 1024)

  /// Keys have 62 bits, and 2^62 itself.
  private static func part(of key: Int64) -> Int { min(Int(key >> 52), 1023) }

  /// What stands under a key.
  subscript(key: Int64) -> Entry? {
    let part = Self.part(of: key)
    guard parts[part].count > 0 else { return nil }
    let raw = parts[part].entries[parts[part].place(of: key)]
    return raw == 0 ? nil : Entry(raw: raw)
  }

  /// Enters a company under a key, or in the place of another.
  mutating func set(_ key: Int64, _ entry: Entry) {
    let part = Self.part(of: key)
    if parts[part].count * 5 >= parts[part].keys.count * 4 { parts[part].grow() }
    parts[part].set(key, entry.raw)
  }

  /// Enters a company under a key where none stands; returns the one that does.
  mutating func add(_ key: Int64, _ entry: Entry) -> Entry? {
    let part = Self.part(of: key)
    if parts[part].count * 5 >= parts[part].keys.count * 4 { parts[part].grow() }
    let raw = parts[part].add(key, entry.raw)
    return raw == 0 ? nil : Entry(raw: raw)
  }

  /// How many parts there are.
  var partCount: Int { parts.count }

  /// The keys of a part in their order.
  func sorted(part: Int) -> [(key: Int64, entry: Entry)] {
    var found: [(key: Int64, entry: Entry)] = []
    found.reserveCapacity(parts[part].count)
    for place in parts[part].keys.indices where parts[part].entries[place] != 0 {
      found.append((parts[part].keys[place], Entry(raw: parts[part].entries[place])))
    }
    found.sort { $0.key < $1.key }
    return found
  }
}
