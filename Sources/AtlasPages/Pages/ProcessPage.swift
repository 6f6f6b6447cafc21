import Editions
import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// A process: its recipe with sources, scale, needs, plants and zones.
struct ProcessPage {
  private let context: PageContext
  private let process: UnitProcess
  private var model: RegionalModel { context.input.model }

  init(_ context: PageContext, process: UnitProcess) {
    self.context = context
    self.process = process
  }

  func page() -> AtlasPage {
    let isPresent = context.input.sheet.isPresent(process.id)
    let state =
      isPresent
      ? Self.isHere
      : context.look.surveyed[process.id] != nil ? Self.surveyedAbsent : Heading.notSurveyed
    var sections = [
      AtlasSection("recipe", context.say(Self.recipe), [.table(recipe())] + reaction()),
      AtlasSection("about", context.say(Heading.about), [.facts(facts())] + note()),
    ]
    let gaps = context.look.gapsByProcess[process.id] ?? []
    if !gaps.isEmpty {
      sections.append(
        AtlasSection(
          "gaps",
          context.say(Heading.gaps),
          [
            .table(GapListing(context).table(gaps, id: "gaps-\(process.id)"))
          ]
        )
      )
    }
    let plants = context.look.plantsByProcess[process.id] ?? []
    if !plants.isEmpty {
      sections.append(
        AtlasSection(
          "plants",
          context.say(Heading.plants),
          [
            .table(PlantTable(context).table(plants, id: "plants-\(process.id)"))
          ]
        )
      )
    }
    return AtlasPage(
      id: .process(process.id),
      title: context.name(process.name),
      kicker: context.say(Heading.process),
      parent: .chain(process.chain),
      lead: [TextRun(context.say(state), style: isPresent ? .strong : .quiet)],
      sections: sections
    )
  }

  private func recipe() -> AtlasTable {
    let unit = context.tables.unit(of: process.id)
    return AtlasTable(
      id: "recipe-\(process.id)",
      title: Self.recipe,
      note: Self.recipeNote,
      columns: [
        Column("kind", Label.kind, .main) { .text(context.say($0.side)) },
        Column("product", Label.product, .main, cell: name),
        Column("amount", PageWords.coefficient(per: unit), kind: .amount, .main) { line in
          line.exchange.map { .figure($0.figure, line.product.unit) }
            ?? .amount(Span(1), line.product.unit)
        },
        Column("basis", Heading.basis) {
          .text($0.exchange.map { context.say($0.figure.basis.words) } ?? "")
        },
        Column("note", Label.note) { .text($0.exchange?.figure.note ?? "") },
        Column("sources", Label.sources, kind: .sources) {
          $0.exchange.map { .sources($0.figure.sources, facts: $0.figure.facts) }
            ?? .sources(process.sources, facts: [process.origin])
        },
      ],
      rows: lines,
      in: context.language
    )
  }

  /// A line of the recipe; the main output has no exchange.
  private struct Line {
    let side: Phrase
    let product: Product
    let exchange: Exchange?
  }

  private var lines: [Line] {
    func line(_ side: Phrase) -> (Exchange) -> Line? {
      { exchange in
        model.products[exchange.product].map {
          Line(side: side, product: $0, exchange: exchange)
        }
      }
    }
    let output = model.products[process.output].map {
      Line(side: Self.output, product: $0, exchange: nil)
    }
    return [output].compactMap { $0 } + process.inputs.compactMap(line(Label.input))
      + process.byproducts.compactMap(line(Label.byproduct))
  }

  private func name(_ line: Line) -> TableCell {
    let others = (line.exchange?.substitutes ?? []).map { context.tables.name(of: $0) }
    let alternatives =
      others.isEmpty ? "" : context.say(PageWords.inBrackets(context.say(Self.orElse(others))))
    return .page(.product(line.product.id), context.name(line.product.name) + alternatives)
  }

  private func reaction() -> [AtlasBlock] {
    guard let reaction = process.reaction else { return [] }
    return [.paragraph([TextRun(reaction.text, style: .strong)])]
  }

  private func facts() -> [LabelledFact] {
    let unit = context.tables.unit(of: process.id)
    let chain = model.chains[process.chain]
    let stage = chain?.stages.first { $0.id == process.stage }
    var facts = [
      LabelledFact(
        context.say(Label.chain),
        .page(.chain(process.chain), chain.map { context.name($0.name) } ?? process.chain.text)
      ),
      LabelledFact(context.say(Label.stage), .text(stage.map { context.name($0.name) } ?? "")),
      LabelledFact(context.say(Label.minimumScale), .figure(process.scale?.minimum, unit)),
      LabelledFact(context.say(Label.typicalScale), .figure(process.scale?.typical, unit)),
      LabelledFact(
        context.say(Label.capex),
        .figure(process.capex) { .money($0) },
        note: context.say(PageWords.perUnit(unit))
      ),
    ]
    let activity = context.input.sheet.activity(of: process.id)
    if activity.isPresent {
      facts.insert(
        LabelledFact(
          context.say(Self.localOutput),
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
      let text = context.say(resource.unitWords)
      facts.append(
        LabelledFact(
          context.say(resource.words),
          .figure(figure) { span in
            .text(
              span.isRange
                ? "\(DecimalText.significant(span.low))–\(DecimalText.significant(span.high))\(text)"
                : DecimalText.significant(span.mid) + text
            )
          },
          note: context.say(PageWords.perUnit(unit))
        )
      )
    }
    if !process.hazards.isEmpty {
      facts.append(
        LabelledFact(
          context.say(Self.hazards),
          .text(context.list(process.hazards.map { context.say($0.words) }))
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

extension ProcessPage {
  fileprivate static let isHere = Phrase(zh: "本地已有", en: "Runs here")
  fileprivate static let surveyedAbsent = Phrase(
    zh: "已列入调查，未列出本地产能",
    en: "Surveyed: no plant was listed"
  )
  fileprivate static let recipe = Phrase(
    zh: "单耗（每 1 单位主产品）",
    en: "Recipe (per unit of main output)"
  )
  fileprivate static let output = Phrase(zh: "主产品", en: "Main output")
  fileprivate static let recipeNote = Phrase(
    zh: "按每 1 单位主产品计；“化学计量”由反应式算出",
    en: "Per unit of main output; \"stoichiometric\" is computed from the reaction"
  )
  fileprivate static let localOutput = Phrase(zh: "本地年产量", en: "Output here a year")
  fileprivate static let hazards = Phrase(zh: "危险特性", en: "Hazards")

  fileprivate static func orElse(_ names: [String]) -> Phrase {
    Phrase(
      zh: "或\(names.joined(separator: "、"))",
      en: "or \(names.joined(separator: ", "))"
    )
  }
}
