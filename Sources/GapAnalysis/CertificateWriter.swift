import ChainModel
import ChainTopology
import MaterialBalance

/// Writes the certificates of findings; what runs here is computed once for all of them.
struct CertificateWriter {
  private let context: GapContext
  private let units: [UnitProcess]
  private let given: [Product.ID]
  private let network: ProcessNetwork

  init(context: GapContext) {
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
  }

  func certificate(of finding: GapFinding, kind: GapKind) -> Certificate? {
    switch kind {
    case .missing:
      let material = finding.product
      let given = given.filter { $0 != material }
      let reach = network.reachable(from: given).products
      precondition(!reach.contains(material), "\(material) is made here and yet called missing")
      return .unreachable(
        Certificate.Unreachable(
          material: material,
          given: given,
          units: units.map(\.id),
          reachable: context.model.products.elements.map(\.id).filter(reach.contains)
        )
      )
    case .weak:
      return .balance(
        context.sheet.balance(of: finding.product),
        threshold: context.thresholds[.coverage]
      )
    default: return nil
    }
  }
}
