import ChainModel
import Words

/// Finds recipes that lose much mass without saying where it goes.
struct MissingByproduct: LintRule {
  /// The share of what is taken in that may be lost unsaid.
  static let limit = 0.3

  let id = "missing-byproduct"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "投入质量的 \(DecimalText.percent(Self.limit)) 以上没有去向，又没有 `losses` 说明",
    en:
      "more than \(DecimalText.percent(Self.limit)) of the mass taken in goes nowhere, and no `losses` say where"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard process.losses == nil, let tally = MassTally(process, model), tally.materials.mid > 0
      else { return nil }
      let share = 1 - tally.given.mid / tally.materials.mid
      guard share > Self.limit else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: Self.massWithoutTrace(share: share)
      )
    }
  }
}

extension MissingByproduct {
  /// Much mass that goes nowhere.
  static func massWithoutTrace(share: Double) -> Phrase {
    let share = DecimalText.percent(share)
    return Phrase(
      zh: "投入质量的 \(share) 没有去向；应写 byproducts，或以 losses 说明",
      en: "\(share) of the mass taken in goes nowhere; expected byproducts, or losses that name it"
    )
  }
}
