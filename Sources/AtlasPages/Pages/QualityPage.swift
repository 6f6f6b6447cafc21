import ChainModel
import Editions
import MaterialBalance
import Tables
import Words

/// How far the figures can be trusted: bases, conflicts, what nobody surveyed, what `check` says.
struct QualityPage {
  let context: PageContext
  var model: RegionalModel { context.input.model }

  init(_ context: PageContext) {
    self.context = context
  }

  func page() -> AtlasPage {
    let items = context.census.items
    var sections = [
      AtlasSection("figures", context.say(Self.figures), [.keyFigures(keyFigures())]),
      AtlasSection(
        "bases",
        context.say(Self.bases),
        [
          .figure(bases()), .table(kinds()),
        ]
      ),
      AtlasSection("completeness", context.say(Self.completeness), [.figure(completeness())]),
      AtlasSection("conflicts", context.say(Self.conflicts), [.table(conflicts())]),
      AtlasSection(
        "surveys",
        context.say(Self.surveys),
        [
          .list(surveys()), .table(unsurveyed()),
        ]
      ),
    ]
    sections += [PlansPage(context).contradictions()].compactMap(\.self)
    let routeless = context.input.sheet.routeless
    if !routeless.isEmpty {
      sections.append(
        AtlasSection(
          "routeless",
          context.say(Self.routeless),
          [
            .paragraph([TextRun(context.say(Self.routelessNote))]),
            .table(PlantTable(context).table(routeless, id: "routeless")),
          ]
        )
      )
    }
    if let findings = context.input.findings {
      sections.append(
        AtlasSection(
          "check",
          context.say(Self.check),
          [
            .paragraph([
              TextRun(
                context.say(
                  Self.checkFound(errors: findings.errors, warnings: findings.warnings.count)
                )
              )
            ]),
            .list(findings.warnings.map { [TextRun($0)] }),
          ]
        )
      )
    }
    return AtlasPage(
      id: .quality,
      title: context.say(Heading.quality),
      lead: [
        TextRun(
          context.say(
            Self.qualityLead(
              figures: items.count,
              sourced: items.count { $0.figure.basis == .sourced },
              estimates: items.count { $0.figure.isEstimate }
            )
          )
        )
      ],
      sections: sections
    )
  }

  /// What is on record, and how much of it has a source.
  private func keyFigures() -> [LabelledFact] {
    let here = model.processes.elements.count { context.input.sheet.isPresent($0.id) }
    let local: Set<FigureKind> = [.plant, .total, .primarySupply]
    let sourced = context.census.share(of: local) { !$0.sources.isEmpty }
    let all = context.census.share(of: Set(FigureKind.allCases)) { !$0.isEstimate }
    func percent(_ label: Phrase, _ share: Double) -> LabelledFact {
      LabelledFact(context.say(label), TableCell(.percent(Span(share))), kind: .percent)
    }
    return [
      LabelledFact(
        context.say(Heading.presentProcesses),
        .text("\(here) / \(model.processes.count)")
      ),
      LabelledFact(
        context.say(Self.plantCount),
        .count(model.facilities.count),
        kind: .number(digits: 0)
      ),
      percent(Self.localSourced, sourced), percent(Self.allSourced, all),
    ]
  }

