import ChainModel
import GapAnalysis
import Tables
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
                let tests = GapRules.tests(of: kind, limits).map(context.say)
                return [
                  TextRun(context.say(kind.words), style: .strong),
                  TextRun(
                    context.say(PageWords.colon)
                      + tests.joined(separator: context.language == .zh ? "；" : "; ")
                  ),
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
            .paragraph([TextRun(context.say(Self.methodRank))])
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
      "排序只用两把尺子：先看建议规模能消化多少本地外流（富余量乘价格，元），再看抽样中结论成立的比例。低于最小经济规模的不计消化量；数据待核的不列入前十；在建可补的不作为项目。",
    en:
      "Two measures only: first how much of what leaves the proposal would take up (surplus times price, in CNY), then the share of draws in which the verdict holds. What stays below the smallest economic scale closes nothing; what is to be checked is not among the first ten; what is being built already is no project."
  )
  fileprivate static let methodSources = Phrase(
    zh: "每个数字注明依据（有来源、化学计量、推导、估算）与来源等级：",
    en:
      "Each figure says what it rests on (sourced, stoichiometric, derived, estimate), and each source has a grade:"
  )
}
