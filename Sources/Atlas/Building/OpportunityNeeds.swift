import ChainModel
import GapAnalysis
import Wording

/// What a project of the proposed size needs: money, people, water, energy; nothing that no figure
/// gives.
struct OpportunityNeeds {
  private let builder: AtlasBuilder
  private let gap: Gap
  private let process: UnitProcess

  init(_ builder: AtlasBuilder, gap: Gap, process: UnitProcess) {
    self.builder = builder
    self.gap = gap
    self.process = process
  }

  /// The facts; nil where nothing is known.
  func block() -> AtlasBlock? {
    guard let size = gap.size?.proposed else { return nil }
    var facts: [LabelledFact] = []
    if let capex = process.capex {
      facts.append(
        LabelledFact(
          builder.label(.investment),
          .figure(capex) { .money($0 * size) },
          note: capex.isEstimate ? builder.say(.heading(.estimated)) : nil
        )
      )
    }
    if let added = gap.routes.first?.valueAdded {
      facts.append(
        LabelledFact(
          builder.say(.heading(.valueAddedYear)),
          TableCell(.money(added * size), isEstimate: true)
        )
      )
    }
    for resource in [
      Resource.labour, .water, .wastewater, .electricity, .steam, .energy,
    ] {
      guard let figure = process.resources[resource] else { continue }
      let unit = builder.say(.resourceUnit(resource.rawValue))
      facts.append(
        LabelledFact(
          builder.say(.resource(resource.rawValue)),
          .figure(figure) { span in
            .text(Self.text(span * size, unit, builder.language))
          }
        )
      )
    }
    return facts.isEmpty ? nil : .facts(facts)
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
