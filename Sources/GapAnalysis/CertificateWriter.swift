import ChainModel
import ChainTopology
import MaterialBalance

/// Writes the certificates of verdicts; what runs is computed once for all of them.
struct CertificateWriter {
  private let after: Running
  private let today: Running

  /// What runs in one scenario.
  private struct Running {
    let context: GapContext
    let units: [UnitProcess]
    let given: [Product.ID]
    let network: ProcessNetwork
    let cuts: [Product.ID: [Company.ID]]

    init(_ context: GapContext) {
      self.context = context
      let model = context.model
      units = model.processes.elements.filter { context.sheet.isPresent($0.id) }
      let made = Set(units.flatMap { [$0.output] + $0.byproducts.map(\.product) })
      given = model.products.elements.map(\.id).filter { !made.contains($0) }
      network = ProcessNetwork(
        products: model.products.elements,
        processes: units,
        needsAll: false
      )
      cuts = context.sheet.holdings.cuts()
    }

    func unreachable(_ material: Product.ID, without company: Company.ID?) -> Certificate
      .Unreachable?
    {
      let given = given.filter { $0 != material }
      let own = Set(
        units.map(\.id).filter { id in
          company.map { context.sheet.holdings.solely(id) == $0 } ?? false
        }
      )
      let reach = network.reachable(from: given, excluding: own).products
      guard !reach.contains(material) else { return nil }
      return Certificate.Unreachable(
        material: material,
        given: given,
        units: units.map(\.id).filter { !own.contains($0) },
        reachable: context.model.products.elements.map(\.id).filter(reach.contains),
        without: company
      )
    }
  }

  init(after: GapContext, today: GapContext) {
    self.after = Running(after)
    self.today = Running(today)
  }

  func certificate(of row: GapRow) -> Certificate {
    let running = row.when == .closing ? today : after
    let sheet = running.context.sheet
    let finding = row.verdict.finding
    let products = [finding.product] + finding.test.products.filter { $0 != finding.product }
    return Certificate(
      scenario: sheet.request.scenario,
      test: finding.test,
      balances: products.map { sheet.balance(of: $0) },
      activities: finding.test.processes.map { sheet.activity(of: $0) },
      holdings: finding.test.anyOf.flatMap(\.self).compactMap { condition in
        guard case .holding(let company, let product, _) = condition else { return nil }
        return sheet.holdings.holders(of: product).first { $0.company == company }
          .map { Certificate.Holding(company: company, product: product, share: $0.share) }
      },
      unreachable: unreachable(row, running)
    )
  }

  private func unreachable(_ row: GapRow, _ running: Running) -> Certificate.Unreachable? {
    let product = row.verdict.finding.product
    switch row.verdict.rule.kind {
    case .missing, .dependent: return running.unreachable(product, without: nil)
    case .fragile:
      return running.cuts[product]?.first.flatMap { running.unreachable(product, without: $0) }
    default: return nil
    }
  }
}
