import ChainModel
import Editions
import MaterialBalance
import Tables
import Words

/// What sources disagree on: what is used, and what is kept beside it.
extension QualityPage {
  /// Figures for which sources disagree: what is used, and what is not.
  func conflicts() -> AtlasTable {
    AtlasTable(
      id: "conflicts",
      title: Self.conflicts,
      note: Self.conflictsNote,
      columns: [
        Column("subject", Heading.item, .main) {
          TableCell(.text(context.name($0.subject)), link: .page($0.page))
        },
        Column("kind", Heading.figureKind) { .text(context.say($0.kind.words)) },
        Column("used", Self.used, .main) { $0.used.words },
        Column("sources", Label.sources, kind: .sources) {
          .sources($0.used.sources, facts: [$0.used.origin])
        },
        Column("rejected", Self.rejected, .main) { $0.rejected.words },
        Column("rejectedSources", Label.sources, kind: .sources) {
          .sources($0.rejected.sources, facts: [$0.rejected.origin])
        },
      ],
      rows: conflictingFigures + conflictingPlants,
      in: context.language
    )
  }

  private struct Claim {
    let words: TableCell
    let sources: [Source.ID]
    let origin: Origin
  }

  private struct Conflict {
    let subject: Name
    let page: PageID
    let kind: FigureKind
    let used: Claim
    let rejected: Claim
  }

  private var conflictingFigures: [Conflict] {
    context.census.items.flatMap { item in
      item.figure.rejected.map { other in
        Conflict(
          subject: item.subject,
          page: PageID(of: item.about),
          kind: item.kind,
          used: claim(item.figure, item.unit),
          rejected: claim(other, item.unit)
        )
      }
    }
  }

  private var conflictingPlants: [Conflict] {
    model.facilities.flatMap { plant in
      plant.rejected.compactMap { other in
        model.companies[plant.company].map { company in
          Conflict(
            subject: company.name,
            page: .company(plant.company),
            kind: .plant,
            used: claim(plant),
            rejected: claim(other)
          )
        }
      }
    }
  }

  private func claim(_ figure: Figure, _ unit: String?) -> Claim {
    let span = figure.span
    let ends = "\(DecimalText.significant(span.low))–\(DecimalText.significant(span.high))"
    let range = span.isRange ? context.say(PageWords.inBrackets(ends)) : ""
    return Claim(
      words: TableCell(
        .text(DecimalText.significant(span.mid) + range + (unit.map { " \($0)" } ?? "")),
        facts: [figure.origin],
        sources: figure.sources,
        isEstimate: figure.isEstimate
      ),
      sources: figure.sources,
      origin: figure.origin
    )
  }

  private func claim(_ plant: Facility) -> Claim {
    let size = plant.capacity.map { figure in
      model.products[plant.product].map { context.amount(figure.span.mid, $0.unit) } ?? ""
    }
    var words = [size ?? context.say(TableWords.unknown), context.say(plant.status.words)]
    if let since = plant.since { words.append("\(context.say(Label.since)) \(since)") }
    if let load = plant.utilisation {
      words.append("\(context.say(Label.utilisation)) \(DecimalText.percent(load.span.mid))")
    }
    if let asOf = plant.asOf { words.append("\(context.say(Label.asOf)) \(asOf)") }
    return Claim(
      words: .text(words.joined(separator: context.language == .zh ? "，" : ", ")),
      sources: plant.sources,
      origin: plant.origin
    )
  }
}

extension QualityPage {
  static let conflicts = Phrase(zh: "来源不一致的数据", en: "Figures on which sources disagree")
  fileprivate static let conflictsNote = Phrase(
    zh: "同一数字有多个说法时，采用等级高者；等级相同采用较新者；其余保留在此",
    en: "Where sources differ, the better grade is used, then the newer; the others are kept here"
  )
  fileprivate static let used = Phrase(zh: "采用值", en: "Used")
  fileprivate static let rejected = Phrase(zh: "未采用值", en: "Not used")
}
