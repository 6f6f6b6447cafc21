import ChainModel

extension TargetScorer {
  /// 生产对口: the best ground for saying that it makes the product.
  func makes(_ candidate: TargetCandidate, _ making: Making) -> Mark {
    // A scope that lists dozens of things says less of each.
    let items = making.mention?.isInName == false ? candidate.items ?? 0 : 0
    let breadth = items > 30 ? 0.7 : items > 15 ? 0.85 : 1
    let value = (rules.evidence[making.evidence] ?? 0) * making.share * breadth
    let product = name(making.product)
    guard making.evidence == .neighbour else {
      guard let mention = making.mention else {
        return known(value, Self.statedMaker(product))
      }
      return known(
        value,
        making.evidence.sentence(of: product, clause: candidate.clause(of: mention))
      )
    }
    guard let mention = making.mention else {
      return known(value, Self.statedNeighbour(product, of: query.name))
    }
    return known(
      value,
      Self.makesNeighbour(product, of: query.name, clause: candidate.clause(of: mention))
    )
  }

  /// 主业程度: how central the product is to the firm.
  ///
  /// A name that says the product counts in full; else where the word stands in the scope (forty
  /// characters on, half), and how many of the things listed there are the product or next to it.
  /// A name of another trade halves it.
  func centrality(_ candidate: TargetCandidate, _ making: Making) -> Mark {
    let listed = centralityInList(candidate, making)
    guard let mention = making.mention else { return listed ?? unknown(.centrality) }
    let inName = candidate.mentions.contains {
      $0.isInName && !$0.isNegated && $0.product == making.product && Making.evidence($0) != nil
    }
    if inName { return known(1, Self.nameSays(product: name(making.product))) }
    let position = candidate.position(of: mention)
    let place = 1 / (1 + Double(position) / 40)
    let made = min(making.made, candidate.items ?? making.made)
    let share = Double(made) / Double(max(1, candidate.items ?? made))
    let value = 0.5 * place + 0.5 * share.squareRoot()
    let isOtherTrade = isOfOtherTrade(candidate)
    let inScope = known(
      isOtherTrade ? value / 2 : value,
      Self.placeInScope(
        characters: position,
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
    return known(max(0.5, 1 - Double(index) / 10), Self.placeInList(index + 1, of: listed.count))
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

extension TargetScorer {
  static func statedMaker(_ product: Name) -> Phrase {
    Phrase(
      zh: "所收资料列其产品有\(product.zh)",
      en: "the sources list \(product.en) among its products"
    )
  }

  static func statedNeighbour(_ neighbour: Name, of product: Name) -> Phrase {
    Phrase(
      zh: "所收资料列其产品有相邻环节的\(neighbour.zh)，未列\(product.zh)",
      en: "the sources list \(neighbour.en), next to \(product.en) in the chain"
    )
  }

  static func makesNeighbour(_ neighbour: Name, of product: Name, clause: String) -> Phrase {
    let clause = Phrase.quoted(clause)
    return Phrase(
      zh: "做的是\(product.zh)的相邻环节\(neighbour.zh)（\(clause.zh)），未写明做\(product.zh)",
      en: "makes \(neighbour.en), next to \(product.en) in the chain "
        + "(\(clause.en)); \(product.en) itself is not named"
    )
  }

  static func nameSays(product: Name) -> Phrase {
    Phrase(zh: "企业名称即含\(product.zh)", en: "its very name says \(product.en)")
  }

  static func placeInScope(characters: Int, made: Int, items: Int?, isOtherTrade: Bool) -> Phrase {
    Phrase(
      zh: (characters == 0 ? "写在经营范围开头" : "写在经营范围第 \(characters + 1) 个字起")
        + (items.map { "，所列约 \($0) 项中本产品及相邻产品占 \(made) 项" } ?? "")
        + (isOtherTrade ? "，企业名称属其他行业" : ""),
      en: (characters == 0
        ? "stands first in its scope" : "stands from character \(characters + 1) of its scope")
        + (items.map { ", \(made) of about \($0) things listed are the product or next to it" }
          ?? "")
        + (isOtherTrade ? ", under a name of another trade" : "")
    )
  }

  static func placeInList(_ place: Int, of count: Int) -> Phrase {
    Phrase(
      zh: count == 1 ? "所列产品只此一种" : "在所列 \(count) 种产品中排第 \(place)",
      en: count == 1 ? "its only product listed" : "number \(place) of \(count) products listed"
    )
  }
}