  private func completeness() -> AtlasFigure {
    let bars = model.chains.elements.map { chain -> AtlasChart.Bar in
      let figure = Completeness(of: chain, in: context.input.sheet)
      return AtlasChart.Bar(
        label: context.name(chain.name),
        share: figure.share,
        text: "\(figure.present)/\(figure.processes)",
        page: .chain(chain.id),
        mark: nil
      )
    }
    return AtlasFigure(
      id: "completeness",
      caption: context.say(Self.completeness),
      alternative: bars.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(bars))
    )
  }

  private func bases() -> AtlasFigure {
    let items = context.census.items
    let bars = Basis.allCases.map { basis -> AtlasChart.Bar in
      let count = items.count { $0.figure.basis == basis }
      let share = items.isEmpty ? 0 : Double(count) / Double(items.count)
      return AtlasChart.Bar(
        label: basis.words.text(in: context.language),
        share: share,
        text: "\(count) · " + DecimalText.percent(share),
        page: nil,
        mark: nil
      )
    }
    return AtlasFigure(
      id: "bases-table",
      caption: context.say(Self.bases),
      alternative: bars.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(bars))
    )
  }

  private func kinds() -> AtlasTable {
    let items = Dictionary(grouping: context.census.items, by: \.kind)
    let digits = TableColumn.Kind.number(digits: 0)
    let head: [Column<FigureKind>] = [
      Column("kind", Heading.figureKind, .main) { .text(context.say($0.words)) },
      Column("count", Self.count, kind: digits, .main) { .count(items[$0]?.count ?? 0) },
    ]
    return AtlasTable(
      id: "figure-kinds",
      title: Self.figureKinds,
      columns: head
        + Basis.allCases.map { basis in
          Column(basis.rawValue, basis.words, kind: digits, .main) {
            .count((items[$0] ?? []).count { $0.figure.basis == basis })
          }
        },
      rows: FigureKind.allCases,
      in: context.language
    ) { $0.rawValue }
  }

  private func surveys() -> [[TextRun]] {
    model.region.surveys.map { survey in
      [
        TextRun(
          context.say(
            Self.survey(survey.name, asOf: survey.asOf, processes: survey.processes.count)
          ),
          sources: survey.sources,
          facts: [survey.origin]
        )
      ]
    }
  }

  private func unsurveyed() -> AtlasTable {
    AtlasTable(
      id: "unsurveyed",
      title: Self.unsurveyed,
      note: Self.unsurveyedNote,
      columns: [
        Column("chain", Label.chain, .main) {
          .page(.chain($0.chain.id), context.name($0.chain.name))
        },
        Column("stage", Label.stage, .main) { .text(context.name($0.stage.name)) },
        Column("count", Self.count, kind: .number(digits: 0)) { .count($0.open.count) },
        Column("processes", Label.process, .main) {
          .list($0.open.map { context.tables.name(of: $0) }, in: context.language)
        },
      ],
      rows: openStages.filter { !$0.open.isEmpty },
      in: context.language
    )
  }

  private struct OpenStage {
    let chain: Chain
    let stage: Stage
    /// What nobody surveyed and nobody is known to run.
    let open: [UnitProcess.ID]
  }

  private var openStages: [OpenStage] {
    model.chains.elements.flatMap { chain in
      chain.stages.map { stage in
        OpenStage(
          chain: chain,
          stage: stage,
          open: stage.processes.filter {
            context.look.surveyed[$0] == nil && !context.input.sheet.isPresent($0)
          }
        )
      }
    }
  }
}

extension QualityPage {
  fileprivate static let figures = Phrase(zh: "数据概况", en: "What is on record")
  fileprivate static let plantCount = Phrase(zh: "产能记录", en: "Plants on record")
  fileprivate static let localSourced = Phrase(zh: "本地数据有来源比例", en: "Local figures with a source")
  fileprivate static let allSourced = Phrase(zh: "全部数据非估算比例", en: "All figures not estimated")
  fileprivate static let completeness = Phrase(
    zh: "产业链完整度：本地已有环节占比",
    en: "Completeness: share of processes that are here"
  )
  fileprivate static let bases = Phrase(zh: "数据依据构成", en: "What the figures rest on")
  fileprivate static let surveys = Phrase(zh: "调查范围", en: "What was surveyed")
  fileprivate static let routeless = Phrase(zh: "工艺路线不明的产能", en: "Plants of unknown route")
  fileprivate static let routelessNote = Phrase(
    zh: "来源未载明工艺路线：只计供应，不计原料需求，以免虚构缺口。",
    en:
      "No source gives the route: the plant supplies its product and demands nothing, so that no gap is invented."
  )
  fileprivate static let check = Phrase(zh: "数据检查", en: "What the checker says")
  fileprivate static let figureKinds = Phrase(zh: "各类数据的依据", en: "Bases by kind of figure")
  fileprivate static let count = Phrase(zh: "数目", en: "Count")
  fileprivate static let unsurveyed = Phrase(zh: "未经调查的环节", en: "Processes nobody surveyed")
  fileprivate static let unsurveyedNote = Phrase(
    zh: "下列环节没有来源专门调查过；图谱不把“没查到”当作“没有”",
    en: "No source looked at these; silence is not taken for absence"
  )

  fileprivate static func checkFound(errors: Int, warnings: Int) -> Phrase {
    Phrase(
      zh: "检查结果：错误\(errors)条，提示\(warnings)条。",
      en: "\(errors) errors, \(warnings) warnings."
    )
  }

  fileprivate static func qualityLead(figures: Int, sourced: Int, estimates: Int) -> Phrase {
    Phrase(
      zh: "图谱共用数据\(figures)个，其中直接有来源的\(sourced)个，属估算的\(estimates)个。未查到不等于没有，凡无人调查的环节均标“未见于资料”。",
      en:
        "\(figures) figures, \(sourced) taken directly from sources, \(estimates) estimated. Not found is not absent: what nobody surveyed is marked so."
    )
  }

  fileprivate static func survey(_ name: Name, asOf: PartialDate, processes: Int) -> Phrase {
    Phrase(
      zh: "《\(name.zh)》（\(asOf)），覆盖\(processes)个环节",
      en: "\(name.en) (\(asOf)), \(processes) processes"
    )
  }
}
