public import ChainModel
import ChainTopology

/// The local links without which an end product of a chain can no longer be made from here: the
/// chokepoints between raw materials and the end product, over what runs today.
public struct EndProductNeeds: Hashable, Sendable {
  /// The end product.
  public let product: Product.ID
  /// The processes here that every way to it passes, its own maker left out, in file order.
  public let essential: [UnitProcess.ID]

  /// The end products of a chain that are made here, in model order.
  ///
  /// What no process here makes is taken as bought. O(end products × size).
  public static func all(of chain: Chain, in sheet: BalanceSheet) -> [EndProductNeeds] {
    let model = sheet.model
    let present = model.processes.elements.filter { sheet.isPresent($0.id) }
    let made = Set(present.flatMap { [$0.output] + $0.byproducts.map(\.product) })
    let bought = model.products.elements.map(\.id).filter { !made.contains($0) }
    let network = ProcessNetwork(products: model.products.elements, processes: present)
    let members = Set(chain.stages.flatMap(\.processes))
    return model.products.elements.compactMap { product in
      guard product.role == .end,
        present.contains(where: { $0.output == product.id && members.contains($0.id) }),
        let points = Chokepoints(for: product.id, in: network, from: bought)
      else { return nil }
      let essential = points.essential.compactMap { node -> UnitProcess.ID? in
        guard case .process(let id) = node, model.processes[id]?.output != product.id else {
          return nil
        }
        return id
      }
      return EndProductNeeds(product: product.id, essential: essential)
    }
  }
}
