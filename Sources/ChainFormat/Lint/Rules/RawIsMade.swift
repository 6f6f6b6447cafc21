import ChainModel

/// Finds raw materials that are the main output of a process.
struct RawIsMade: LintRule {
  let id = "raw-is-made"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "`raw` 产品又是某环节的主产品",
    en: "a `raw` product that is the main output of a process"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard let product = model.products[process.output], product.role == .raw else { return nil }
      return Finding(
        subject: Thing(.product, product.id.text),
        origin: product.origin,
        phrase: Self.isMade(product: product.id.text, process: process.id.text),
        notes: [.seeAlso(process.origin.description)]
      )
    }
  }
}

extension RawIsMade {
  /// A raw material that a process makes, or an intermediate role that does not fit.
  static func isMade(product: String, process: String) -> Phrase {
    let product = Phrase.shown(product)
    let process = Phrase.shown(process)
    return Phrase(
      zh: "产品 \(product) 的 role 为 raw，却由环节 \(process) 产出；应改为 intermediate 或 auxiliary",
      en:
        "the raw material \(product) is made by \(process); expected the role intermediate or auxiliary"
    )
  }
}
