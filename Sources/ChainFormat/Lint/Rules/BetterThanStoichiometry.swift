import ChainModel
import Words

/// Finds inputs below what the reaction takes, and by-products above what it gives.
struct BetterThanStoichiometry: LintRule {
  let id = "better-than-stoichiometry"
  let severity = Diagnostic.Severity.error
  let sentence = Phrase(
    zh: "投入的 `high` 少于反应所需，或副产的 `low` 多于反应所得（按 `formula`、`assay`、`massPerUnit`，允差 `tolerance`）",
    en:
      "an input whose `high` is below what the reaction takes, a by-product whose `low` is above what it gives (by `formula`, `assay`, `massPerUnit`, within `tolerance`)"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.flatMap { process -> [Finding] in
      guard let stoichiometry = Stoichiometry(process, model) else { return [] }
      let subject = Thing(.process, process.id.text)
      let inputs = stoichiometry.inputs.compactMap { item -> Finding? in
        guard item.total.high < item.theoretical * (1 - process.tolerance) else { return nil }
        return Finding(
          subject: subject,
          origin: item.exchange.figure.origin,
          phrase: Self.takesTooLittle(
            product: item.exchange.product.text,
            high: item.total.high,
            theoretical: item.theoretical
          )
        )
      }
      let byproducts = stoichiometry.byproducts.compactMap { item -> Finding? in
        guard item.total.low > item.theoretical * (1 + process.tolerance) else { return nil }
        return Finding(
          subject: subject,
          origin: item.exchange.figure.origin,
          phrase: Self.givesTooMuch(
            product: item.exchange.product.text,
            low: item.total.low,
            theoretical: item.theoretical
          )
        )
      }
      return inputs + byproducts
    }
  }
}

extension BetterThanStoichiometry {
  /// An input below what the reaction needs.
  static func takesTooLittle(product: String, high: Double, theoretical: Double) -> Phrase {
    let product = Phrase.shown(product)
    let high = DecimalText.stated(high)
    let theoretical = DecimalText.stated(theoretical)
    return Phrase(
      zh: "投入 \(product) 至多 \(high)，少于反应所需；应不少于 \(theoretical)",
      en:
        "the input \(product) of at most \(high) is less than the reaction takes; expected at least \(theoretical)"
    )
  }

  /// A by-product above what the reaction gives.
  static func givesTooMuch(product: String, low: Double, theoretical: Double) -> Phrase {
    let product = Phrase.shown(product)
    let low = DecimalText.stated(low)
    let theoretical = DecimalText.stated(theoretical)
    return Phrase(
      zh: "副产 \(product) 至少 \(low)，多于反应所得；应不多于 \(theoretical)",
      en:
        "the by-product \(product) of at least \(low) is more than the reaction gives; expected at most \(theoretical)"
    )
  }
}
