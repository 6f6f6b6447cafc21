/// All structures that satisfy the axioms of ``MaximalStructure``, one after the other.
///
/// The answers are those of algorithm SSG (Friedler, Tarján, Huang & Fan 1992). The maximal structure
/// comes first. The others are found by deciding unit after unit, in order, leaving it out before
/// taking it in; after each decision the maximal structure of what is left is taken, and a branch
/// without one is not entered. Without mutual exclusions every branch holds an answer, so that the
/// wait for the next one is O(units · size); with them it can be exponential. Their number can be
/// exponential in any case.
///
/// A structure has at most one unit of each set of mutually exclusive units.
public struct SolutionStructures: Sequence, Sendable {
  private let graph: BipartiteGraph
  private let isRaw: [Bool]
  private let products: [Int]
  private let required: [Int]
  private let exclusions: [[Int]]

  /// Describes the structures; finding them is the iterator's work.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - isRaw: Whether a material is raw.
  ///   - products: What may be made; none of it raw. Without any there is no structure.
  ///   - required: The products that must be made; nil for all. Where none must, no unit at all is
  ///     a structure too.
  ///   - exclusions: Sets of units of which a structure has at most one.
  public init(
    of graph: BipartiteGraph,
    raw isRaw: [Bool],
    products: [Int],
    required: [Int]? = nil,
    exclusions: [[Int]] = []
  ) {
    self.graph = graph
    self.isRaw = isRaw
    self.products = products
    self.required = required ?? products
    self.exclusions = exclusions.map { Set($0).sorted() }
  }

  /// Starts over.
  public func makeIterator() -> SolutionStructureIterator {
    SolutionStructureIterator(
      graph: graph,
      isRaw: isRaw,
      products: products,
      required: required,
      exclusions: exclusions
    )
  }

  /// Structures found within limits.
  public struct Listing: Hashable, Sendable {
    /// The structures, each ascending; the smaller first, then in the order of their units.
    public let structures: [[Int]]
    /// Whether a limit was met, so that there may be more.
    public let isTruncated: Bool
  }

  /// Finds structures until all are found or a limit is met.
  ///
  /// - Parameters:
  ///   - limit: How many to find.
  ///   - work: How many nodes and edges to look at; it makes a hopeless search end.
  /// - Returns: What was found, and whether that is all.
  public func listing(limit: Int, work: Int = 1_000_000_000) -> Listing {
    var iterator = makeIterator()
    iterator.workLimit = work
    var structures: [[Int]] = []
    while structures.count < limit, let structure = iterator.next() {
      structures.append(structure)
    }
    let hasMore = structures.count >= limit && iterator.next() != nil
    structures.sort { left, right in
      left.count == right.count
        ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }
    return Listing(structures: structures, isTruncated: hasMore || iterator.hasGivenUp)
  }
}
