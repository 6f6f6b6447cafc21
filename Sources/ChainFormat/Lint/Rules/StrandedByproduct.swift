import ChainModel
import Words

/// Finds co-products in quantity that no process takes and that are not sold: chlorine beside
/// caustic soda, benzene beside ethylene.
///
/// In quantity is a tenth of the main output's mass or more.
struct StrandedByproduct: LintRule {
  let id = "stranded-byproduct"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "不少于主产品一成、没有环节接收、也不外卖的联产品",
    en:
      "a co-product of a tenth of the main output or more that no process takes and that is not sold"
  )
  let needsEverything = true

  func findings(in model: RegionalModel) -> [Finding] {
    var used: Set<Product.ID> = []
    for process in model.processes.elements {
      for input in process.inputs { used.formUnion([input.product] + input.substitutes) }
    }
    return model.processes.elements.flatMap { process -> [Finding] in
      guard let main = model.products[process.output]?.tonnesPerUnit else { return [] }
      return process.byproducts.compactMap { output -> Finding? in
        guard let product = model.products[output.product], !used.contains(product.id),
          product.role != .end, product.role != .utility, let mass = product.tonnesPerUnit,
          output.figure.span.mid * mass.mid >= 0.1 * main.mid
        else { return nil }
        return Finding(
          subject: Thing(.process, process.id.text),
          origin: output.figure.origin,
          phrase: Self.stranded(product.id, output.figure.span.mid, of: process)
        )
      }
    }
  }

  static func stranded(_ product: Product.ID, _ amount: Double, of process: UnitProcess)
    -> Phrase
  {
    Phrase(
      zh: "环节 \(process.id) 每单位联产 \(DecimalText.significant(amount)) 单位 \(product)，没有环节接收；"
        + "应写明出路，或补上接收的环节",
      en:
        "\(process.id) gives \(DecimalText.significant(amount)) of \(product) for each unit, and nothing "
        + "takes it; say where it goes, or add what takes it"
    )
  }
}
