public import ChainModel

/// Something that keeps a plan from being larger.
public enum PlanLimit: Hashable, Sendable {
  /// The purse.
  case capital
  /// A limit over the whole region.
  case cap(Resource)
  /// A resource of a zone.
  case zone(Zone.ID, Resource)
  /// What is left here of a product.
  case feed(Product.ID)
  /// What markets take of a product.
  case market(Product.ID)

  /// The key for programs, such as `feed/pta`.
  public var id: String {
    switch self {
    case .capital: "capital"
    case .cap(let resource): "region/\(resource.rawValue)"
    case .zone(let zone, let resource): "zone/\(zone.text)/\(resource.rawValue)"
    case .feed(let product): "feed/\(product.text)"
    case .market(let product): "market/\(product.text)"
    }
  }
}

/// What a little more and a little less of a limit would change, sizes free and projects held.
public struct PlanShadow: Hashable, Sendable {
  /// The limit.
  public let limit: PlanLimit
  /// How much there is.
  public let amount: Double
  /// How much more, or less.
  public let step: Double
  /// What so much more adds to the objective; 0 where the limit does not bind.
  public let more: Double
  /// What so much less takes from it; negative; nil where the plan could not stand.
  public let less: Double?
}
