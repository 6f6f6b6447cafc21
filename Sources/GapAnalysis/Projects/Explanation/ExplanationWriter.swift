import ChainModel
import PolicyRules
import Words

/// Says every step of a project's construction, so that an analyst can argue with it.
struct ExplanationWriter {
  let catalogue: StepCatalogue
  let words: ProjectWords

  init(_ catalogue: StepCatalogue) {
    self.catalogue = catalogue
    words = ProjectWords(catalogue: catalogue)
  }

  /// The sentences from the anchor to the size.
  func construction(_ item: ProjectMerger.Merged) -> [ProjectSentence] {
    let candidate = item.candidate
    let draft = candidate.draft
    return starts(candidate, item.causes)
      + draft.nodes.indices.flatMap { node in
        step(node, candidate) + feeds(node, candidate)
      } + unused(draft) + market(draft) + size(candidate)
  }

  /// The further uses of by-products that were left out.
  private func unused(_ draft: ProjectDraft) -> [ProjectSentence] {
    draft.unusedSides.map { use in
      let (side, step) = (words.name(use.product), words.step(use.step))
      let least = catalogue.steps[use.step].minimum ?? 0
      let output = catalogue.steps[use.step].output
      let (scale, made) = (words.amount(least, output), words.name(output))
      let why =
        use.isMarket
        ? Phrase(zh: "市场容不下", en: "the market does not take")
        : Phrase(zh: "副产做不到", en: "there is too little of it for")
      return ProjectSentence(
        topic: .byproduct,
        text: Phrase(
          zh: "副产\(side.zh)不接着做\(step.zh)：\(why.zh)最小规模的\(made.zh)\(scale.zh)",
          en: "\(side.en) does not go on into \(step.en): \(why.en) the smallest scale of "
            + "\(scale.en) of \(made.en)"
        )
      )
    }
  }

  private func starts(
    _ candidate: ProjectCandidate,
    _ causes: [ProjectAnchor.Cause]
  ) -> [ProjectSentence] {
    let anchor = catalogue.steps[candidate.draft.anchor.step].process
    guard !causes.isEmpty else {
      return [
        ProjectSentence(
          topic: .start,
          text: Phrase(
            zh: "从\(anchor.name.zh)起：本地无人做，而主料有余，或两步之内可由余料制得",
            en:
              "It starts at \(anchor.name.en): nobody here runs it, and its main feed is left over "
              + "or made from what is within two steps"
          )
        )
      ]
    }
    return causes.map { cause in
      let product = words.name(cause.product)
      let asks =
        switch cause.drive {
        case .demand:
          Phrase(
            zh: "本地要用\(product.zh)而供不上",
            en: "\(product.en) is asked for here and not supplied"
          )
        case .feed:
          Phrase(
            zh: "做\(product.zh)的料在本地有余",
            en: "the feed for \(product.en) is left over here"
          )
        }
      let passed = cause.passedFrom.flatMap { catalogue.model.processes[$0]?.name }
      let by = passed.map {
        Phrase(
          zh: "；\($0.zh)照例由这一步的工厂自带，故由它传来",
          en: "; a plant of this step has its own \($0.en), so that the gap passes on to it"
        )
      }
      return ProjectSentence(
        topic: .start,
        text: Phrase(
          zh: "从\(anchor.name.zh)起：\(asks.zh)（\(cause.gap)）\(by?.zh ?? "")",
          en: "It starts at \(anchor.name.en): \(asks.en) (\(cause.gap))\(by?.en ?? "")"
        )
      )
    }
  }

