import ChainModel

/// Every id of a workspace and what it leads to.
struct IdentifierTable {
  /// What an id leads to.
  struct Target {
    let thing: Thing
    let origin: Origin
  }

  private var targets: [String: Target] = [:]
  /// Things whose id was taken; they are found by their kind, so that one mistake is one message.
  private var doubles: [Thing: Target] = [:]
  private var old: [(id: String, target: Target)] = []
  private var order: [Thing] = []

  /// Adds an id; what it is taken by, if it is taken.
  mutating func declare(_ thing: Thing, at origin: Origin) -> Target? {
    if let taken = targets[thing.id] {
      doubles[thing] = Target(thing: thing, origin: origin)
      return taken
    }
    targets[thing.id] = Target(thing: thing, origin: origin)
    order.append(thing)
    return nil
  }

  /// Adds an old id of a thing, to be settled when all ids are declared.
  mutating func declare(old id: String, of thing: Thing, at origin: Origin) {
    old.append((id, Target(thing: thing, origin: origin)))
  }

  /// Lets old ids lead to their things; what is wrong with them.
  mutating func settle() -> [Diagnostic] {
    var renamed: [String: String] = [:]
    for (id, target) in old where renamed[id] == nil { renamed[id] = target.thing.id }
    var diagnostics: [Diagnostic] = []
    var inCycle: Set<String> = []
    for (id, target) in old {
      if id == target.thing.id {
        diagnostics.append(Diagnostic(at: target.origin, Self.formerlyItself(id)))
      } else if let taken = targets[id] {
        guard let cycle = Self.cycle(from: id, renamed) else {
          diagnostics.append(
            Diagnostic(
              at: target.origin,
              Self.oldIDTaken(id, by: taken.thing.kind, at: taken.origin.description)
            )
          )
          continue
        }
        guard inCycle.isDisjoint(with: cycle) else { continue }
        inCycle.formUnion(cycle)
        diagnostics.append(Diagnostic(at: target.origin, Self.formerlyCycle(cycle + [id])))
      } else {
        targets[id] = target
      }
    }
    return diagnostics
  }

  private static func cycle(from start: String, _ renamed: [String: String]) -> [String]? {
    var path = [start]
    var seen: Set<String> = [start]
    var current = start
    while let next = renamed[current] {
      if next == start { return path }
      guard seen.insert(next).inserted else { return nil }
      path.append(next)
      current = next
    }
    return nil
  }

  /// What an id leads to, if possible to one of some kinds.
  func target(of id: String, as kinds: [ThingKind]) -> Target? {
    guard let target = targets[id], !kinds.contains(target.thing.kind), !doubles.isEmpty else {
      return targets[id]
    }
    return kinds.lazy.compactMap { doubles[Thing($0, id)] }.first ?? target
  }

  /// All ids of some kinds, old ones last, for suggestions.
  func ids(of kinds: [ThingKind]) -> [String] {
    order.filter { kinds.contains($0.kind) }.map(\.id)
      + old.filter { kinds.contains($0.target.thing.kind) }.map(\.id)
  }
}

extension IdentifierTable {
  /// An old id that is taken, by what and where.
  static func oldIDTaken(_ id: String, by kind: ThingKind, at place: String) -> Phrase {
    let id = Phrase.quoted(id)
    let place = Phrase.shown(place)
    return Phrase(
      zh: "旧 id \(id.zh)已被占用；现用于\(kind.words.zh)（\(place)），应只指向一处",
      en:
        "the old id \(id.en) is taken by a \(kind.words.en) (\(place)); expected it to lead to one thing"
    )
  }

  /// An old id that equals the new one.
  static func formerlyItself(_ id: String) -> Phrase {
    let id = Phrase.quoted(id)
    return Phrase(
      zh: "formerly 中有自身的 id \(id.zh)；应为旧 id",
      en: "\(id.en) is formerly itself; expected an old id"
    )
  }

  /// Old ids that lead in a circle.
  static func formerlyCycle(_ ids: [String]) -> Phrase {
    Phrase(
      zh: "旧 id 互相指回：\(ids.map(Phrase.shown).joined(separator: " → "))；应各自指向唯一的新 id",
      en:
        "old ids lead in a circle: \(ids.map(Phrase.shown).joined(separator: " → ")); expected each to lead to one new id"
    )
  }
}
