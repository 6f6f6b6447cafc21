public import ChainModel

extension Target {
  /// The angle to begin with 切入点: whom it knows here, what it is building, the mode that fits, or
  /// the mechanism of the region it comes from; the first that is known.
  public var angle: Phrase {
    if isAdvisedAgainst {
      return Phrase(zh: "先弄清退出或未落地的缘由", en: "first learn why it left or never built")
    }
    if let tie = candidate.ties.first {
      let partner = Phrase(zh: Phrase.shown(tie.partner.zh), en: Phrase.shown(tie.partner.en))
      guard tie.kind != .plant else {
        return Phrase(zh: "本地已有布局：\(partner.zh)", en: "already has a project here: \(partner.en)")
      }
      return Phrase(
        zh: "请\(partner.zh)引荐（以商招商）",
        en: "an introduction by \(partner.en)"
      )
    }
    // Sources speak Chinese: English says what they say, and leaves their words to the column that
    // quotes them.
    if let text = candidate.expansions {
      return Phrase(zh: "正在扩产：\(Phrase.shown(text))", en: "it is expanding")
    }
    if let text = candidate.xinjiang {
      return Phrase(zh: "已在疆布局：\(Phrase.shown(text))", en: TargetScorer.inXinjiang(text).en)
    }
    let known = features.first { $0.feature == .cooperation && $0.value != nil }
    if let known { return known.reason }
    let origin = features.first { $0.feature == .origin && ($0.value ?? 0) >= 1 }
    return origin?.reason ?? Phrase(zh: "按所缺环节的原料与市场介绍", en: "present the feed and the market")
  }
}

extension TargetCandidate.Tie {
  /// What the company is to whom here, in words.
  public var words: Phrase { TargetScorer.tie(self) }
}
