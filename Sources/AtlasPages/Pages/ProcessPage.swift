import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Wording
import Words

/// A process: its recipe with sources, scale, needs, plants and zones.
struct ProcessPage {
  private let builder: AtlasBuilder
  private let process: UnitProcess
  private var model: RegionalModel { builder.input.model }

  init(_ builder: AtlasBuilder, process: UnitProcess) {
    self.builder = builder
    self.process = process
  }

  func page() -> AtlasPage {
    let isPresent = builder.input.sheet.isPresent(process.id)
    let state: AtlasHeading =
      isPresent
      ? .isHere : builder.look.surveyed[process.id] != nil ? .surveyedAbsent : .notSurveyed
    var sections = [
      AtlasSection("recipe", builder.say(.heading(.recipe)), [.table(recipe())] + reaction()),
      AtlasSection("about", builder.say(.heading(.about)), [.facts(facts())] + note()),
    ]
    let gaps = builder.look.gapsByProcess[process.id] ?? []
    if !gaps.isEmpty {
      sections.append(
        AtlasSection(
          "gaps",
          builder.say(.heading(.gaps)),
          [
            .table(builder.tables.gaps(gaps, id: "gaps-\(process.id)"))
          ]
        )
      )
    }
    let plants = builder.look.plantsByProcess[process.id] ?? []
    if !plants.isEmpty {
      sections.append(
        AtlasSection(
          "plants",
          builder.say(.heading(.plants)),
          [
            .table(CompanyPages(builder).plantTable(plants, id: "plants-\(process.id)"))
          ]
        )
      )
    }
    return AtlasPage(
      id: .process(process.id),
      title: builder.name(process.name),
      kicker: builder.say(.heading(.process)),
      parent: .chain(process.chain),
      lead: [TextRun(builder.say(.heading(state)), style: isPresent ? .strong : .quiet)],
      sections: sections
    )
  }

  private func recipe() -> AtlasTable {
    func row(_ label: TableLabel, _ exchange: Exchange) -> TableRow? {
      guard let product = model.products[exchange.product] else { return nil }
      let cell = TableCell.figure(exchange.figure, product.unit)
      let others = exchange.substitutes.map { builder.tables.name(of: $0) }
      return TableRow([
        .text(builder.label(label)),
        .page(
          .product(product.id),
          builder.name(product.name)
            + (others.isEmpty ? "" : builder.say(.inBrackets(builder.say(.orElse(others)))))
        ),
        cell,
        .text(TablePhrase.basis(exchange.figure.basis).text(in: builder.language)),
        .text(exchange.figure.note ?? ""),
        .sources(exchange.figure.sources, facts: cell.facts),
      ])
    }
    let output = model.products[process.output]
    let main = output.map { product in
      TableRow([
        .text(builder.label(.output)),
        .page(.product(product.id), builder.name(product.name)),
        TableCell(.amount(Span(1), product.unit)),
        .empty, .empty, .sources(process.sources, facts: [process.origin]),
      ])
    }
    return AtlasTable(
      id: "recipe-\(process.id)",
      title: builder.say(.heading(.recipe)),
      note: builder.say(.recipeNote),
      columns: [
        TableColumn("kind", builder.label(.kind), .main),
        TableColumn("product", builder.label(.product), .main),
        TableColumn(
          "amount",
          builder.label(.coefficient)
            + builder.say(.inBrackets(builder.say(.perUnit(builder.tables.unit(of: process.id))))),
          kind: .amount,
          .main
        ),
        TableColumn("basis", builder.say(.heading(.basis)), .usual),
        TableColumn("note", builder.label(.note), .usual),
        TableColumn("sources", builder.label(.sources), kind: .sources, .usual),
      ],
      rows: (main.map { [$0] } ?? []) + process.inputs.compactMap { row(.input, $0) }
        + process.byproducts.compactMap { row(.byproduct, $0) }
    )
  }

  private func reaction() -> [AtlasBlock] {
    guard let reaction = process.reaction else { return [] }
    return [.paragraph([TextRun(reaction.text, style: .strong)])]
  }

  private func facts() -> [LabelledFact] {
    let unit = builder.tables.unit(of: process.id)
    let chain = model.chains[process.chain]
    let stage = chain?.stages.first { $0.id == process.stage }
    var facts = [
      LabelledFact(
        builder.label(.chain),
        .page(.chain(process.chain), chain.map { builder.name($0.name) } ?? process.chain.text)
      ),
      LabelledFact(builder.label(.stage), .text(stage.map { builder.name($0.name) } ?? "")),
      LabelledFact(builder.label(.minimumScale), .figure(process.scale?.minimum, unit)),
      LabelledFact(builder.label(.typicalScale), .figure(process.scale?.typical, unit)),
      LabelledFact(
        builder.label(.capex),
        .figure(process.capex) { .money($0) },
        note: builder.say(.perUnit(unit))
      ),
    ]
    let activity = builder.input.sheet.activity(of: process.id)
    if activity.isPresent {
      facts.insert(
        LabelledFact(
          builder.say(.heading(.localOutput)),
          activity.rows.isEmpty
            ? .unknown
            : TableCell(
              .amount(activity.amount, unit),
              facts: activity.rows.map(\.origin),
              isLowerBound: !activity.ofUnknownSize.isEmpty
            )
        ),
        at: 0
      )
    }
    for resource in Resource.allCases {
      guard let figure = process.resources[resource] else { continue }
      let text = builder.say(.resourceUnit(resource.rawValue))
      facts.append(
        LabelledFact(
          builder.say(.resource(resource.rawValue)),
          .figure(figure) { span in
            .text(
              span.isRange
                ? "\(DecimalText.significant(span.low))–\(DecimalText.significant(span.high))\(text)"
                : DecimalText.significant(span.mid) + text
            )
          },
          note: builder.say(.perUnit(unit))
        )
      )
    }
    if !process.hazards.isEmpty {
      facts.append(
        LabelledFact(
          builder.label(.hazards),
          .text(builder.list(process.hazards.map { builder.say(.hazard($0)) }))
        )
      )
    }
    return facts
  }

  private func note() -> [AtlasBlock] {
    process.note.map {
      [.paragraph([TextRun($0, style: .quiet, sources: process.sources, facts: [process.origin])])]
    } ?? []
  }
}
