import ChainModel
import GapAnalysis
import PolicyRules
import Tables

/// The clauses that bear on a project: those that are open or against it first, each with its
/// document and number.
struct BookGates {
  private let project: Project
  private let context: BookContext

  /// How many clauses a book shows; how many more there are is said.
  private static let shown = 5

  init(_ project: Project, _ context: BookContext) {
    self.project = project
    self.context = context
  }

  /// A table of clauses, and a line on the others.
  var blocks: [AtlasBlock] {
    let ordered = project.gates.enumerated().sorted { left, right in
      let places = (place(left.element), place(right.element))
      return places.0 != places.1 ? places.0 < places.1 : left.offset < right.offset
    }.map(\.element)
    guard !ordered.isEmpty else { return [] }
    let first = ordered.prefix(Self.shown)
    let table = AtlasTable(
      id: "gates-\(project.id)",
      title: context.say(Self.clause),
      columns: [
        TableColumn("clause", context.say(Self.clause), .main),
        TableColumn("class", context.say(Self.says), .main),
        TableColumn("outcome", context.say(Self.outcome), .main),
      ],
      rows: first.map { outcome in
        TableRow([
          TableCell(
            .text(context.say(Self.citation(outcome))),
            link: outcome.gate.url.map { .web($0) },
            facts: outcome.gate.origin.line > 0 ? [outcome.gate.origin] : []
          ),
          .text(context.say(outcome.gate.category.words)),
          .text(context.say(says(outcome))),
        ])
      }
    )
    let more = ordered.count - first.count
    guard more > 0 else { return [.table(table)] }
    return [
      .table(table),
      .paragraph([
        TextRun(
          context.say(
            Phrase(
              zh: "另有\(more)条，不构成障碍或不涉及建设。",
              en: "\(more) more are no obstacle, or do not concern building."
            )
          ),
          style: .quiet
        )
      ]),
    ]
  }

  private func place(_ outcome: GateOutcome) -> Int {
    if outcome.forbids { return 0 }
    if outcome.isOpen { return 1 }
    return outcome.gate.effect == .build ? 2 : 3
  }

  private func says(_ outcome: GateOutcome) -> Phrase {
    let words: Phrase
    switch outcome.outcome {
    case .met: words = Phrase(zh: "不构成障碍", en: "no obstacle")
    case .unmet: words = Phrase(zh: "不符合", en: "not met")
    case .unknown: words = Phrase(zh: "须核", en: "to be settled")
    }
    let reason = outcome.reason
    if outcome.outcome == .met, reason == outcome.gate.category.words {
      return Phrase(zh: "属\(reason.zh)类", en: reason.en)
    }
    return Phrase(
      zh: "\(words.zh)：\(BookText.short(reason.zh, 44))",
      en: "\(words.en): \(BookText.short(reason.en, 110))"
    )
  }

  /// The document with its number and clause.
  static func citation(_ outcome: GateOutcome) -> Phrase {
    let document = outcome.document
    let number = document.number
    let clause = outcome.gate.clause
    return Phrase(
      zh: "《\(document.name.zh)》\(number.map { "（\($0.zh)）" } ?? "")\(clause?.zh ?? "")",
      en:
        "\(document.name.en)\(number.map { " (\($0.en))" } ?? "")\(clause.map { ", \($0.en)" } ?? "")"
    )
  }
}

extension BookGates {
  private static let clause = Phrase(zh: "条文", en: "Clause")
  private static let says = Phrase(zh: "类别", en: "Class")
  private static let outcome = Phrase(zh: "本项目", en: "This project")
}
