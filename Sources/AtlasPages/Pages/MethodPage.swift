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
          "projects",
          context.say(Heading.projects),
          [
            .list(Self.projects.map { [TextRun(context.say($0))] }),
            .paragraph([TextRun(context.say(Self.projectRank))]), .table(criteria),
            .paragraph([TextRun(context.say(Self.robust))]),
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
  /// What counts how much, and why, as the region states it.
  private var criteria: AtlasTable {
    let criteria = context.input.model.region.ranking.criteria
    var columns: [Column<RankingCriterion>] = [
      Column("criterion", Self.criterion, .main) { .text(context.say($0.kind.words)) },
      Column("weight", Self.weight, kind: .number(digits: 0), .main) { .number($0.weight) },
    ]
    if criteria.contains(where: { $0.reason != nil }) {
      columns.append(
        Column("why", Self.reason, .main) { .text($0.reason.map(context.say) ?? "") }
      )
    }
    return AtlasTable(
      id: "criteria",
      title: Self.criterion,
      columns: columns,
      rows: criteria,
      in: context.language
    )
  }

  private static let criterion = Phrase(zh: "标准", en: "Criterion")
  private static let weight = Phrase(zh: "权重", en: "Weight")
  private static let reason = Phrase(zh: "理由", en: "Why")
  private static let projects = [
    Phrase(
      zh: "起点：今天和在建之后都成立的缺口，以及建成后新出现的缺口；在建可补的不列为项目。",
      en:
        "It starts from gaps that hold today and after what is being built runs; what is being built is no project."
    ),
    Phrase(
      zh: "原料：先用本地余量；惯例自产的、本地余料能做出来的并入项目；其余能远运的外购；没有来路的不成项目。",
      en:
        "Feeds: local surplus first; what such plants make themselves, or what surplus can become, is taken in; the rest is bought if it travels; without a way there is no project."
    ),
    Phrase(
      zh: "规模：取原料余量、最大典型装置、市场容纳量三者最小；达不到最小经济规模的不列。",
      en:
        "Size: the least of feed left, the largest typical plant and what markets take; below the smallest scale it is not listed."
    ),
    Phrase(
      zh: "合并：步骤相同的是一个项目；小而同料的是它的一期；只差最后一步的是备选。",
      en:
        "Merging: the same steps are one project, a smaller one on the same feed is a phase, one that differs in the last step a variant."
    ),
    Phrase(
      zh:
        "账：产值含副产；增加值＝产值－外购和本地投入；利润＝增加值－工资－投资的3%维护－投资的十五分之一；回收期＝投资÷（增加值－工资－维护），超过30年的（折旧年限的两倍，装置早已更新或停用）算收不回。",
      en:
        "Money: output with by-products; value added = output less bought and local inputs; profit = value added less wages, 3% of the investment for upkeep and a fifteenth of it; paid back = investment ÷ (value added less wages and upkeep), never where that is more than 30 years: twice what plants are written off over, by when they are rebuilt or closed."
    ),
    Phrase(
      zh: "准入在先：现行条文在本项目规模下禁止或限制的，不列为项目；条文未读到原文的只作须核，不作否决。",
      en:
        "Clauses come first: what a clause in force forbids at this size is no project; a clause whose text was not read only asks."
    ),
  ]
  private static let projectRank = Phrase(
    zh: "农产品精深加工、龙头、配套三张清单分别排序，满分100：各标准取0至1，乘以权重相加；刻度固定，不随清单中的最大值变动。",
    en:
      "Farm products, lead and supporting projects are ranked apart, out of 100: each criterion from 0 to 1 times its weight, on fixed scales that no project moves."
  )
  private static let robust = Phrase(
    zh: "稳健性：权重和所有数字在各自区间内同时抽样，统计有利润、进前三、进前十的比例和名次区间。盈利比例在三分之一至三分之二之间的标为盈亏临界，与数据待核的一样不进前十。",
    en:
      "Robustness: weights and all figures are drawn over their ranges together; the shares of draws with profit, in the first three and ten, and the interval of ranks are counted. What earns in a third to two thirds of the draws is at break-even and, like what is in doubt, never among the first ten."
  )
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
