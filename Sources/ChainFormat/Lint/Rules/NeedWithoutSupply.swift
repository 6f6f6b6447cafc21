import ChainModel

/// Finds main feeds of running plants that no process makes and no record supplies.
///
/// A main feed is at least a third of the value of all inputs. Whether it is bought in, and from
/// where, has then to be said.
struct NeedWithoutSupply: LintRule {
  let id = "need-without-supply"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "在产装置的主料（占投入价值三分之一以上）没有环节产出，也没有供应记录",
    en:
      "a main feed (a third of the input value) of running plants that nothing makes and no record supplies"
  )
  let needsEverything = true

  func findings(in model: RegionalModel) -> [Finding] {
    let made = Set(model.processes.elements.flatMap { [$0.output] + $0.byproducts.map(\.product) })
    let supplied = Set(model.primarySupply.map(\.product) + model.facilities.map(\.product))
    var needs: [Product.ID: [UnitProcess.ID]] = [:]
    let running = Set(
      model.facilities.filter { $0.status == .operating }.compactMap(\.process)
    )
    for process in model.processes.elements where running.contains(process.id) {
      guard let money = UnitMoney(process, model) else { continue }
      for input in money.byInput where input.value * 3 >= money.inputs {
        needs[input.product, default: []].append(process.id)
      }
    }
    return model.products.elements.compactMap { product in
      guard let users = needs[product.id], !made.contains(product.id),
        !supplied.contains(product.id), product.role != .auxiliary, product.role != .utility
      else { return nil }
      return Finding(
        subject: Thing(.product, product.id.text),
        origin: product.origin,
        phrase: Self.unsupplied(product.id, by: users)
      )
    }
  }

  static func unsupplied(_ product: Product.ID, by users: [UnitProcess.ID]) -> Phrase {
    let list = users.map(\.text)
    return Phrase(
      zh: "在产环节 \(list.joined(separator: "、")) 以 \(product) 为主料，却没有环节产出它，也没有供应记录；应写明从何处来",
      en: "\(list.joined(separator: ", ")) run on \(product), which nothing makes and no record "
        + "supplies; say where it comes from"
    )
  }
}
