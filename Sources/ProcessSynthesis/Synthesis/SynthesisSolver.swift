public import ChainTopology
public import LinearProgramming

/// Finds the best sets of units of a process-network synthesis problem, in order.
///
/// A set is listed when removing any one of its units makes its program without fixed costs
/// strictly worse, or leaves nothing possible. So an answer holds no idle unit, and no unit whose
/// work another one of the set could take over at the same cost. Strictly means by more than a
/// millionth of the money that moves. A product whose least flow is 0 need not be made; where no
/// material must flow, building nothing is an answer too.
///
/// Each answer takes one mixed-integer program, and a linear one for each of its units.
public struct SynthesisSolver: Sendable {
  /// A cost counts as different if it differs by this share of the money that moves.
  private static let share = 1e-6
  /// So many programs are solved for one listing; it makes a hopeless search end.
  private static let maximumSearches = 10_000

  /// The problem.
  public let problem: SynthesisProblem

  /// Takes a problem.
  public init(_ problem: SynthesisProblem) {
    self.problem = problem
  }

  /// The mixed-integer program of the best answer.
  public func program() throws(LinearProgrammingError) -> LinearProgram {
    let limits = try SizeProgram(problem).limits()
    // Where nothing is possible, the limits of the file do as well.
    return BuildProgram(
      problem,
      largest: limits?.sizes ?? problem.units.map(\.upperBound),
      greatestCost: limits?.cost ?? 0
    ).program
  }

  /// Finds the best answers.
  ///
  /// - Parameters:
  ///   - count: How many, at most.
  ///   - limits: When each search is to stop.
  /// - Returns: The answers, and how far they can be relied on.
  /// - Throws: An error where the solver fails or an answer does not hold.
  public func best(
    _ count: Int,
    within limits: SolverLimits = SolverLimits()
  ) async throws(LinearProgrammingError) -> SynthesisAnswer {
    let sizes = try SizeProgram(problem)
    guard let ranges = try sizes.limits(), let relaxed = try sizes.relaxedPoint() else {
      return SynthesisAnswer(status: .infeasible, solutions: [], bound: nil, isComplete: true)
    }
    var listing = Listing(problem: problem, sizes: sizes, turnover: turnover(of: relaxed))
    var build = BuildProgram(problem, largest: ranges.sizes, greatestCost: ranges.cost)
    for _ in 0..<Self.maximumSearches where listing.sets.count < count {
      let outcome = try await MixedIntegerSolver.shared.solve(build.program, within: limits)
      switch outcome {
      case .infeasible:
        let status: SynthesisAnswer.Status = listing.sets.isEmpty ? .infeasible : .optimal
        return listing.answer(status, bound: nil, isComplete: true)
      case .unbounded: throw .noLimit
      case .bound(let point, let bound):
        if let point { try listing.add(build.set(at: point)) }
        return listing.answer(.bound, bound: bound, isComplete: false)
      case .optimal(let point):
        listing.lastObjective = point.objective
        for (set, sizes) in try listing.add(build.set(at: point)) {
          build.cutOff(set, at: sizes, margin: listing.margin(at: sizes))
        }
      }
    }
    return listing.sets.count < count
      ? listing.answer(.bound, bound: listing.lastObjective, isComplete: false)
      : listing.answer(.optimal, bound: nil, isComplete: false)
  }

  private func turnover(of point: ProgramPoint) -> Double {
    problem.units.indices.reduce(0) { $0 + problem.turnover(of: $1) * point.values[$1] }
  }

  /// The answers found so far.
  private struct Listing {
    let problem: SynthesisProblem
    let sizes: SizeProgram
    /// The money that moves at the best sizes without fixed costs.
    let turnover: Double
    var sets: Set<[Bool]> = []
    var solutions: [SynthesisSolution] = []
    var lastObjective = 0.0

    /// By how much a cost must differ from that of a point to count as different.
    func margin(at point: ProgramPoint) -> Double {
      let moved = problem.units.indices
        .reduce(0) { $0 + problem.turnover(of: $1) * point.values[$1] }
      return max(moved, turnover) * SynthesisSolver.share
    }

    /// Lists a set, without the units it does not need.
    ///
    /// - Returns: What is to be cut off: the set, and what became of it.
    @discardableResult
    mutating func add(
      _ set: [Bool]
    ) throws(LinearProgrammingError) -> [([Bool], ProgramPoint)] {
      guard let point = try sizes.point(building: set) else {
        throw .inexact(claimed: lastObjective, found: .infinity)
      }
      let (needed, best) = try reduced(set, point)
      if try isListed(needed, best), sets.insert(needed).inserted {
        solutions.append(solution(needed, best))
      }
      return needed == set ? [(set, point)] : [(needed, best), (set, point)]
    }

    /// Leaves out units, the dearest first, as long as nothing gets worse.
    private func reduced(
      _ set: [Bool],
      _ point: ProgramPoint
    ) throws(LinearProgrammingError) -> ([Bool], ProgramPoint) {
      var (set, point) = (set, point)
      let order = set.indices.filter { set[$0] && problem.units[$0].fixedCost >= 0 }
        .sorted { (problem.units[$0].fixedCost, $0) > (problem.units[$1].fixedCost, $1) }
      var isChanged = true
      while isChanged {
        isChanged = false
        for unit in order where set[unit] {
          guard let other = try self.point(of: set, without: unit, notWorseThan: point) else {
            continue
          }
          set[unit] = false
          point = other
          isChanged = true
        }
      }
      return (set, point)
    }

    /// Whether each unit is needed.
    private func isListed(
      _ set: [Bool],
      _ point: ProgramPoint
    ) throws(LinearProgrammingError) -> Bool {
      for unit in set.indices where set[unit] {
        if try self.point(of: set, without: unit, notWorseThan: point) != nil { return false }
      }
      return true
    }

    private func point(
      of set: [Bool],
      without unit: Int,
      notWorseThan point: ProgramPoint
    ) throws(LinearProgrammingError) -> ProgramPoint? {
      var less = set
      less[unit] = false
      guard let other = try sizes.point(building: less),
        other.objective <= point.objective + margin(at: point)
      else { return nil }
      return other
    }

    private func solution(_ set: [Bool], _ point: ProgramPoint) -> SynthesisSolution {
      let units = set.indices.filter { set[$0] }
      let (net, gross) = problem.flows(at: point.values)
      return SynthesisSolution(
        objective: units.reduce(point.objective) { $0 + problem.units[$1].fixedCost },
        units: units.map { .init(unit: $0, size: point.values[$0]) },
        flows: net.indices.filter { gross[$0] > 0 }.map { material in
          // What the last digit of a sum leaves over is nothing.
          let isNothing = abs(net[material]) <= gross[material] * 1e-9
          return .init(material: material, net: isNothing ? 0 : net[material])
        }
      )
    }

    func answer(
      _ status: SynthesisAnswer.Status,
      bound: Double?,
      isComplete: Bool
    ) -> SynthesisAnswer {
      SynthesisAnswer(
        status: status,
        solutions: solutions.sorted { left, right in
          left.objective == right.objective
            ? left.units.map(\.unit).lexicographicallyPrecedes(right.units.map(\.unit))
            : left.objective < right.objective
        },
        bound: bound,
        isComplete: isComplete
      )
    }
  }
}