  /// Why a step is inside.
  private func step(_ index: Int, _ candidate: ProjectCandidate) -> [ProjectSentence] {
    let draft = candidate.draft
    let node = draft.nodes[index]
    let name = words.step(node.step)
    let product = words.name(catalogue.steps[node.step].output)
    func sentence(_ zh: String, _ en: String) -> [ProjectSentence] {
      [ProjectSentence(topic: .step, text: Phrase(zh: zh, en: en))]
    }
    switch node.role {
    case .anchor: return []
    case .upstream(let user, let why):
      let user = words.step(draft.nodes[user].step)
      switch why {
      case .integrated:
        return sentence(
          "\(name.zh)算在项目内：\(user.zh)的工厂照例自产\(product.zh)",
          "\(name.en) is inside: a plant of \(user.en) makes its own \(product.en) as a rule"
        )
      case .onSurplus:
        return sentence(
          "\(name.zh)算在项目内：\(product.zh)可用本地余料制得，供\(user.zh)时自身也够规模",
          "\(name.en) is inside: it makes \(product.en) from local surplus, and pays at the size that "
            + "\(user.en) asks for"
        )
      case .notTradable:
        return sentence(
          "\(name.zh)算在项目内：\(product.zh)不能外购，\(user.zh)只能自产",
          "\(name.en) is inside: \(product.en) cannot be bought for \(user.en)"
        )
      }
    case .downstream(let before, let rivals):
      let made = words.name(catalogue.steps[draft.nodes[before].step].output)
      let beaten = rivals.prefix(5).map { rival in
        let name = words.step(rival.step)
        let money = ProjectWords.money(rival.earning)
        return Phrase(zh: "\(name.zh)（\(money.zh)）", en: "\(name.en) (\(money.en))")
      }
      let over =
        beaten.isEmpty
        ? nil
        : Phrase(
          zh: "；胜过\(Phrase.list(beaten).zh)",
          en: "; it beats \(Phrase.list(beaten).en)"
        )
      return sentence(
        "再往下做一步\(name.zh)：每单位\(made.zh)扣工资后增值最多\(over?.zh ?? "")",
        "It goes on with \(name.en), which adds most for a unit of \(made.en) after wages\(over?.en ?? "")"
      )
    case .sideUse(let driver):
      let use = draft.sideUses.first { $0.node == index }
      let side = use.map { words.name($0.product) } ?? product
      let from = words.step(draft.nodes[driver].step)
      let share = use?.share ?? 1
      let limit =
        share < 1
        ? Phrase(
          zh: "；市场只容得下\(DecimalText.percent(share))，其余\(side.zh)照原样出售",
          en:
            "; the market takes \(DecimalText.percent(share)) of it, the other \(side.en) is sold as it is"
        ) : nil
      return [
        ProjectSentence(
          topic: .byproduct,
          text: Phrase(
            zh:
              "\(from.zh)的副产\(side.zh)在项目内做成\(product.zh)：\(name.zh)照例就地接着做，也够规模\(limit?.zh ?? "")",
            en:
              "\(side.en) beside \(from.en) goes on into \(product.en): \(name.en) takes it on the "
              + "spot as a rule, and pays\(limit?.en ?? "")"
          )
        )
      ]
    }
  }

  /// Where each input comes from.
  private func feeds(_ index: Int, _ candidate: ProjectCandidate) -> [ProjectSentence] {
    let node = candidate.draft.nodes[index]
    let step = catalogue.steps[node.step]
    var minor: [Phrase] = []
    var result: [ProjectSentence] = []
    for (slot, source) in zip(step.slots, node.sources) {
      let name = words.name(slot.product)
      func say(_ zh: String, _ en: String) {
        result.append(ProjectSentence(topic: .feed, text: Phrase(zh: zh, en: en)))
      }
      switch source {
      case .minor: minor.append(name)
      case .surplus:
        let left = words.amount(catalogue.surplus(slot), slot.product)
        let least = words.amount(slot.need * (step.minimum ?? 0), slot.product)
        let others = slot.pool.dropFirst().filter { catalogue.ground.surplus[$0] > 0 }
          .map { words.name($0) }
        let with = Phrase.list(others)
        say(
          "\(name.zh)用本地余量：余\(left.zh)\(others.isEmpty ? "" : "（含可替代的\(with.zh)）")，"
            + "最小规模只要\(least.zh)",
          "\(name.en) is local surplus: \(left.en) are left\(others.isEmpty ? "" : " (with \(with.en))"), "
            + "and the smallest scale takes \(least.en)"
        )
      case .unrecorded(let raw):
        say(
          "\(words.name(raw).zh)本地有，产量未载：按一套典型装置计",
          "\(words.name(raw).en) is here in an amount nobody recorded: one typical plant"
        )
      case .bought:
        let isHere = catalogue.surplus(slot) > 0
        let lacks =
          isHere
          ? Phrase(zh: "本地余量不够最小规模", en: "too little is left here")
          : Phrase(zh: "本地没有余量", en: "none is left here")
        let route =
          slot.isMain
          ? Phrase(zh: "，也没有够规模的本地路线", en: ", and no local route pays")
          : nil
        say(
          "\(name.zh)外购：\(lacks.zh)\(route?.zh ?? "")，而它可以买到",
          "\(name.en) is bought, for it travels: \(lacks.en)\(route?.en ?? "")"
        )
      case .node, .side: continue
      }
    }
    if !minor.isEmpty {
      result.append(
        ProjectSentence(
          topic: .feed,
          text: Phrase(
            zh: "\(step.process.name.zh)的辅料照例外购：\(Phrase.list(minor).zh)",
            en: "Auxiliaries of \(step.process.name.en) are bought: \(Phrase.list(minor).en)"
          )
        )
      )
    }
    return result
  }

