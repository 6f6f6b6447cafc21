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

    /// What is reached without a company's own processes, with everything given.
    func closure(without company: Company.ID?) -> (Certificate.Closure, ProcessNetwork.Footing) {
      let own = Set(
        units.map(\.id).filter { id in
          company.map { context.sheet.holdings.solely(id) == $0 } ?? false
        }
      )
      let footing = ProcessNetwork.Footing(in: network, from: given, excluding: own)
      let closure = Certificate.Closure(
        given: given,
        units: units.map(\.id).filter { !own.contains($0) },
        reachable: context.model.products.elements.map(\.id).filter(footing.reaches),
        without: company
      )
      return (closure, footing)
    }
  }

  /// The closures found so far, by scenario and company.
  private var closures: [Key: (Certificate.Closure, ProcessNetwork.Footing)] = [:]

  private struct Key: Hashable {
    let scenario: Scenario
    let without: Company.ID?
  }

  init(after: GapContext, today: GapContext) {
    self.after = Running(after)
    self.today = Running(today)
  }

  mutating func certificate(of row: GapRow) -> Certificate {
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

  private mutating func unreachable(
    _ row: GapRow,
    _ running: Running
  ) -> Certificate.Unreachable? {
    let product = row.verdict.finding.product
    switch row.verdict.rule.kind {
    case .missing, .dependent: return unreachable(product, without: nil, running)
    case .fragile:
      return running.cuts[product]?.first.flatMap { unreachable(product, without: $0, running) }
    default: return nil
    }
  }

  /// The closure is kept once for each company, since it is as large as the model.
  private mutating func unreachable(
    _ material: Product.ID,
    without company: Company.ID?,
    _ running: Running
  ) -> Certificate.Unreachable? {
    let key = Key(scenario: running.context.sheet.request.scenario, without: company)
    let (closure, footing) = closures[key] ?? running.closure(without: company)
    closures[key] = (closure, footing)
    let lost = footing.lost(without: material)
    guard lost.contains(material) || !footing.reaches(material) else { return nil }
    return Certificate.Unreachable(material: material, whole: closure, lost: lost)
  }
}
