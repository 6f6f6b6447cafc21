import ChainModel
import PolicyRules
import Words

extension ExplanationWriter {
  /// The steps of a project from the first to the last, without those that take by-products on.
  private func route(_ candidate: ProjectCandidate) -> Phrase {
    let sides = Set(candidate.draft.sideUses.map(\.node))
    let steps = candidate.flow.order.reversed().filter { !sides.contains($0) }
      .map { words.step(candidate.draft.nodes[$0].step) }
    return Phrase(
      zh: steps.map(\.zh).joined(separator: "＋"),
      en: steps.map(\.en).joined(separator: " + ")
    )
  }

  /// Why a project leads its variants: what stands goes first, then what earns, then what nothing is
  /// doubted of, then what adds most.
  private func choice(
    _ leader: ProjectCandidate,
    over others: [ProjectCandidate]
  ) -> Phrase {
    let doubts = DoubtFinder(catalogue)
    let standing = others.filter { $0.problem == nil }
    guard !standing.isEmpty else {
      return Phrase(zh: "只有本项目站得住", en: "only this one stands")
    }
    let earning = standing.filter(\.earns)
    guard !earning.isEmpty else {
      return leader.earns
        ? Phrase(zh: "站得住的几个里只有本项目有利润", en: "of those that stand only this one earns")
        : Phrase(zh: "站得住的几个都没有利润，本项目增值最多", en: "none that stands earns; this one adds most")
    }
    let sound = earning.filter { doubts.doubts($0).isEmpty }
    if sound.isEmpty, doubts.doubts(leader).isEmpty {
      return Phrase(zh: "备选数据待核，先列本项目", en: "the others are in doubt, so this one is listed")
    }
    return Phrase(zh: "本项目站得住、有利润、增值最多", en: "this one stands, earns and adds most")
  }

  /// Which projects it beat, or was folded into.
  func merges(_ item: ProjectMerger.Merged, _ all: [ProjectMerger.Merged]) -> [ProjectSentence] {
    func names(_ places: [Int]) -> Phrase {
      Phrase.list(
        places.map { place in
          let other = all[place].candidate
          let name = route(other)
          let added = ProjectWords.money(other.outcome.valueAdded)
          return Phrase(zh: "\(name.zh)（增加值\(added.zh)）", en: "\(name.en) (\(added.en) added)")
        }
      )
    }
    var result: [ProjectSentence] = []
    if !item.variants.isEmpty {
      let others = names(item.variants)
      let why = choice(item.candidate, over: item.variants.map { all[$0].candidate })
      result.append(
        ProjectSentence(
          topic: .merge,
          text: Phrase(
            zh: "同一原料、只差最后一步（或同一条线可换产）的备选：\(others.zh)；\(why.zh)",
            en: "Variants on the same feed or line: \(others.en); \(why.en)"
          )
        )
      )
    }
    if !item.phases.isEmpty {
      let parts = names(item.phases)
      result.append(
        ProjectSentence(
          topic: .merge,
          text: Phrase(zh: "可先做的一期：\(parts.zh)", en: "It can begin with: \(parts.en)")
        )
      )
    }
    if let folded = item.foldedInto {
      let leader = words.step(all[folded.place].candidate.last)
      result.append(
        ProjectSentence(topic: .merge, text: foldedText(folded.reason, leader))
      )
    }
    return result
  }

  /// That a project was folded into another.
  func foldedText(_ reason: NotListed.Reason, _ leader: Phrase) -> Phrase {
    reason == .phase
      ? Phrase(zh: "是“\(leader.zh)”项目的一部分，可作一期", en: "a part of the project \(leader.en)")
      : Phrase(zh: "是“\(leader.zh)”项目的备选", en: "a variant of the project \(leader.en)")
  }

  /// What it costs and brings.
  func money(_ money: ProjectMoney) -> [ProjectSentence] {
    let output = ProjectWords.money(money.output.mid)
    let added = ProjectWords.money(money.valueAdded.mid)
    let capex = ProjectWords.money(money.capex.mid)
    let wages = ProjectWords.money(money.wages.mid)
    let profit = ProjectWords.money(money.profit.mid)
    let back =
      money.payback.mid.map {
        Phrase(
          zh: "约\(DecimalText.significant($0))年回收",
          en: "paid back in about \(DecimalText.significant($0)) years"
        )
      } ?? Phrase(zh: "收不回投资", en: "never paid back")
    return [
      ProjectSentence(
        topic: .money,
        text: Phrase(
          zh: "年产值\(output.zh)，扣外购和本地投入后增加值\(added.zh)；投资\(capex.zh)，工资\(wages.zh)，"
            + "再扣3%维护和十五年折旧，利润\(profit.zh)，\(back.zh)",
          en:
            "Output \(output.en) a year, \(added.en) of it value added; investment \(capex.en), wages "
            + "\(wages.en); after 3% upkeep and fifteen years' depreciation \(profit.en) is left, \(back.en)"
        )
      )
    ]
  }

  /// How the clauses stand that matter for building.
  func gates(_ outcomes: [GateOutcome]) -> [ProjectSentence] {
    outcomes.filter { $0.forbids || $0.isOpen }.map {
      ProjectSentence(topic: .gate, text: words.clause($0))
    }
  }
}

extension ProjectWords {
  /// A clause on a step, and how the step stands to it.
  func clause(_ outcome: GateOutcome) -> Phrase {
    let step = catalogue.model.processes[outcome.process]?.name ?? outcome.gate.rule
    return Phrase(
      zh: "\(step.zh)：\(outcome.citation.zh)，\(outcome.reason.zh)",
      en: "\(step.en): \(outcome.citation.en); \(outcome.reason.en)"
    )
  }
}

extension GateOutcome {
  /// The document with its number and clause.
  var citation: Phrase {
    let number = document.number.map { "（\($0.zh)）" } ?? ""
    return Phrase(
      zh: "《\(document.name.zh)》\(number)\(gate.clause.map { " \($0.zh)" } ?? "")",
      en:
        "\(document.name.en)\(document.number.map { " (\($0.en))" } ?? "")\(gate.clause.map { ", \($0.en)" } ?? "")"
    )
  }
}
