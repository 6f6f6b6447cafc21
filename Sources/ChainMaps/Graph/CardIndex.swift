import ChainModel

/// Finds cards by what they hold, and tells which of several cards of one product are linked.
///
/// Where a map has zones, a plant takes from its own zone before it takes from others.
struct CardIndex {
  private var byProduct: [Product.ID: [MapCard]] = [:]
  private var byProcess: [UnitProcess.ID: [(card: MapCard, row: Int)]] = [:]
  private let zones: [MapCard.ID: String]

  /// Indexes cards.
  ///
  /// - Parameters:
  ///   - cards: The cards in order.
  ///   - clusters: The zones they stand in, if any.
  init(_ cards: [MapCard], clusters: [MapCluster] = []) {
    var zones: [MapCard.ID: String] = [:]
    for cluster in clusters {
      for card in cluster.cards { zones[card] = cluster.id }
    }
    self.zones = zones
    for card in cards {
      byProduct[card.product, default: []].append(card)
      for (row, item) in card.rows.enumerated() {
        if let process = item.process { byProcess[process, default: []].append((card, row)) }
      }
    }
  }

  /// The cards with a row for a process.
  func runners(of process: UnitProcess.ID) -> [(card: MapCard, row: Int)] {
    byProcess[process] ?? []
  }

  /// How many cards hold a product.
  func count(of product: Product.ID) -> Int { byProduct[product]?.count ?? 0 }

  /// The cards of a product that a card takes it from.
  func suppliers(of product: Product.ID, to user: MapCard) -> [MapCard] {
    let all = byProduct[product] ?? []
    guard let zone = zones[user.id] else {
      // What stands outside the zones is there for what it takes out of them.
      let inside = all.filter { zones[$0.id] != nil }
      return zones.isEmpty ? all : inside
    }
    let own = all.filter { zones[$0.id] == zone }
    return own.isEmpty ? all.filter { $0.id != user.id } : own
  }

  /// The cards of a product that a card gives it to as a by-product.
  func takers(of product: Product.ID, from maker: MapCard) -> [MapCard] {
    let all = byProduct[product] ?? []
    guard let zone = zones[maker.id] else { return zones.isEmpty ? all : [] }
    let own = all.filter { zones[$0.id] == zone }
    return own.isEmpty ? all : own
  }
}
