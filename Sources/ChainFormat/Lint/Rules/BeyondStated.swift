import ChainModel
import Words

/// Finds ranges that lie wholly beyond the `stoichiometric` stated beside them.
///
/// A rule of its own beside the reaction's: a polymer with end groups has a stated value and no
/// reaction.
struct BeyondStated: LintRule {
  let id = "beyond-stated"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "投入或副产的整个范围超出所注的 `stoichiometric`",
    en: "an input or by-product whose whole range lies beyond the `stoichiometric` stated beside it"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.flatMap { process -> [Finding] in
      let inputs = process.inputs.compactMap { input -> Finding? in
        guard let least = input.stoichiometric, input.figure.span.high < least else { return nil }
        return finding(process, input, Self.below(input.product, input.figure.span.high, least))
      }
      let byproducts = process.byproducts.compactMap { output -> Finding? in
        guard let most = output.stoichiometric, output.figure.span.low > most else { return nil }
        return finding(process, output, Self.above(output.product, output.figure.span.low, most))
      }
      return inputs + byproducts
    }
  }

  private func finding(_ process: UnitProcess, _ exchange: Exchange, _ phrase: Phrase)
    -> Finding
  {
    Finding(
      subject: Thing(.process, process.id.text),
      origin: exchange.figure.origin,
      phrase: phrase
    )
  }

  static func below(_ product: Product.ID, _ high: Double, _ least: Double) -> Phrase {
    Phrase(
      zh: "\(product) 的上限 \(DecimalText.significant(high)) 仍低于所注理论值 "
        + "\(DecimalText.significant(least))；整个区间都不可能",
      en: "the whole range of \(product) lies below its stated stoichiometric value: high "
        + "\(DecimalText.significant(high)), least \(DecimalText.significant(least))"
    )
  }

  static func above(_ product: Product.ID, _ low: Double, _ most: Double) -> Phrase {
    Phrase(
      zh: "副产 \(product) 的下限 \(DecimalText.significant(low)) 仍高于所注理论值 "
        + "\(DecimalText.significant(most))；整个区间都不可能",
      en: "the whole range of by-product \(product) lies above its stated stoichiometric value: "
        + "low \(DecimalText.significant(low)), most \(DecimalText.significant(most))"
    )
  }
}
