import ChainModel
import Words

/// Finds recipes that put out more mass than they take in, however favourable the ranges.
struct MassBalance: LintRule {
  let id = "mass-balance"
  let severity = Diagnostic.Severity.error
  let sentence = Phrase(
    zh: "按吨计的配方，各范围取最有利一端，产出仍多于投入",
    en:
      "a recipe in tonnes that puts out more than it takes in, even with the most favourable ends of all ranges"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard let tally = MassTally(process, model),
        tally.given.low > tally.taken.high * (1 + process.tolerance)
      else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: Self.massFromNothing(out: tally.given.low, in: tally.taken.high)
      )
    }
  }
}

extension MassBalance {
  /// More mass out than in, even with the most favourable ends.
  static func massFromNothing(out: Double, in taken: Double) -> Phrase {
    let out = DecimalText.stated(out)
    let taken = DecimalText.stated(taken)
    return Phrase(
      zh: "产出质量多于投入：至少出 \(out) 吨，至多入 \(taken) 吨；应不多于投入，未列产品的投入写入 untracked",
      en:
        "more mass out than in: at least \(out) t out, at most \(taken) t in; expected no more out than in, with what is no product under untracked"
    )
  }
}
