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

  /// 主业程度: a name that says the product counts in full; else where the clause stands in the scope
  /// (forty characters on, half), and how many products it makes besides.
  func centrality(_ candidate: TargetCandidate, _ making: Making) -> Mark {
    guard let mention = making.mention else {
      let listed = candidate.statedProducts
      guard let index = listed.firstIndex(of: making.product) else { return .unknown(.centrality) }
      return .known(
        1 / (1 + Double(index) / 2),
        .placeInList(index + 1, of: listed.count)
      )
    }
    let inName = candidate.mentions.contains {
      $0.isInName && !$0.isNegated && $0.product == making.product
    }
    if inName { return .known(1, .nameSays(product: name(making.product))) }
    let place = 1 / (1 + Double(mention.position) / 40)
    let share = 1 / Double(max(1, making.made))
    return .known(
      0.6 * place + 0.4 * share.squareRoot(),
      .placeInScope(characters: mention.position, made: making.made)
    )
  }
}
