/// How one step would be fed, with the steps before it.
struct RoutePlan {
  /// Where an input comes from.
  enum Choice {
    /// (a) An auxiliary or a utility: bought.
    case minor
    /// (b) Local surplus that carries the step at its smallest scale.
    case surplus
    /// A raw material that is here in an amount nobody recorded: it carries one typical plant.
    case unrecorded(Int)
    /// (c), (d), (f) A step of the project itself makes it, by this route.
    case route(RoutePlan, why: Reason)
    /// (e) Bought from outside.
    case bought
    /// A step that is in the project already puts it out.
    case inside
  }

  /// Why a route is taken in.
  enum Reason {
    /// A plant of this step makes it itself as a rule.
    case integrated
    /// The route stands on local surplus, and reaches its scale here.
    case onSurplus
    /// It cannot be bought.
    case notTradable
  }

  /// The step.
  let step: Int
  /// One choice for each input, in order.
  let choices: [Choice]
  /// How many main feeds of the route stand on local surplus.
  let feedsInSurplus: Int
  /// Whether a main feed of the route stands on local surplus, or on a raw material that is here.
  let isOnSurplus: Bool
  /// CNY for one unit of output a year, of all steps; steps of unknown capex count as dear.
  let capex: Double
  /// Units of output at which every step of the route reaches its smallest scale.
  let smallest: Double
  /// Whether a clause keeps a step of the route from being built.
  let isBarred: Bool

  /// CNY for one unit of a step whose capex nobody knows: dearer than any that is known.
  static let unknownCapex = 1e9
}

/// Why no project can be built on a step.
enum RouteFailure: Error, Hashable {
  /// An input is not here, cannot be bought, and no route to it can be fed.
  case noRoute(step: Int, product: Int)
}
