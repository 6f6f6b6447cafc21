import ChainModel
import PolicyRules
import Words

/// Says in one line why a project stands where it stands.
struct ReasonWriter {
  let catalogue: StepCatalogue
  let words: ProjectWords

  init(_ catalogue: StepCatalogue) {
    self.catalogue = catalogue
    words = ProjectWords(catalogue: catalogue)
  }

  /// What it takes up, what it adds, what speaks most for it, and what to mind.
  func reason(
    _ item: ProjectMerger.Merged,
    _ standing: ProjectRanking.Standing,
    _ money: ProjectMoney,
    _ pipeline: [PipelinePlant]
  ) -> Phrase {
    var parts: [Phrase] = []
    let taken = taken(item.candidate)
    if !taken.isEmpty, money.digested.mid > 0 {
      let list = Phrase.list(taken.prefix(2).map(\.words))
      let worth = ProjectWords.money(money.digested.mid)
      parts.append(
        Phrase(
          zh: "用掉\(list.zh)\(taken.count > 2 ? "等" : "")（消化余料\(worth.zh)）",
          en: "takes up \(list.en)\(taken.count > 2 ? " and more" : "") (\(worth.en) of surplus)"
        )
      )
    }
    let added = ProjectWords.money(money.valueAdded.mid)
    let capex = ProjectWords.money(money.capex.mid)
    parts.append(
      Phrase(
        zh: "投资\(capex.zh)，年增加值\(added.zh)",
        en: "invests \(capex.en) and adds \(added.en) a year"
      )
    )
    if let share = standing.robustness?.profitInDraws {
      let text = DecimalText.percent(share)
      parts.append(Phrase(zh: "\(text)的抽样有利润", en: "earns in \(text) of the draws"))
    }
    if standing.isMarginal {
      parts.append(Phrase(zh: "盈亏临界", en: "at break-even"))
    }
    if !standing.doubts.isEmpty {
      parts.append(Phrase(zh: "数据待核", en: "its figures are in doubt"))
    }
    let same = pipeline.filter { !$0.isForFeed }
    if !same.isEmpty {
      let known = same.compactMap(\.facility.capacity).reduce(0) { $0 + $1.span.mid }
      let product = catalogue.steps[item.candidate.last].output
      let amount =
        known > 0
        ? words.amount(known, product) : Phrase(zh: "规模未载明", en: "of a size not stated")
      parts.append(
        Phrase(
          zh: "同类已在建或签约\(amount.zh)",
          en: "\(amount.en) of the same is being built or signed"
        )
      )
    }
    let open = item.candidate.gates.filter(\.isOpen).count
    if open > 0 {
      parts.append(
        Phrase(zh: "\(open)条准入须核", en: "\(open) clause\(open == 1 ? "" : "s") to settle")
      )
    }
    return Phrase(
      zh: parts.map(\.zh).joined(separator: "；"),
      en: parts.map(\.en).joined(separator: "; ")
    )
  }

  /// What it takes of local surplus, the dearest first.
  private func taken(_ candidate: ProjectCandidate) -> [(words: Phrase, worth: Double)] {
    var order: [Int] = []
    var amounts: [Int: Double] = [:]
    for use in candidate.uses {
      for part in use.parts {
        if amounts[part.product] == nil { order.append(part.product) }
        amounts[part.product, default: 0] += use.amount * part.share
      }
    }
    return order.map { product in
      let value = amounts[product] ?? 0
      let (name, amount) = (words.name(product), words.amount(value, product))
      return (
        Phrase(zh: "\(name.zh)\(amount.zh)", en: "\(amount.en) of \(name.en)"),
        value * (catalogue.prices[product] ?? 0)
      )
    }.sorted { $0.worth > $1.worth }
  }
}
