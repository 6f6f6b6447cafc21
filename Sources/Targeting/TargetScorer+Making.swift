import ChainModel
import Wording

extension TargetScorer {
  /// 生产对口: the best ground for saying that it makes the product.
  func makes(_ making: Making) -> Mark {
    let value = rules.evidence[making.evidence] ?? 0
    let product = name(making.product)
    guard making.evidence == .neighbour else {
      guard let mention = making.mention else {
        return .known(value, .statedMaker(product: product, text: nil))
      }
      return .known(
        value,
        .makes(making.evidence, product: product, clause: mention.clause)
      )
    }
    guard let mention = making.mention else {
      return .known(value, .statedNeighbour(product, of: query.name))
    }
    return .known(value, .makesNeighbour(product, of: query.name, clause: mention.clause))
  }

  /// 主业程度: how central the product is to the firm.
  ///
  /// A name that says the product counts in full; else where the word stands in the scope (forty
  /// characters on, half), and how many of the things listed there are the product or next to it.
  /// A name of another trade halves it.
  func centrality(_ candidate: TargetCandidate, _ making: Making) -> Mark {
    let listed = centralityInList(candidate, making)
    guard let mention = making.mention else { return listed ?? .unknown(.centrality) }
    let inName = candidate.mentions.contains {
      $0.isInName && !$0.isNegated && $0.product == making.product
    }
    if inName { return .known(1, .nameSays(product: name(making.product))) }
    let place = 1 / (1 + Double(mention.position) / 40)
    let made = min(making.made, candidate.items ?? making.made)
    let share = Double(made) / Double(max(1, candidate.items ?? made))
    let value = 0.5 * place + 0.5 * share.squareRoot()
    let isOtherTrade = isOfOtherTrade(candidate)
    let inScope = Mark.known(
      isOtherTrade ? value / 2 : value,
      .placeInScope(
        characters: mention.position,
        made: made,
        items: candidate.items,
        isOtherTrade: isOtherTrade
      )
    )
    guard let listed, listed.value ?? 0 > inScope.value ?? 0 else { return inScope }
    return listed
  }

  /// The place in the list of a leading firm's products; large groups list many, so it falls slowly.
  private func centralityInList(_ candidate: TargetCandidate, _ making: Making) -> Mark? {
    let listed = candidate.statedProducts
    guard let index = listed.firstIndex(of: making.product) else { return nil }
    return .known(max(0.5, 1 - Double(index) / 10), .placeInList(index + 1, of: listed.count))
  }

  /// Whether its name is that of another trade: 电子, 房地产, unless what is sought is of that trade.
  func isOfOtherTrade(_ candidate: TargetCandidate) -> Bool {
    guard !candidate.name.isEmpty, candidate.company == nil,
      let word = CompanyNames.otherTrade(candidate.name)
    else { return false }
    return !query.products.contains { product in
      guard let product = model.products[product] else { return false }
      return product.name.zh.holds(word) || product.aliases.contains { $0.holds(word) }
    }
  }
}
