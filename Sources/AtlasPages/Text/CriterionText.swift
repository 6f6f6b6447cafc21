import ChainModel
import GapAnalysis
import Wording
import Words

/// How the value of a ranking criterion is written.
enum CriterionText {
  static func value(_ span: Span?, _ criterion: Criterion, _ language: Language) -> String {
    guard let span else { return AtlasPhrase.heading(.unknownCriterion).text(in: language) }
    func range(_ text: (Double) -> String) -> String {
      guard span.isRange else { return text(span.mid) }
      let middle = text(span.mid)
      return language == .zh
        ? "\(middle)（\(text(span.low))–\(text(span.high))）"
        : "\(middle) (\(text(span.low))–\(text(span.high)))"
    }
    switch criterion {
    case .valueAdded: return range { AmountText.money($0, in: language) }
    case .water: return range { DecimalText.significant($0) + " m³" }
    case .energy: return range { DecimalText.significant($0) + " tce" }
    case .nationalPull: return range { DecimalText.fixed($0, digits: 2) }
    case .localInputs, .outlet, .scaleFeasibility, .planEmphasis, .confidence, .zoneFit:
      return range(DecimalText.percent)
    }
  }
}
