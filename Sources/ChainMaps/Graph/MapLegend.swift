package import ChainModel

/// What the signs of a map mean; only those that occur.
package struct MapLegend: Hashable, Sendable {
  /// The gap kinds that occur, in the order of `GapKind`, with the number of products that bear
  /// them.
  package let gaps: [MapGapCount]
  /// How many cards have a gap that what is being built closes.
  package let closing: Int
  /// Whether an absence occurs that nobody looked for.
  package let hasUnsurveyed: Bool
  /// The row signs that occur.
  package let presences: [MapRow.Presence]
  /// The card shapes that occur.
  package let origins: [MapCard.Origin]
  /// Whether by-products occur that stand as rows.
  package let hasFolded: Bool
  /// Whether end products occur.
  package let hasEnds: Bool
  /// The kinds of links that occur.
  package let links: [MapLink.Kind]
  /// Whether recycles occur.
  package let hasRecycles: Bool
  /// Whether flows with amounts occur.
  package let hasFlows: Bool
  /// The zone letters that occur, with the zones' names.
  package let zones: [MapZoneKey]

  init(cards: [MapCard], links: [MapLink], keys: [MapZoneKey]) {
    gaps = GapKind.allCases.compactMap { kind in
      let count =
        cards.filter { $0.gaps.contains(kind) }.count
        + cards.flatMap(\.rows).filter { $0.byproduct != nil && $0.gaps.contains(kind) }.count
      return count > 0 ? MapGapCount(kind: kind, count: count) : nil
    }
    closing = cards.filter { $0.signs == [.closing] }.count
    hasUnsurveyed = cards.contains { !$0.isSurveyed }
    let rows = cards.flatMap(\.rows).filter { $0.byproduct == nil }
    presences = MapRow.Presence.allCases.filter { presence in
      rows.contains { $0.presence == presence }
    }
    origins = MapCard.Origin.allCases.filter { origin in cards.contains { $0.origin == origin } }
    hasFolded = cards.contains { $0.rows.contains { $0.byproduct != nil } }
    hasEnds = cards.contains(where: \.isEnd)
    self.links = MapLink.Kind.allCases.filter { kind in
      links.contains { $0.kind == kind && !$0.isRecycle }
    }
    hasRecycles = links.contains(where: \.isRecycle)
    hasFlows = links.contains { $0.tonnes != nil }
    zones = keys.filter { key in rows.contains { $0.zones.contains(key.letter) } }
  }
}

/// A gap kind and how many products bear it.
package struct MapGapCount: Hashable, Sendable {
  /// The kind.
  package let kind: GapKind
  /// How many products of the map bear it.
  package let count: Int
}

/// A letter and the zone it stands for.
package struct MapZoneKey: Hashable, Sendable {
  /// The letter.
  package let letter: String
  /// The zone's name.
  package let name: String
}
