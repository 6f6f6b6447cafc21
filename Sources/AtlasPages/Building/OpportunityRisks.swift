import ChainModel
import GapAnalysis
import Tables
import Words

/// What speaks against a project, and what must be checked first.
struct OpportunityRisks {
  private let context: PageContext
  private let gap: Gap
  private var model: RegionalModel { context.input.model }

  init(_ page: OpportunityPage) {
    context = page.context
    gap = page.gap
  }

  func lines() -> [[TextRun]] {
    var lines: [[TextRun]] = []
    func add(_ phrase: Phrase, facts: [Origin] = [], sources: [Source.ID] = []) {
      lines.append([TextRun(context.say(phrase), sources: sources, facts: facts)])
    }
    if gap.standing == .notSurveyed { add(Self.riskNotSurveyed) }
    if gap.estimateShare > 0.005 { add(Self.riskEstimates(gap.estimateShare)) }
    if let process = gap.process.flatMap({ model.processes[$0] }) {
      if !process.hazards.isEmpty {
        add(
          Self.riskHazards(process.hazards.map { context.say($0.words) }),
          facts: [process.origin]
        )
      }
      let forbidden = gap.zones.filter { !$0.vetoes.isEmpty }
      if forbidden.count == gap.zones.count, !forbidden.isEmpty { add(Self.riskAllVetoed) }
      let caution = gap.bestZone?.cautions ?? []
      for rule in caution {
        add(Self.riskCaution(rule.name), facts: [rule.origin], sources: rule.sources)
      }
    }
    if let route = gap.routes.first {
      if let load = route.national.utilisation, load.amount.span.mid < 0.75 {
        add(
          Self.riskNationalIdle(load.amount.span.mid),
          facts: [load.origin],
          sources: load.amount.sources
        )
      }
      if !route.route.via.isEmpty {
        add(Self.riskVia(route.route.via.map { context.tables.name(of: $0) }))
      }
      if !route.boughtIn.isEmpty {
        add(Self.riskBoughtIn(route.boughtIn.map { context.tables.name(of: $0) }))
      }
    }
    for claim in gap.claims {
      let names = claim.gaps.compactMap { id in
        context.input.report.gaps.first { $0.id == id }.map { context.tables.name(of: $0.product) }
      }
      add(Self.riskClaims(product: context.tables.name(of: claim.product), others: names))
    }
    if lines.isEmpty { add(Self.riskNone) }
    return lines
  }
}

extension OpportunityRisks {
  fileprivate static let riskNotSurveyed = Phrase(
    zh: "未见于资料，不等于本地没有：接洽前向园区和主管部门核实有无在建、在谈项目",
    en:
      "Not found in the sources, which is not the same as absent: ask the parks what is built or under talks before approaching anyone"
  )
  fileprivate static let riskAllVetoed = Phrase(
    zh: "各片区均有禁止事项，须先解决落地许可",
    en: "A rule keeps it out of every zone: settle where it may stand first"
  )
  fileprivate static let riskNone = Phrase(
    zh: "现有数据未显示突出风险",
    en: "No outstanding risk shows in the data at hand"
  )

  fileprivate static func riskEstimates(_ share: Double) -> Phrase {
    Phrase(
      zh: "结论有\(DecimalText.percent(share))建立在推算数上，立项前须以企业数据替换",
      en:
        "\(DecimalText.percent(share)) of the verdict rests on estimates: replace them by company data before a project is filed"
    )
  }

  fileprivate static func riskHazards(_ words: [String]) -> Phrase {
    Phrase(
      zh: "工艺涉及\(words.joined(separator: "、"))，须按规定办理安全、环保手续",
      en:
        "The process is \(words.joined(separator: ", ")): safety and environmental approvals apply"
    )
  }

  fileprivate static func riskCaution(_ rule: Name) -> Phrase {
    Phrase(zh: rule.zh, en: rule.en)
  }

  fileprivate static func riskNationalIdle(_ share: Double) -> Phrase {
    Phrase(
      zh: "全国产能利用率仅\(DecimalText.percent(share))，须防低水平重复建设",
      en:
        "China's plants run at only \(DecimalText.percent(share)): beware of adding more of the same"
    )
  }

  fileprivate static func riskVia(_ names: [String]) -> Phrase {
    Phrase(
      zh: "须先建或同步建设：\(names.joined(separator: " → "))，否则原料接不上",
      en: "Needs \(names.joined(separator: " → ")) first or at the same time, or it has no feed"
    )
  }

  fileprivate static func riskBoughtIn(_ names: [String]) -> Phrase {
    Phrase(
      zh: "以下原料须从外地购入：\(names.joined(separator: "、"))",
      en: "Bought in from outside: \(names.joined(separator: ", "))"
    )
  }

  fileprivate static func riskClaims(product: String, others: [String]) -> Phrase {
    Phrase(
      zh: "\(product)富余量同时被以下机会占用，不能重复计算：\(others.joined(separator: "、"))",
      en:
        "The same surplus of \(product) is also claimed by \(others.joined(separator: ", ")); it cannot be counted twice"
    )
  }
}
