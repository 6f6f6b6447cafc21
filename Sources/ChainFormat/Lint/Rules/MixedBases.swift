import ChainModel
import Words

/// Finds recipes that put out more mass than they take in at the middle of the ranges.
struct MixedBases: LintRule {
  let id = "mixed-bases"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "各范围取中值，产出多于投入：收率的基数不一",
    en:
      "a recipe that puts out more than it takes in at the middle of the ranges: yields on different bases"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard let tally = MassTally(process, model),
        tally.given.mid > tally.taken.mid * (1 + process.tolerance),
        tally.given.low <= tally.taken.high * (1 + process.tolerance)
      else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: Self.yieldsDisagree(out: tally.given.mid, in: tally.taken.mid)
      )
    }
  }
}

extension MixedBases {
  /// More mass out than in at the middle of the ranges.
  static func yieldsDisagree(out: Double, in taken: Double) -> Phrase {
    let out = DecimalText.stated(out)
    let taken = DecimalText.stated(taken)
    return Phrase(
      zh: "按中值，产出 \(out) 吨多于投入 \(taken) 吨；各收率的基数可能不同，应核对",
      en:
        "at the middle of the ranges \(out) t come out and \(taken) t go in; expected yields on one basis"
    )
  }
}
