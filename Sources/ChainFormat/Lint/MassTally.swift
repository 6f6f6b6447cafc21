import ChainModel

/// What a recipe takes in and puts out, in tonnes per unit of main output.
struct MassTally {
  /// All that goes in.
  let taken: Span
  /// What goes in without utilities, which leave as they came.
  let materials: Span
  /// All that comes out.
  let given: Span

  /// Weighs a recipe; nil where something in it has no mass.
  ///
  /// Utilities without a mass, such as power, weigh nothing.
  init?(_ process: UnitProcess, _ model: RegionalModel) {
    guard let output = model.products[process.output], let main = output.tonnesPerUnit else {
      return nil
    }
    var taken = Span.zero
    var materials = Span.zero
    var given = main
    for input in process.inputs {
      guard let product = model.products[input.product] else { return nil }
      guard let tonnes = product.tonnesPerUnit else {
        guard product.role == .utility else { return nil }
        continue
      }
      taken += input.figure.span * tonnes
      if product.role != .utility { materials += input.figure.span * tonnes }
    }
    for byproduct in process.byproducts {
      guard let product = model.products[byproduct.product] else { return nil }
      guard let tonnes = product.tonnesPerUnit else {
        guard product.role == .utility else { return nil }
        continue
      }
      given += byproduct.figure.span * tonnes
    }
    for untracked in process.untracked {
      taken += untracked.amount.span
      materials += untracked.amount.span
    }
    self.taken = taken
    self.materials = materials
    self.given = given
  }
}
