import ChainModel
import Documents
import GapAnalysis
import PolicyRules
import Words

/// What is lacking, what is being built, what to do, and the policy for it.
extension ChainBrief {
  var lacking: [OfficialDocument.Block] {
    guard !chainGaps.isEmpty else { return [.text(say("未见缺口。", "No gap was seen."))] }
    let most = room(15, 10, 7)
    let more = chainGaps.count - most
    let measured = Array(chainGaps.prefix(room(12, 8, 5)))
    let special = measured.map { self.special(for: $0) }
    // What every gap may have is said once.
    let shared =
      measured.count < 2
      ? [] : special[0].filter { policy in special.allSatisfy { $0.contains(policy) } }
    var blocks: [OfficialDocument.Block] = [.table(gapGrid(most))]
    if more > 0 {
      blocks.append(.note(say("另有\(more)处缺口见工作簿。", "\(more) more in the workbook.")))
    }
    let missing = say("未找到专门政策", "no policy of its own was found")
    blocks.append(
      .table(
        Grid(
          caption: say("逐项举措与对应政策", "What to do about each, and the policy for it"),
          columns: [
            Column(say("缺口", "gap"), width: 10), Column(say("为什么", "why"), width: 28),
            Column(say("举措", "measure"), width: 24), Column(say("对应政策", "policy"), width: 22),
          ],
          rows: zip(measured, special).map { gap, policies in
            let own = policies.filter { !shared.contains($0) }
            return [
              short(gap.product), ground(of: gap), measure(for: gap),
              own.isEmpty
                ? missing
                : own.prefix(3).joined(separator: say("；", "; ")),
            ]
          }
        ).withoutEmpty(missing, joint: say("：", ": "))
      )
    )
    let none = special.allSatisfy { $0.allSatisfy(shared.contains) }
    let list = shared.joined(separator: say("、", ", "))
    let notes = [
      none ? missing : nil, shared.isEmpty ? nil : say("各项都可问：\(list)", "for all: \(list)"),
    ].compactMap(\.self)
    if !notes.isEmpty {
      blocks.append(.note(notes.joined(separator: say("；", "; ")) + say("。", ".")))
    }
    return blocks
  }

  func gapGrid(_ most: Int) -> Grid {
    Grid(
      caption: say("缺口与在建", "Gaps, and what is being built"),
      columns: [
        Column(say("产品", "product"), width: 13), Column(say("类别", "kind"), width: 8),
        Column(say("环节", "process"), width: 16),
        Column(say("可做规模", "size"), width: 11, isNumeric: true),
        Column(say("在建拟建", "being built"), width: 26),
      ],
      rows: chainGaps.prefix(most).map { gap in
        let plants = gap.pipeline.map { plant in
          model.companies[plant.facility.company]?.name.text(in: language)
            ?? plant.facility.company.text
        }
        var seen: Set<String> = []
        let names = plants.filter { seen.insert($0).inserted }
        return [
          short(gap.product), gap.kind.verb.text(in: language),
          gap.process.map(name) ?? say("待定", "open"),
          gap.size?.proposed.map { amount($0, of: gap.product) }
            ?? say("规模待核", "size open"),
          names.isEmpty
            ? say("未见", "none seen")
            : names.prefix(room(3, 3, 2)).joined(separator: say("、", ", ")),
        ]
      }
    )
  }

  /// Why it is one: what is asked for here, what is left over, what of it would be taken up; else the
  /// first line of evidence.
  private func ground(of gap: Gap) -> String {
    var parts: [Phrase] = []
    if let demand = gap.size?.demand, demand.mid > 0 {
      let much = amount(demand.mid, of: gap.product)
      parts.append(Phrase(zh: "本地还缺\(much)", en: "\(much) are lacking here"))
    }
    if let feed = gap.size?.feeds.max(by: { $0.amount.mid < $1.amount.mid }), feed.amount.mid > 0 {
      let (much, name) = (amount(feed.amount.mid, of: feed.product), short(feed.product))
      parts.append(Phrase(zh: "\(name)余\(much)可用", en: "\(much) of \(name) are left over"))
    }
    if gap.outflowClosed > 0 {
      let worth = Phrase(
        zh: AmountText.money(gap.outflowClosed, in: .zh),
        en: AmountText.money(gap.outflowClosed, in: .en)
      )
      parts.append(Phrase(zh: "可消化余料\(worth.zh)", en: "takes up \(worth.en) of surplus"))
    }
    if gap.drives.isEmpty || parts.isEmpty {
      parts += gap.evidence.prefix(1).map(\.phrase)
    }
    return parts.map { $0.text(in: language) }.joined(separator: say("；", "; "))
  }

  /// What is to be done, by what keeps the gap open: an unknown, a rule, a plant that is coming, its
  /// size, or nothing.
  private func measure(for gap: Gap) -> String {
    var parts: [Phrase] = []
    let coming = gap.pipeline.filter { !$0.isForFeed }
      .compactMap { model.companies[$0.facility.company]?.name }
    if gap.isUnsized {
      parts.append(
        Phrase(zh: "核实已有企业规模，定扩建还是新引", en: "first ask how large the plants here are")
      )
    }
    if let outcome = gap.gates.first(where: \.forbids) {
      parts.append(
        Phrase(
          zh: "现行条文不许新建（\(outcome.document.name.zh)），不列招商",
          en: "a rule in force forbids it (\(outcome.document.name.en))"
        )
      )
    } else if let name = coming.first {
      parts.append(
        Phrase(
          zh: "优先推进\(name.zh)项目落地，尚缺部分再行招引",
          en: "see \(name.en) built first, then seek for the rest"
        )
      )
    } else if report.project(closing: gap) == nil, let refusal = report.refusal(of: gap) {
      let why = refusal.reason.words
      parts.append(Phrase(zh: "暂不列招商：\(why.zh)", en: "not to be sought now: \(why.en)"))
    } else if let size = gap.size, size.proposed != nil, let process = gap.process {
      if let lacking = size.shortfall {
        let short = self.amount(lacking.amount, of: lacking.product)
        parts.append(
          Phrase(
            zh: "够不上最小规模，另须\(self.short(lacking.product))\(short)，与邻近产地合并谋划",
            en:
              "below the smallest scale: \(short) more of \(self.short(lacking.product)) is needed"
          )
        )
      } else {
        let step = name(process)
        parts.append(Phrase(zh: "引进\(step)", en: "seek \(step)"))
      }
    }
    if let doubt = report.project(closing: gap)?.doubts.first { parts.append(doubt) }
    if gap.standing == .notSurveyed, !gap.isUnsized {
      parts.append(Phrase(zh: "核实本地是否确无生产", en: "ask whether nobody makes it here"))
    }
    if gap.gates.contains(where: \.isOpen), !gap.gates.contains(where: \.forbids) {
      parts.append(Phrase(zh: "准入条件待核", en: "clauses on entry are open"))
    }
    guard !parts.isEmpty else { return say("规模待核后再定", "to be decided once its size is known") }
    return parts.map { $0.text(in: language) }.joined(separator: say("；", "; "))
  }
}
