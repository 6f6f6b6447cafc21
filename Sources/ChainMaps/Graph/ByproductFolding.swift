import ChainModel

/// Turns by-products that one card puts out and nothing takes in into rows of that card.
struct ByproductFolding {
  let factory: CardFactory
  /// Ids that keep their cards.
  let focus: [String]

  /// The cards and links after folding.
  func fold(
    cards: [MapCard],
    links makeLinks: ([MapCard]) -> [MapLink]
  ) -> (cards: [MapCard], links: [MapLink]) {
    let links = makeLinks(cards)
    var makers: [MapCard.ID: Set<MapCard.ID>] = [:]
    var used: Set<MapCard.ID> = []
    for link in links {
      used.insert(link.from)
      if link.kind == .byproduct { makers[link.to, default: []].insert(link.from) }
    }
    var rows: [MapCard.ID: [MapRow]] = [:]
    var gone: Set<MapCard.ID> = []
    for card in cards
    where card.origin == .byproduct && !used.contains(card.id) && !focus.contains(card.id) {
      guard let makers = makers[card.id], let maker = makers.first, makers.count == 1 else {
        continue
      }
      rows[maker, default: []].append(factory.row(ofByproduct: card))
      gone.insert(card.id)
    }
    guard !gone.isEmpty else { return (cards, links) }
    let kept = cards.filter { !gone.contains($0.id) }.map { card in
      rows[card.id].map(card.adding) ?? card
    }
    return (kept, makeLinks(kept))
  }
}

extension MapCard {
  /// The same card with more rows at its end.
  fileprivate func adding(_ more: [MapRow]) -> MapCard {
    MapCard(
      id: id,
      product: product,
      name: name,
      origin: origin,
      isEnd: isEnd,
      isPresent: isPresent,
      gaps: gaps,
      isClosing: isClosing,
      isSurveyed: isSurveyed,
      size: size,
      rows: rows + more,
      href: href,
      tooltip: tooltip
    )
  }
}
