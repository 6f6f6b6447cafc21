import ChainModel
import Words

/// Finds processes known to run here that lose money at the middle of all prices.
///
/// Outputs with by-products, less inputs, less wages. A substitute counts at the price of what it
/// replaces. A plant that runs does not lose money for years, so a price or a coefficient is wrong.
struct LosingPlant: LintRule {
  let id = "losing-plant"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "本地在产、按中值价亏损的环节：产出与副产减投入（替代物按被替代者的价）再减工资",
    en:
      "a process that runs here and loses money at mid prices: outputs with by-products, less inputs (a substitute at the price of what it replaces), less wages"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    let running = Set(
      model.facilities.filter { $0.status == .operating }.compactMap(\.process)
    )
    return model.processes.elements.compactMap { process in
      guard running.contains(process.id), let sum = UnitMoney(process, model) else { return nil }
      guard sum.left < 0 else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: Self.loses(process, sum)
      )
    }
  }

  static func loses(_ process: UnitProcess, _ sum: UnitMoney) -> Phrase {
    let (out, taken) = (
      DecimalText.significant(sum.outputs.rounded()), DecimalText.significant(sum.inputs.rounded())
    )
    let wages = DecimalText.significant(sum.wages.rounded())
    return Phrase(
      zh: "本地在产的环节 \(process.id) 按中值价每单位亏损：产出 \(out) 元，投入 \(taken) 元，工资 \(wages) 元；"
        + "价格或单耗必有一处不对",
      en: "\(process.id) runs here and loses money at mid prices: outputs \(out), inputs \(taken), "
        + "wages \(wages) CNY a unit; a price or a coefficient is wrong"
    )
  }
}
