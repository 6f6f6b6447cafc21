import ChainModel

/// Gathers words and their readings from products and classes.
struct AliasCollector {
  private let products: [Product]
  private var readings: [String: [AliasList.Reading]] = [:]

  /// Verbs that an alias may end in; the word before them is then looked for by itself.
  private static let separable: [(String, Sense)] = [
    ("染色", .dye), ("生产销售", .make), ("初加工", .process), ("加工", .process), ("种植", .grow),
    ("养殖", .grow),
    ("收购", .buy), ("开采", .mine), ("屠宰", .process), ("生产", .make), ("制造", .make),
  ]
  /// Ends of aliases that say by themselves what is done.
  private static let deeds: [(String, Sense)] = [
    ("种植", .grow), ("养殖", .grow), ("收购", .buy), ("加工", .process), ("分选", .process),
    ("冷藏", .serve), ("保鲜", .serve), ("仓储", .serve), ("织布", .make), ("棉纺", .make), ("染整", .process),
    ("印染", .process), ("染色", .process), ("印花", .process), ("数码直喷", .process), ("制糖", .make),
    ("轧花", .process),
    ("发电", .make), ("供热", .make), ("供汽", .make), ("热力供应", .sell), ("电力供应", .sell), ("热电联产", .make),
    ("制氢", .make), ("织造", .make), ("抽提", .make), ("脱氢", .make), ("煤气化", .make), ("环锭纺", .make),
    ("紧密纺", .make), ("气流纺", .make), ("转杯纺", .make), ("涡流纺", .make), ("混纺", .make), ("色纺", .make),
    ("棉纺织", .make), ("屠宰", .process), ("回收", .process), ("处理", .process),
    ("制干", .process), ("加弹", .process),
  ]

  /// Ends of words of classes that say so.
  private static let classDeeds: [(String, Sense)] = [
    ("纺纱", .make), ("纺丝", .make), ("纺织", .make), ("针织", .make), ("精加工", .process),
    ("后整理", .process), ("植物提取", .make), ("加弹", .process),
  ]

  /// Families whose raw products are sown or planted.
  private static let cropFamilies: Set = [
    "cotton-cellulose", "feed", "grape", "herb", "jujube", "pear", "pepper", "sugar", "tomato",
    "walnut",
  ]

  /// Families of what can be let.
  private static let durableFamilies: Set = ["fabrics", "finished-goods", "support"]

  /// Collects for products that are added one by one.
  init(products: [Product]) {
    self.products = products
  }

  /// Adds the words of one class; a word that names a product stays that product's.
  mutating func add(_ productClass: ProductClass, at index: Int) {
    for word in productClass.words {
      let folded = AliasSpelling.folded(word)
      guard readings[folded]?.contains(where: { $0.condition.isEmpty }) != true else { continue }
      add(folded, subject: index)
    }
  }

  /// Adds the names and aliases of one product.
  mutating func add(_ product: Product, at index: Int) {
    for word in Self.spoken(product.name.zh) + product.aliases {
      add(AliasSpelling.folded(word), subject: index)
    }
  }

  /// The entries in byte order.
  func entries(classes: [ProductClass]) -> [AliasList.Entry] {
    let members = classes.map { productClass in
      productClass.members.compactMap { id in products.first { $0.id == id } }
    }
    return entries(members: members)
  }

  private func entries(members: [[Product]]) -> [AliasList.Entry] {
    readings.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { word in
      let readings = readings[word] ?? []
      return AliasList.Entry(
        word: word,
        readings: readings,
        traits: traits(of: word, readings, members)
      )
    }
  }

  private func traits(
    of word: String,
    _ readings: [AliasList.Reading],
    _ members: [[Product]]
  ) -> AliasTraits {
    let free = readings.filter(\.condition.isEmpty)
    let isClass = (free.isEmpty ? readings : free).allSatisfy { $0.subject >= products.count }
    let named = readings.flatMap { reading in
      reading.subject < products.count
        ? [products[reading.subject]] : members[reading.subject - products.count]
    }
    let families = isClass ? Self.common(named.map(\.family)) : named.map(\.family)
    return AliasTraits(
      tails: families.reduce(into: Self.isMachine(word) ? Tail.machine : Tail()) {
        $0.formUnion(Tail.allowed(inFamily: $1))
      },
      isCompounding: families.contains { Tail.isCompounding(family: $0) },
      isLatinAtStart: Self.isLatin(word.utf8.first),
      isLatinAtEnd: Self.isLatin(word.utf8.last),
      isGood: named.allSatisfy { $0.role == .end },
      deed: readings.allSatisfy { $0.condition.isEmpty } ? readings.first?.deed ?? [] : [],
      isCrop: named.contains {
        $0.role == .raw && Self.cropFamilies.contains($0.family ?? "")
      },
      isDurable: families.contains { Self.durableFamilies.contains($0 ?? "") },
      isPolymer: (word.hasPrefix("聚") || Self.isLatin(word.utf8.first))
        && families.allSatisfy { $0 == "olefins" || $0 == "bdo-family" },
      family: family(of: families),
      subject: readings.count == 1 && readings[0].condition.isEmpty
        ? Int32(readings[0].subject) : -1,
      isClass: isClass,
      standsAlone: Lexicon.standard.isVerb(word),
      isDyed: readings.contains { $0.condition == .dye }
    )
  }

  /// The place of the first product of a family among all; −1 where there are several families.
  private func family(of families: [String?]) -> Int32 {
    guard let first = families.first, let first, Set(families).count == 1 else { return -1 }
    return Int32(products.firstIndex { $0.family == first } ?? -1)
  }

  private mutating func add(_ word: String, subject: Int) {
    guard !word.isEmpty, !word.utf8.contains(0), !word.utf8.contains(0x0A) else { return }
    for (verb, sense) in Self.separable where word.hasSuffix(verb) {
      let base = String(word.dropLast(verb.count))
      guard base.unicodeScalars.count > 1 else { break }
      insert(AliasList.Reading(subject: subject, condition: sense, deed: []), for: base)
      return
    }
    let deeds = subject < products.count ? Self.deeds : Self.deeds + Self.classDeeds
    let deed = deeds.first { word.hasSuffix($0.0) }?.1 ?? []
    insert(AliasList.Reading(subject: subject, condition: [], deed: deed), for: word)
  }

  private mutating func insert(_ reading: AliasList.Reading, for word: String) {
    var known = readings[word, default: []]
    if !known.contains(reading) { known.append(reading) }
    readings[word] = known
  }

  /// The family of all members of a class, where it is one.
  private static func common(_ families: [String?]) -> [String?] {
    Set(families).count == 1 ? Array(families.prefix(1)) : []
  }

  /// The words of a name without its brackets; a slash or 与 joins two names.
  private static func spoken(_ name: String) -> [String] {
    var words = [""]
    var depth = 0
    for character in name {
      switch character {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "/" where depth == 0: words.append("")
      default: if depth == 0 { words[words.count - 1].append(character) }
      }
    }
    return words.filter { !$0.isEmpty }
  }

  private static func isMachine(_ word: String) -> Bool {
    word.hasSuffix("机械") || word.hasSuffix("机") || word.hasSuffix("设备")
  }

  private static func isLatin(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
