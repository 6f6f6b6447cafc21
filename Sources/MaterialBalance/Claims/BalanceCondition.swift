public import ChainModel

/// One comparison that a balance passes or fails, at its middle values or in any draw.
public enum BalanceCondition: Hashable, Sendable {
  /// Nothing supplies a product.
  case lacks(Product.ID)
  /// Something supplies a product.
  case supplies(Product.ID)
  /// Something uses a product.
  case needs(Product.ID)
  /// Nothing uses a product.
  case leaves(Product.ID)
  /// A product is needed, and its supply is below a share of the need.
  case coverage(of: Product.ID, below: Double)
  /// A product is supplied, and less than a share of it is used; `besides` is a further use in units
  /// a year.
  case conversion(of: Product.ID, below: Double, besides: Double)
  /// At least an amount of a product is left over; `besides` is a further use in units a year.
  case room(of: Product.ID, from: Double, besides: Double)
  /// A process runs below a share of a capacity.
  case load(of: UnitProcess.ID, below: Double, capacity: Double)
  /// Plants of a process make less than an amount.
  case size(of: UnitProcess.ID, below: Double)
  /// A company holds at least a share of the supply of a product.
  case holding(by: Company.ID, of: Product.ID, from: Double)
}

/// A statement about a balance: one of several lists of conditions that must all hold.
public struct BalanceTest: Hashable, Sendable {
  /// The lists; one without conditions always holds.
  public let anyOf: [[BalanceCondition]]

  /// Holds where every condition holds.
  public init(_ conditions: [BalanceCondition]) {
    anyOf = [conditions]
  }

  /// Holds where all conditions of some list hold.
  public init(anyOf lists: [[BalanceCondition]]) {
    anyOf = lists
  }

  /// Holds whatever is drawn: what was found lies in what is there, not in how much.
  public static let always = BalanceTest([])

  /// The products whose supply and demand it reads, in the order of its conditions.
  public var products: [Product.ID] {
    var result: [Product.ID] = []
    for condition in anyOf.flatMap(\.self) {
      switch condition {
      case .lacks(let id), .supplies(let id), .needs(let id), .leaves(let id),
        .coverage(let id, _), .conversion(let id, _, _), .room(let id, _, _),
        .holding(_, let id, _):
        if !result.contains(id) { result.append(id) }
      case .load, .size: continue
      }
    }
    return result
  }

  /// The processes whose activity it reads.
  public var processes: [UnitProcess.ID] {
    var result: [UnitProcess.ID] = []
    for condition in anyOf.flatMap(\.self) {
      switch condition {
      case .load(let id, _, _), .size(let id, _): if !result.contains(id) { result.append(id) }
      default: continue
      }
    }
    return result
  }
}
