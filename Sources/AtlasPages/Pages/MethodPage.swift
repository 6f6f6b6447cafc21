import ChainModel
import GapAnalysis
import Tables
import Wording
import Words

/// How the figures are computed, and how to read them.
struct MethodPage {
  private let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  func page() -> AtlasPage {
    let limits = context.input.model.region.thresholds
    return AtlasPage(
      id: .method,
      title: context.say(Heading.method),
      lead: [TextRun(context.say(Self.methodLead))],
      sections: [
        AtlasSection(
          "balance",
          context.say(Heading.balance),
          [
            .paragraph([TextRun(context.say(Self.methodBalance))])
          ]
        ),
        AtlasSection(
          "kinds",
          context.say(Self.gapKinds),
          [
            .list(
              GapKind.allCases.map { kind in
                [
                  TextRun(GapPhrase.kind(kind).text(in: context.language), style: .strong),
                  TextRun(context.say(PageWords.colon) + context.say(Self.gapTest(kind, limits))),
                ]
              }
            )
          ]
        ),
        AtlasSection(
          "size",
          context.say(Heading.howBig),
          [
            .paragraph([TextRun(context.say(Self.methodSize))])
          ]
        ),
        AtlasSection(
          "rank",
          context.say(Heading.ranking),
          [
            .paragraph([TextRun(context.say(Self.methodRank))]),
            .list(Criterion.allCases.map { [TextRun(context.say($0.words))] }),
          ]
        ),
        AtlasSection(
          "sources",
          context.say(Heading.sources),
          [
            .paragraph([TextRun(context.say(Self.methodSources))]),
            .list(
              Grade.allCases.map { grade in
                [
                  TextRun(grade.words.text(in: context.language), style: .strong),
                  TextRun(
                    context.say(PageWords.colon)
                      + grade.meaning.text(in: context.language)
                  ),
                ]
              }
            ),
          ]
        ),
      ]
    )
  }
}

extension MethodPage {
  fileprivate static let methodLead = Phrase(
    zh: "本页说明各项数字如何得出，供核对。",
    en: "How the figures come about, so that they can be checked."
  )
  fileprivate static let methodBalance = Phrase(
    zh:
      "供应＝已计产能×开工率×产出系数＋本地出产；需求＝各环节产量×单耗。自给率＝供应÷需求；本地转化率＝本地用量÷供应。有统计总量的年份，以总量代替该年以前投产的分项产能，二者不相加。",
    en:
      "Supply = counted capacity × utilisation × yield + what is grown or extracted here; demand = activity × input per unit. Coverage = supply ÷ demand; local conversion = local use ÷ supply. Where a control total exists, it replaces the plants on stream by its year; the two are never added."
  )
  fileprivate static let gapKinds = Phrase(zh: "缺口类型", en: "Kinds of gaps")
  fileprivate static let methodSize = Phrase(
    zh: "规模看四个界限：本地原料余量、本地缺额、外部市场、最小经济规模。建议规模取一套典型装置；原料或市场不够时按够用的量取。低于最小经济规模的，写明还须外购多少，排在可行项目之后。",
    en:
      "Four bounds: what is left of the scarcest local input, local lack, the outside market, the minimum economic scale. Proposed is one typical unit, or what the bounds allow. Below the minimum scale the card says how much more must come from outside, and the opportunity ranks after feasible ones."
  )
  fileprivate static let methodRank = Phrase(
    zh:
      "不设隐含权重。先分帕累托层：没有别的机会在所有指标上都不逊于它的，列第一层；层内用多准则随机可接受度分析（SMAA-2，Lahdelma 与 Salminen，2001）抽取随机权重，按期望名次排列。未知指标在其全区间抽样，不按零计。",
    en:
      "No hidden weights. First Pareto layers: an opportunity that no other beats on every criterion is in the first. Within a layer, stochastic multicriteria acceptability (SMAA-2, Lahdelma & Salminen 2001) over random weights gives the expected rank. An unknown criterion is drawn over its range, not set to zero."
  )
  fileprivate static let methodSources = Phrase(
    zh: "每个数字注明依据（有来源、化学计量、推导、估算）与来源等级：",
    en:
      "Each figure says what it rests on (sourced, stoichiometric, derived, estimate), and each source has a grade:"
  )

  fileprivate static func gapTest(_ kind: GapKind, _ limits: Thresholds) -> Phrase {
    switch kind {
    case .missing:
      Phrase(zh: "本地有需求，本地无人生产", en: "needed here, and nobody here makes it")
    case .weak:
      Phrase(
        zh:
          "自给率低于\(DecimalText.percent(limits.coverage))，或上游产品因本环节过小、本地转化率低于\(DecimalText.percent(limits.localConversion))",
        en:
          "coverage below \(DecimalText.percent(limits.coverage)), or an upstream product is converted for less than \(DecimalText.percent(limits.localConversion)) because this step is too small"
      )
    case .absent:
      Phrase(zh: "方案点名要建，而本地尚无", en: "the plan names it, and nothing of it exists yet")
    case .unextended:
      Phrase(
        zh: "上游产品本地富余，已知下游工艺本地没有装置",
        en: "a surplus here, and no plant for the known next step"
      )
    case .wasted: Phrase(zh: "副产品本地没有利用", en: "a by-product that nobody here uses")
    case .fragile:
      Phrase(
        zh: "一家企业占本地供应\(DecimalText.percent(limits.concentration))以上，或一家停产即断链",
        en:
          "one company holds \(DecimalText.percent(limits.concentration)) of a supply, or its loss cuts the chain"
      )
    case .dependent:
      Phrase(
        zh: "本地需要，而已知路线所需原料本地都没有：属物流问题，不是招商项目",
        en:
          "needed, and no known route starts from what is here: a matter of logistics, not a project"
      )
    case .overbuilt:
      Phrase(
        zh: "开工率低于\(DecimalText.percent(limits.utilisation))：不宜再引进同类产能",
        en: "utilisation below \(DecimalText.percent(limits.utilisation)): attract no more of it"
      )
    }
  }
}
