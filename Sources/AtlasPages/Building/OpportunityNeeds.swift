import Editions
import ChainModel
import GapAnalysis
import Tables
import Words

/// What a project of the proposed size needs: money, people, land, water, energy; what no figure
/// gives is said to be unknown.
struct OpportunityNeeds {
  private let context: PageContext
  private let gap: Gap
  private let process: UnitProcess

  init(_ context: PageContext, gap: Gap, process: UnitProcess) {
    self.context = context
    self.gap = gap
    self.process = process
  }

  /// Asked of every project, known or not.
  private static let asked: Set<Resource> = [.labour, .land, .water, .electricity, .energy]

  /// The facts; nil where no size is proposed.
  func block() -> AtlasBlock? {
    guard let size = gap.size?.proposed else { return nil }
    var facts = [
      LabelledFact(
        context.say(Self.investment),
        .figure(process.capex) { .money($0 * size) },
        note: process.capex?.isEstimate == true ? context.say(Self.estimated) : nil
      ),
      LabelledFact(
        context.say(Self.valueAddedYear),
        gap.routes.first?.valueAdded.map { TableCell(.money($0 * size), isEstimate: true) }
          ?? .unknown
      ),
    ]
    for resource in [
      Resource.labour, .land, .water, .wastewater, .electricity, .steam, .energy,
    ] {
      let figure = process.resources[resource]
      guard figure != nil || Self.asked.contains(resource) else { continue }
      let unit = context.say(resource.unitWords)
      facts.append(
        LabelledFact(
          context.say(resource.words),
          .figure(figure) { span in
            .text(Self.text(span * size, unit, context.language))
          }
        )
      )
    }
    return .facts(facts)
  }

  private static func text(_ span: Span, _ unit: String, _ language: Language) -> String {
    let mid = quantity(span.mid, unit, language)
    guard span.isRange else { return mid }
    let range = "\(quantity(span.low, "", language))–\(quantity(span.high, "", language))"
    return language == .zh ? "\(mid)（\(range)）" : "\(mid) (\(range))"
  }

  private static func quantity(_ value: Double, _ unit: String, _ language: Language) -> String {
    guard language == .zh else { return DecimalText.significant(value, grouped: true) + unit }
    if value >= 1e8 { return DecimalText.significant(value / 1e8) + "亿" + unit }
    if value >= 1e4 { return DecimalText.significant(value / 1e4) + "万" + unit }
    return DecimalText.significant(value) + unit
  }
}

extension OpportunityNeeds {
  fileprivate static let investment = Phrase(zh: "总投资", en: "Investment")
  fileprivate static let estimated = Phrase(zh: "估算值", en: "an estimate")
  fileprivate static let valueAddedYear = Phrase(zh: "年增加值", en: "Value added a year")
}
