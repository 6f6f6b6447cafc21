import Files

/// Finds the division of a row from its columns, its address and its code, in this order.
struct PlaceFinder: Sendable {
  private struct Entry: Sendable {
    let code: Int
    let full: [UInt8]
    let short: [UInt8]
  }

  private let provinces: [Entry]
  private let prefectures: [Int: [Entry]]
  private let counties: [Int: [Entry]]
  private let known: Set<Int>
  private var remembered: [Int64: Int] = [:]

  /// Abbreviations in daily use that are no beginning of the name.
  private static let abbreviations: [(String, Int)] = [
    ("巴州", 652_800), ("克州", 653_000), ("博州", 652_700), ("闸北", 310_106), ("卢湾", 310_101),
    ("崇文", 110_101), ("宣武", 110_102), ("塘沽", 120_116), ("大港", 120_116), ("汉沽", 120_116),
    ("襄樊", 420_600), ("思茅", 530_800), ("米泉", 650_109), ("哈密地区", 650_500),
    ("吐鲁番地区", 650_400),
  ]

  init(list: DivisionList = .standard) {
    func entry(_ division: Division) -> Entry {
      Entry(
        code: division.id,
        full: Array(division.name.utf8),
        short: Array(division.shortName.utf8)
      )
    }
    provinces = list.divisions.filter { $0.level == .province }.map(entry)
    var prefectures: [Int: [Entry]] = [:]
    var counties: [Int: [Entry]] = [:]
    for division in list.divisions where division.level != .province {
      let code = division.id
      if division.level == .prefecture {
        prefectures[Division.province(of: code), default: []].append(entry(division))
      } else {
        counties[code / 100 * 100, default: []].append(entry(division))
        // Districts of municipalities and cities directly under a province stand as cities do.
        if [11, 12, 31, 50].contains(code / 10_000) || code / 100 % 100 == 90 {
          prefectures[Division.province(of: code), default: []].append(entry(division))
        }
      }
    }
    for (text, code) in Self.abbreviations {
      let bytes = Array(text.utf8)
      prefectures[Division.province(of: code), default: []]
        .append(Entry(code: code, full: bytes, short: bytes))
    }
    self.prefectures = prefectures
    self.counties = counties
    known = Set(list.divisions.map(\.id))
  }

  /// The code of the division that the columns name, as far as they are understood; 0 for none.
  mutating func place(
    province: Bytes,
    city: Bytes,
    county: Bytes
  ) -> Int {
    var hash = Fingerprint(seed: 11)
    hash.combine(province)
    hash.combine(city)
    hash.combine(county)
    if let place = remembered[hash.key] { return place }
    if remembered.count > 50_000 { remembered.removeAll() }
    var place = 0
    place = named(province, among: provinces) ?? 0
    if place > 0 {
      place = named(city, among: prefectures[place] ?? []) ?? place
    } else if city.count >= 6 {
      for entry in provinces where place == 0 {
        place = named(city, among: prefectures[entry.code] ?? []) ?? 0
      }
    }
    if place % 100 == 0 { place = named(county, among: counties[place] ?? []) ?? place }
    remembered[hash.key] = place
    return place
  }

  /// A place made more exact by the address and the code, where these do not contradict it.
  func refined(_ place: Int, address: Bytes, codeDivision: Int?) -> Int {
    var place = place
    if place % 10_000 == 0, !address.isEmpty { place = fromStart(of: address, within: place) }
    if place > 0, place % 10_000 == 0, let county = county(in: address, of: place) { return county }
    if place % 10_000 == 0, let code = codeDivision {
      let province = Division.province(of: code)
      if place == 0, known.contains(province) { place = province }
      let prefecture = Division.prefecture(of: code)
      if place == province, place > 0, known.contains(prefecture) { place = prefecture }
    }
    if place > 0, place % 100 == 0, let candidates = counties[place], !address.isEmpty,
      let county = firstNamed(of: candidates, in: address)
    {
      return county
    }
    if place % 100 == 0, place % 10_000 != 0, let code = codeDivision, code / 100 * 100 == place,
      code % 100 != 0, counties[place] == nil || known.contains(code)
    {
      return code
    }
    return place
  }

  /// The province and prefecture that an address begins with.
  private func fromStart(of address: Bytes, within place: Int) -> Int {
    var start = 0
    var province = place
    for entry in provinces where place == 0 || place == entry.code {
      let length = prefixLength(address, from: 0, entry)
      if length > 0 {
        province = entry.code
        start = length
        break
      }
    }
    if province > 0 {
      for offset in start == 0 ? [0] : [start, 0] {
        for entry in prefectures[province] ?? []
        where prefixLength(address, from: offset, entry) > 0 {
          return entry.code
        }
      }
      return province
    }
    for entry in provinces {
      for city in prefectures[entry.code] ?? [] where starts(address, at: 0, with: city.full) {
        return city.code
      }
    }
    return 0
  }

  /// A county of a province that an address names in full, leaving out the prefecture.
  private func county(in address: Bytes, of province: Int) -> Int? {
    let all = counties.keys.filter { Division.province(of: $0) == province }.sorted()
    var found: [Int] = []
    for prefecture in all {
      for entry in counties[prefecture] ?? [] where entry.full.count >= 9 {
        if position(of: entry.full, in: address) != nil { found.append(entry.code) }
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The county whose name stands first in an address; full names before short ones.
  private func firstNamed(of candidates: [Entry], in address: Bytes) -> Int? {
    for useShort in [false, true] {
      var best: (position: Int, code: Int)?
      for entry in candidates {
        let word = useShort ? entry.short : entry.full
        guard let position = position(of: word, in: address) else { continue }
        if best.map({ position < $0.position }) ?? true { best = (position, entry.code) }
      }
      if let best { return best.code }
    }
    return nil
  }

  /// The first entry that a cell names.
  private func named(_ cell: Bytes, among entries: [Entry]) -> Int? {
    for entry in entries where names(cell, entry) { return entry.code }
    return nil
  }

  /// Whether a cell names an entry: by its full name, its short one, or a beginning of it.
  private func names(_ cell: Bytes, _ entry: Entry) -> Bool {
    guard cell.count >= 6 else { return false }
    return starts(cell, at: 0, with: entry.short)
      || cell.count <= entry.full.count && starts(entry.full.span, at: 0, with: cell)
  }

  /// How many bytes of an address an entry's name takes, 0 where it does not stand there.
  private func prefixLength(_ address: Bytes, from start: Int, _ entry: Entry) -> Int {
    if starts(address, at: start, with: entry.full) { return entry.full.count + start }
    guard starts(address, at: start, with: entry.short) else { return 0 }
    return entry.short.count + start
  }

  private func position(of word: [UInt8], in bytes: Bytes) -> Int? {
    guard bytes.count >= word.count else { return nil }
    for start in 0...(bytes.count - word.count) where starts(bytes, at: start, with: word) {
      return start
    }
    return nil
  }

  private func starts(_ bytes: Bytes, at start: Int, with word: [UInt8]) -> Bool {
    starts(bytes, at: start, with: word.span)
  }

  private func starts(_ bytes: Bytes, at start: Int, with word: Bytes) -> Bool {
    guard start + word.count <= bytes.count else { return false }
    for index in 0..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }
}
