import ChainModel

/// The steps of a project and how they feed each other, before it has a size.
struct ProjectDraft {
  /// Why a step is in the project.
  enum Role {
    /// The project starts here.
    case anchor
    /// It makes an input of another step.
    case upstream(of: Int, why: RoutePlan.Reason)
    /// It takes the product of the step before, which has no outlet; `over` are those it beat.
    case downstream(of: Int, over: [Rival])
    /// It takes a by-product of another step.
    case sideUse(of: Int)
  }

  /// A consumer that was not taken.
  struct Rival {
    let step: Int
    /// CNY after wages for one unit of the feed.
    let earning: Double
  }

  /// Where an input of a node comes from.
  enum Source: Equatable {
    case minor, surplus, bought
    case unrecorded(Int)
    /// Another node makes it.
    case node(Int)
    /// Another node puts it out beside its main output.
    case side(Int)
  }

  /// One step.
  struct Node {
    /// The process, by index.
    let step: Int
    /// Why it is in.
    let role: Role
    /// One source for each input, in order.
    var sources: [Source]
  }

  /// Where it starts.
  let anchor: ProjectAnchor
  /// The steps; the anchor is the first.
  var nodes: [Node] = []
  /// The node that makes the last product.
  var last = 0
  /// What the product met outside, step by step downstream, for the explanation.
  var outlets: [OutletFinding] = []
  /// By-products that go on inside the project: which node, which takes it, and what part of it, since
  /// what becomes of it must find a market too.
  var sideUses: [(driver: Int, product: Int, node: Int, share: Double)] = []

  /// Further uses of by-products that were left out: too small, for the by-product or for its market.
  var unusedSides: [(product: Int, step: Int, isMarket: Bool)] = []

  /// The processes it holds.
  var steps: Set<Int> { Set(nodes.map(\.step)) }

  /// The node of a process.
  func node(of step: Int) -> Int? { nodes.firstIndex { $0.step == step } }
}

/// Whether a product finds somebody to take it.
struct OutletFinding {
  /// The product.
  let product: Int
  /// Units a year that the project would put out.
  let amount: Double
  /// Units a year that are asked for here and not supplied.
  let unmet: Double
  /// How full China's plants are, if known.
  let utilisation: Double?
  /// Whether it has an outlet.
  let isFound: Bool
}
