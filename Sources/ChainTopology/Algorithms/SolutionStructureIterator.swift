/// The search behind ``SolutionStructures``.
public struct SolutionStructureIterator: IteratorProtocol, Sendable {
  /// A unit that is being decided.
  private struct Decision {
    /// What is still to be tried for the unit.
    enum Next { case leavingOut, takingIn, nothing }

    let unit: Int
    var next: Next
    /// The length of the trail before the decision.
    let mark: Int
  }

  /// How many nodes and edges may be looked at.
  var workLimit = Int.max
  /// Whether the limit was met.
  private(set) var hasGivenUp = false

  private let products: [Int]
  private let required: [Int]
  private let exclusions: [[Int]]
  /// For each unit the exclusions it stands in; empty where there are none at all.
  private let exclusionsOfUnit: [[Int]]
  private var reduction: StructureReduction
  private var composition: StructureComposition
  private var work = 0
  private var hasStarted = false
  /// Units outside the maximal structure of what is left.
  private var isOut: [Bool]
  /// Units that were taken in.
  private var isIn: [Bool]
  /// Units in the order in which they went out.
  private var trail: [Int32] = []
  private var decisions: [Decision] = []
  /// The length of the trail when the search began.
  private var excludedAtStart = 0

  init(
    graph: BipartiteGraph,
    isRaw: [Bool],
    products: [Int],
    required: [Int],
    exclusions: [[Int]]
  ) {
    self.products = products
    self.required = required
    reduction = StructureReduction(graph: graph, isRaw: isRaw, allowsMakingRaw: false)
    composition = StructureComposition(graph: graph)
    isOut = [Bool](repeating: false, count: graph.unitCount)
    isIn = isOut
    self.exclusions = exclusions
    var exclusionsOfUnit = [[Int]](repeating: [], count: exclusions.isEmpty ? 0 : graph.unitCount)
    for (index, set) in exclusions.enumerated() {
      for unit in set where exclusionsOfUnit[unit].last != index {
        exclusionsOfUnit[unit].append(index)
      }
    }
    self.exclusionsOfUnit = exclusionsOfUnit
  }

  /// The next structure, its units ascending; nil when there is no more or the limit is met.
  public mutating func next() -> [Int]? {
    if !hasStarted {
      hasStarted = true
      guard !products.isEmpty, shrink() else { return nil }
      excludedAtStart = trail.count
      // The maximal structure costs nothing, so it comes first, however long the others take.
      let maximal = isOut.indices.filter { !isOut[$0] }
      _ = descend(from: 0)
      if exclusions.allSatisfy({ set in set.count { !isOut[$0] } <= 1 }) { return maximal }
    }
    while let decision = decisions.last, !hasGivenUp {
      let place = decisions.count - 1
      undo(to: decision.mark)
      isIn[decision.unit] = false
      switch decision.next {
      case .nothing:
        decisions.removeLast()
        continue
      case .leavingOut:
        decisions[place].next = .takingIn
        take(out: decision.unit)
        guard shrink() else { continue }
      case .takingIn:
        decisions[place].next = .nothing
        isIn[decision.unit] = true
        guard excludeRivals(of: decision.unit) else { continue }
      }
      if let structure = descend(from: decision.unit + 1), trail.count > excludedAtStart {
        return structure
      }
    }
    return nil
  }

  /// Takes out the units that may not stand beside one.
  ///
  /// - Returns: Whether a structure is left.
  private mutating func excludeRivals(of unit: Int) -> Bool {
    guard !exclusionsOfUnit.isEmpty, !exclusionsOfUnit[unit].isEmpty else { return true }
    for index in exclusionsOfUnit[unit] {
      for rival in exclusions[index] where rival != unit {
        if isIn[rival] { return false }
        take(out: rival)
      }
    }
    return shrink()
  }

  /// Opens the decision on the next open unit; where all are decided, gives the structure.
  private mutating func descend(from start: Int) -> [Int]? {
    for unit in start..<isOut.count where !isOut[unit] {
      decisions.append(Decision(unit: unit, next: .leavingOut, mark: trail.count))
      return nil
    }
    return isIn.indices.filter { isIn[$0] }
  }

  /// Takes out what the maximal structure of what is left does not hold.
  ///
  /// - Returns: Whether the required products and the units that were taken in are still there.
  private mutating func shrink() -> Bool {
    work += reduction.graph.size
    guard work <= workLimit else {
      hasGivenUp = true
      return false
    }
    reduction.run(excluding: isOut)
    guard !required.contains(where: { reduction.isMaterialGone[$0] }) else { return false }
    composition.run(on: reduction, products: products)
    for unit in isOut.indices where !composition.isIncluded[unit] {
      if isIn[unit] { return false }
      take(out: unit)
    }
    return true
  }

  private mutating func take(out unit: Int) {
    guard !isOut[unit] else { return }
    isOut[unit] = true
    trail.append(Int32(unit))
  }

  private mutating func undo(to mark: Int) {
    while trail.count > mark, let unit = trail.popLast() { isOut[Int(unit)] = false }
  }
}
