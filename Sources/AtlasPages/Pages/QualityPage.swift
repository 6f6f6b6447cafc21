import ChainModel
import Editions
import MaterialBalance
import Tables
import Words

/// How far the figures can be trusted: bases, conflicts, what nobody surveyed, what `check` says.
struct QualityPage {
  private let context: PageContext
  private var model: RegionalModel { context.input.model }

  init(_ context: PageContext) {
    self.context = context
  }

  func page() -> AtlasPage {
    let items = context.census.items
    var sections = [
      AtlasSection(
        "bases",
        context.say(Self.bases),
        [
          .figure(bases()), .table(kinds()),
        ]
      ),
      AtlasSection("conflicts", context.say(Self.conflicts), [.table(conflicts())]),
      AtlasSection(
        "surveys",
        context.say(Self.surveys),
        [
          .list(surveys()), .table(unsurveyed()),
        ]
      ),
    ]
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
    AtlasTable(
      id: "figure-kinds",
      title: context.say(Self.figureKinds),
      columns: [TableColumn("kind", context.say(Heading.figureKind), .main)]
        + [TableColumn("count", context.say(Self.count), kind: .number(digits: 0), .main)]
        + Basis.allCases.map {
          TableColumn(
            $0.rawValue,
            $0.words.text(in: context.language),
            kind: .number(digits: 0),
            .main
          )
        },
      rows: FigureCensus.Kind.allCases.map { kind in
        let items = context.census.items.filter { $0.kind == kind }
        return TableRow(
          id: kind.rawValue,
          [
            .text(context.say(kind.words)),
            TableCell(.number(Double(items.count))),
          ]
            + Basis.allCases.map { basis in
              TableCell(.number(Double(items.count { $0.figure.basis == basis })))
            }
        )
      }
    )
  }

  /// Figures for which sources disagree: what is used, and what is not.
  func conflicts() -> AtlasTable {
    func value(_ figure: Figure, _ unit: String?) -> TableCell {
      let mid = DecimalText.significant(figure.span.mid)
      let range =
        figure.span.isRange
        ? context.say(
          PageWords.inBrackets(
            "\(DecimalText.significant(figure.span.low))–\(DecimalText.significant(figure.span.high))"
          )
        )
        : ""
      return TableCell(
        .text(mid + range + (unit.map { " \($0)" } ?? "")),
        facts: [figure.origin],
        sources: figure.sources,
        isEstimate: figure.isEstimate
      )
    }
    var rows: [TableRow] = []
    for item in context.census.items {
      for other in item.figure.rejected {
        rows.append(
          TableRow([
            TableCell(.text(context.name(item.subject)), link: .page(PageID(of: item.about))),
            .text(context.say(item.kind.words)),
            value(item.figure, item.unit),
            .sources(item.figure.sources, facts: [item.figure.origin]),
            value(other, item.unit),
            .sources(other.sources, facts: [other.origin]),
          ])
        )
      }
    }
    for plant in model.facilities {
      for other in plant.rejected {
        guard let name = model.companies[plant.company]?.name else { continue }
        func words(_ claim: Facility) -> TableCell {
          let size = claim.capacity.map { figure in
            model.products[claim.product].map { context.amount(figure.span.mid, $0.unit) } ?? ""
          }
          var words = [size ?? TableWords.unknown.text(in: context.language)]
          words.append(claim.status.words.text(in: context.language))
          if let since = claim.since { words.append("\(context.say(Label.since)) \(since)") }
          if let load = claim.utilisation {
            words.append("\(context.say(Label.utilisation)) \(DecimalText.percent(load.span.mid))")
          }
          if let asOf = claim.asOf { words.append("\(context.say(Label.asOf)) \(asOf)") }
          return .text(words.joined(separator: context.language == .zh ? "，" : ", "))
        }
        rows.append(
          TableRow([
            TableCell(.text(context.name(name)), link: .page(.company(plant.company))),
            .text(context.say(FigureCensus.Kind.plant.words)),
            words(plant),
            .sources(plant.sources, facts: [plant.origin]),
            words(other),
            .sources(other.sources, facts: [other.origin]),
          ])
        )
      }
    }
    return AtlasTable(
      id: "conflicts",
      title: context.say(Self.conflicts),
      note: context.say(Self.conflictsNote),
      columns: [
        TableColumn("subject", context.say(Heading.item), .main),
        TableColumn("kind", context.say(Heading.figureKind), .usual),
        TableColumn("used", context.say(Self.used), .main),
        TableColumn("sources", context.say(Label.sources), kind: .sources, .usual),
        TableColumn("rejected", context.say(Self.rejected), .main),
        TableColumn("rejectedSources", context.say(Label.sources), kind: .sources, .usual),
      ],
      rows: rows
    )
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
    var rows: [TableRow] = []
    for chain in model.chains.elements {
      for stage in chain.stages {
        let open = stage.processes.filter {
          context.look.surveyed[$0] == nil && !context.input.sheet.isPresent($0)
        }
        guard !open.isEmpty else { continue }
        rows.append(
          TableRow([
            .page(.chain(chain.id), context.name(chain.name)),
            .text(context.name(stage.name)),
            TableCell(.number(Double(open.count))),
            .text(context.list(open.map { context.tables.name(of: $0) })),
          ])
        )
      }
    }
    return AtlasTable(
      id: "unsurveyed",
      title: context.say(Self.unsurveyed),
      note: context.say(Self.unsurveyedNote),
      columns: [
        TableColumn("chain", context.say(Label.chain), .main),
        TableColumn("stage", context.say(Label.stage), .main),
        TableColumn("count", context.say(Self.count), kind: .number(digits: 0), .usual),
        TableColumn("processes", context.say(Label.process), .main),
      ],
      rows: rows
    )
  }
}

extension QualityPage {
  fileprivate static let bases = Phrase(zh: "数据依据构成", en: "What the figures rest on")
  fileprivate static let conflicts = Phrase(zh: "来源不一致的数据", en: "Figures on which sources disagree")
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
  fileprivate static let conflictsNote = Phrase(
    zh: "同一数字有多个说法时，采用等级高者；等级相同采用较新者；其余保留在此",
    en: "Where sources differ, the better grade is used, then the newer; the others are kept here"
  )
  fileprivate static let used = Phrase(zh: "采用值", en: "Used")
  fileprivate static let rejected = Phrase(zh: "未采用值", en: "Not used")
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
