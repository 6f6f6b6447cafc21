import ChainModel

extension TargetScorer {
  /// 既有联系: the closest tie; none found tells nothing.
  func ties(_ candidate: TargetCandidate) -> Mark {
    let order = TargetTie.allCases
    let closest = candidate.ties.min {
      (order.firstIndex(of: $0.kind) ?? 0, $0.partner.zh)
        < (order.firstIndex(of: $1.kind) ?? 0, $1.partner.zh)
    }
    guard let closest else { return unknown(.ties) }
    let value =
      switch closest.kind {
      case .plant, .group, .parent, .subsidiary: 1.0
      case .supplier, .customer: 0.85
      case .partner: 0.7
      }
    return known(value, Self.tie(closest))
  }

  /// 合作模式: the first mode of the plan that it meets; none met tells nothing.
  func cooperation(_ candidate: TargetCandidate) -> Mark {
    let region = sourceRegion(of: candidate)?.id
    let mode = rules.cooperation.first { mode in
      guard mode.regions.isEmpty || region.map(mode.regions.contains) == true else { return false }
      return mode.needs.allSatisfy { meets($0, candidate) }
    }
    guard let mode else { return unknown(.cooperation) }
    return known(1, Self.fits(mode: mode.phrase))
  }

  private func meets(_ need: CooperationMode.Need, _ candidate: TargetCandidate) -> Bool {
    switch need {
    case .large:
      candidate.stock != nil
        || candidate.capital.map { Self.share(of: $0, rules.scales.capital) >= 0.5 } == true
    case .research: mentions(candidate, .research)
    case .trade: mentions(candidate, .trade)
    }
  }

  private func mentions(_ candidate: TargetCandidate, _ activity: Activity) -> Bool {
    candidate.mentions.contains {
      $0.activity == activity && !$0.isNegated && $0.names(anyOf: query.products)
    }
  }

  /// 稳健程度: each flag takes off what it is worth; where nothing could be checked, unknown.
  func soundness(_ candidate: TargetCandidate, _ flags: [TargetFlag]) -> Mark {
    guard flags.isEmpty else {
      let off = flags.reduce(0.0) {
        $0 + ($1.speaksAgainst ? 1 : $1 == .cooperative || $1 == .moved ? 0.25 : 0.5)
      }
      return known(1 - off, Self.toCheck(flags))
    }
    guard candidate.registryID != nil || candidate.stock != nil else {
      return unknown(.soundness)
    }
    return known(1, Self.noFlags)
  }

  /// What must be looked at, in the order of the flags.
  func flags(_ candidate: TargetCandidate) -> [TargetFlag] {
    var flags = candidate.flags
    if let capital = candidate.capital, capital < rules.scales.capital.lowerBound {
      flags.append(.smallCapital)
    }
    if candidate.mentions.contains(where: { $0.isNegated && $0.names(anyOf: query.products) }) {
      flags.append(.excluded)
    }
    if isOfOtherTrade(candidate) { flags.append(.otherTrade) }
    return TargetFlag.allCases.filter(flags.contains)
  }
}

extension TargetScorer {
  /// What a company is to whom here, and in which chain.
  static func tie(_ tie: TargetCandidate.Tie) -> Phrase {
    let chain = tie.chain.map { Phrase(zh: "（\($0.zh)）", en: " (\($0.en))") } ?? .verbatim("")
    return Phrase(
      zh: "\(tie.kind.words.zh)：\(Phrase.shown(tie.partner.zh))\(chain.zh)",
      en: "\(tie.kind.words.en) \(Phrase.shown(tie.partner.en))\(chain.en)"
    )
  }

  static func fits(mode: Name) -> Phrase {
    Phrase(zh: "可按“\(mode.zh)”模式合作", en: "fits the mode \"\(mode.en)\"")
  }

  static func toCheck(_ flags: [TargetFlag]) -> Phrase {
    let flags = Phrase.list(flags.map(\.words))
    return Phrase(zh: "须核实：\(flags.zh)", en: "to be checked: \(flags.en)")
  }

  static let noFlags = Phrase(zh: "未见明显风险信号", en: "no red flags seen")
}
