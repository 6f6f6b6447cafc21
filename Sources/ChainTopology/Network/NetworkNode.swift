public import ChainModel

/// A product or a process of a network.
public enum NetworkNode: Hashable, Sendable {
  case product(Product.ID)
  case process(UnitProcess.ID)
}

/// One exchange of a network: a product that goes into a process or comes out of it.
public struct NetworkEdge: Hashable, Sendable {
  /// What the product is to the process.
  public enum Role: Hashable, Sendable {
    /// Taken in.
    case input
    /// Can be taken in for an input.
    case substitute
    /// The main output.
    case output
    /// Comes out beside the main output.
    case byproduct
  }

  /// The product.
  public let product: Product.ID
  /// The process.
  public let process: UnitProcess.ID
  /// What the one is to the other.
  public let role: Role

  /// Names an exchange.
  public init(product: Product.ID, process: UnitProcess.ID, role: Role) {
    self.product = product
    self.process = process
    self.role = role
  }

  /// Whether the product goes into the process.
  public var isInput: Bool { role == .input || role == .substitute }
}
