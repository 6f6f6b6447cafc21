import ChainModel
import Editions
import MaterialBalance
import Tables
import Wording
import Words

/// How far the figures can be trusted: bases, conflicts, what nobody surveyed, what `check` says.
struct QualityPage {
  private let builder: AtlasBuilder
  private var model: RegionalModel { builder.input.model }

  init(_ builder: AtlasBuilder) {
    self.builder = builder
  }

  func page() -> AtlasPage {
    let items = builder.census.items
    var sections = [
      AtlasSection(
        "bases",
        builder.say(.heading(.bases)),
        [
          .figure(bases()), .table(kinds()),
        ]
      ),
      AtlasSection("conflicts", builder.say(.heading(.conflicts)), [.table(conflicts())]),
      AtlasSection(
        "surveys",
        builder.say(.heading(.surveys)),
        [
          .list(surveys()), .table(unsurveyed()),
        ]
      ),
    ]
    let routeless = builder.input.sheet.routeless
    if !routeless.isEmpty {
      sections.append(
        AtlasSection(
          "routeless",
          builder.say(.heading(.routeless)),
          [
            .paragraph([TextRun(builder.say(.routelessNote))]),
            .table(CompanyPages(builder).plantTable(routeless, id: "routeless")),
          ]
        )
      )
    }
    if let findings = builder.input.findings {
      sections.append(
        AtlasSection(
          "check",
          builder.say(.heading(.check)),
          [
            .paragraph([
              TextRun(
                builder.say(.checkFound(errors: findings.errors, warnings: findings.warnings.count))
              )
            ]),
            .list(findings.warnings.map { [TextRun($0)] }),
          ]
        )
      )
    }
    return AtlasPage(
      id: .quality,
      title: builder.say(.heading(.quality)),
      lead: [
        TextRun(
          builder.say(
            .qualityLead(
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
    let items = builder.census.items
    let bars = Basis.allCases.map { basis -> AtlasChart.Bar in
      let count = items.count { $0.figure.basis == basis }
      let share = items.isEmpty ? 0 : Double(count) / Double(items.count)
      return AtlasChart.Bar(
        label: TablePhrase.basis(basis).text(in: builder.language),
        share: share,
        text: "\(count) · " + DecimalText.percent(share),
        page: nil,
        mark: nil
      )
    }
    return AtlasFigure(
      id: "bases-table",
      caption: builder.say(.heading(.bases)),
      alternative: bars.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(bars))
    )
  }

  private func kinds() -> AtlasTable {
    AtlasTable(
      id: "figure-kinds",
      title: builder.say(.heading(.figureKinds)),
      columns: [TableColumn("kind", builder.say(.heading(.figureKind)), .main)]
        + [TableColumn("count", builder.label(.count), kind: .number(digits: 0), .main)]
        + Basis.allCases.map {
          TableColumn(
            $0.rawValue,
            TablePhrase.basis($0).text(in: builder.language),
            kind: .number(digits: 0),
            .main
          )
        },
      rows: FigureCensus.Kind.allCases.map { kind in
        let items = builder.census.items.filter { $0.kind == kind }
        return TableRow(
          id: kind.rawValue,
          [
            .text(builder.say(.figureKind(kind.rawValue))),
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
        ? builder.say(
          .inBrackets(
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
    for item in builder.census.items {
      for other in item.figure.rejected {
        rows.append(
          TableRow([
            TableCell(.text(builder.name(item.subject)), link: .page(PageID(of: item.about))),
            .text(builder.say(.figureKind(item.kind.rawValue))),
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
            model.products[claim.product].map { builder.amount(figure.span.mid, $0.unit) } ?? ""
          }
          var words = [size ?? TablePhrase.unknown.text(in: builder.language)]
          words.append(TablePhrase.status(claim.status).text(in: builder.language))
          if let since = claim.since { words.append("\(builder.label(.since)) \(since)") }
          if let load = claim.utilisation {
            words.append("\(builder.label(.utilisation)) \(DecimalText.percent(load.span.mid))")
          }
          if let asOf = claim.asOf { words.append("\(builder.label(.asOf)) \(asOf)") }
          return .text(words.joined(separator: builder.language == .zh ? "，" : ", "))
        }
        rows.append(
          TableRow([
            TableCell(.text(builder.name(name)), link: .page(.company(plant.company))),
            .text(builder.say(.figureKind(FigureCensus.Kind.plant.rawValue))),
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
      title: builder.say(.heading(.conflicts)),
      note: builder.say(.conflictsNote),
      columns: [
        TableColumn("subject", builder.say(.heading(.item)), .main),
        TableColumn("kind", builder.say(.heading(.figureKind)), .usual),
        TableColumn("used", builder.label(.used), .main),
        TableColumn("sources", builder.label(.sources), kind: .sources, .usual),
        TableColumn("rejected", builder.label(.rejected), .main),
        TableColumn("rejectedSources", builder.label(.sources), kind: .sources, .usual),
      ],
      rows: rows
    )
  }

  private func surveys() -> [[TextRun]] {
    model.region.surveys.map { survey in
      [
        TextRun(
          builder.say(
            .survey(survey.name, asOf: survey.asOf, processes: survey.processes.count)
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
          builder.look.surveyed[$0] == nil && !builder.input.sheet.isPresent($0)
        }
        guard !open.isEmpty else { continue }
        rows.append(
          TableRow([
            .page(.chain(chain.id), builder.name(chain.name)),
            .text(builder.name(stage.name)),
            TableCell(.number(Double(open.count))),
            .text(builder.list(open.map { builder.tables.name(of: $0) })),
          ])
        )
      }
    }
    return AtlasTable(
      id: "unsurveyed",
      title: builder.say(.heading(.unsurveyed)),
      note: builder.say(.unsurveyedNote),
      columns: [
        TableColumn("chain", builder.label(.chain), .main),
        TableColumn("stage", builder.label(.stage), .main),
        TableColumn("count", builder.label(.count), kind: .number(digits: 0), .usual),
        TableColumn("processes", builder.label(.process), .main),
      ],
      rows: rows
    )
  }
}