  /// Whether each product on the way has an outlet.
  private func market(_ draft: ProjectDraft) -> [ProjectSentence] {
    draft.outlets.map { outlet in
      let name = words.name(outlet.product)
      let made = words.amount(outlet.amount, outlet.product)
      let unmet = words.amount(outlet.unmet, outlet.product)
      let load =
        outlet.utilisation.map {
          Phrase(
            zh: "全国开工率\(DecimalText.percent($0))",
            en: "China's plants run at \(DecimalText.percent($0))"
          )
        } ?? Phrase(zh: "全国开工率未载", en: "how full China's plants are is not recorded")
      let travels =
        catalogue.product(outlet.product).isTradable
        ? Phrase(zh: "可以外销", en: "it travels")
        : Phrase(zh: "不能远运", en: "it does not travel")
      let verdict =
        outlet.isFound
        ? Phrase(zh: "有出路，到此为止", en: "it has an outlet, and the project ends here")
        : Phrase(zh: "没有出路，须再往下做", en: "it has no outlet, and has to go on")
      return ProjectSentence(
        topic: .outlet,
        text: Phrase(
          zh: "\(name.zh)可产\(made.zh)，本地未满足的需求\(unmet.zh)，\(travels.zh)，\(load.zh)：\(verdict.zh)",
          en:
            "\(made.en) of \(name.en) could be made, \(unmet.en) are asked for here, \(travels.en), "
            + "\(load.en): \(verdict.en)"
        )
      )
    }
  }

  /// Which bound set the size.
  private func size(_ candidate: ProjectCandidate) -> [ProjectSentence] {
    let size = candidate.size
    let product = catalogue.steps[candidate.last].output
    let unit = catalogue.product(product).unit
    func amount(_ value: Double) -> Phrase { Amount(Span(value), unit).phrase }
    let name = words.name(product)
    let (proposed, minimum) = (amount(size.proposed), amount(size.minimum))
    let decisive = words.bound(size.bound, unit: unit)
    let others = size.bounds.indices.filter { $0 != size.decisive }
      .map { words.bound(size.bounds[$0], unit: unit) }
    var result = [
      ProjectSentence(
        topic: .size,
        text: Phrase(
          zh: "规模\(name.zh)\(proposed.zh)，由这一条定：\(decisive.zh)"
            + (size.exceedsMarket ? "；为够最小规模，超出市场一条，不过半" : ""),
          en: "Size \(proposed.en) of \(name.en), set by: \(decisive.en)"
            + (size.exceedsMarket
              ? "; exceeded by no more than half to reach the smallest scale" : "")
        )
      ),
      ProjectSentence(
        topic: .size,
        text: Phrase(
          zh: "各步都够最小规模要\(minimum.zh)" + (others.isEmpty ? "" : "；其他界限：\(Phrase.list(others).zh)"),
          en: "Every step pays from \(minimum.en)"
            + (others.isEmpty
              ? "" : "; the other bounds: \(others.map(\.en).joined(separator: "; "))")
        )
      ),
    ]
    if size.afterPipeline < size.proposed * (1 - 1e-9) {
      let later = amount(size.afterPipeline)
      result.append(
        ProjectSentence(
          topic: .size,
          text: Phrase(
            zh: "拟建和签约的都建成后，只能做\(later.zh)",
            en: "Once what is signed and planned runs, \(later.en) are left to build"
          )
        )
      )
    }
    return result
  }
}
