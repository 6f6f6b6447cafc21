import LinearProgramming
import MaterialBalance

extension PlanRobustness {
  /// In how many draws each candidate is chosen, and the sum of its sizes.
  struct Tally: Sendable {
    var chosen: [Double]
    var size: [Double]
  }

  /// The draws are cut into as many parts as this, each solved from where its last draw stopped:
  /// the same parts everywhere, however many processors there are.
  private static let parts = 8

  /// Solves the relaxation for each of many objectives.
  static func tally(
    _ plan: PlanProgram,
    draws: Int,
    _ goal: @escaping @Sendable (Int) -> [Double]
  ) async throws(LinearProgrammingError) -> Tally {
    let nothing = Array(repeating: 0.0, count: plan.candidates.count)
    let tallies = await withTaskGroup(of: (Int, Result<Tally, LinearProgrammingError>).self) {
      group in
      for part in 0..<parts {
        group.addTask {
          do throws(LinearProgrammingError) {
            let numbers = draws * part / parts..<draws * (part + 1) / parts
            return (part, .success(try tally(plan, numbers, goal)))
          } catch {
            return (part, .failure(error))
          }
        }
      }
      var all = Array(
        repeating: Result<Tally, LinearProgrammingError>.success(Tally(chosen: [], size: [])),
        count: parts
      )
      for await (part, tally) in group { all[part] = tally }
      return all
    }
    var sum = Tally(chosen: nothing, size: nothing)
    for tally in tallies {
      let tally = try tally.get()
      for index in tally.chosen.indices {
        sum.chosen[index] += tally.chosen[index]
        sum.size[index] += tally.size[index]
      }
    }
    return sum
  }

  private static func tally(
    _ plan: PlanProgram,
    _ numbers: Range<Int>,
    _ goal: (Int) -> [Double]
  ) throws(LinearProgrammingError) -> Tally {
    let nothing = Array(repeating: 0.0, count: plan.candidates.count)
    var tally = Tally(chosen: nothing, size: nothing)
    let simplex = try SimplexSolver(plan.program)
    for number in numbers {
      let goal = goal(number)
      for variable in plan.program.variables {
        simplex.setCost(of: variable, to: goal[variable.index])
      }
      guard let point = try simplex.solve().point else { throw .noLimit }
      for (index, part) in sizes(plan, point).enumerated() {
        tally.size[index] += part
        if part > chosen { tally.chosen[index] += 1 }
      }
    }
    return tally
  }

  /// Weights of the objectives, each measured by its own best.
  static func weights(
    _ plan: PlanProgram,
    draws: Int,
    seed: UInt64
  ) throws(LinearProgrammingError) -> [[PlanOptions.Objective: Double]] {
    guard draws > 0 else { return [] }
    let simplex = try SimplexSolver(plan.program)
    var bests: [Double] = []
    let objectives = PlanOptions.Objective.allCases
    for objective in objectives {
      for variable in plan.program.variables {
        simplex.setCost(of: variable, to: plan.goals[objective]?[variable.index] ?? 0)
      }
      bests.append(max(1, try simplex.solve().point?.objective ?? 1))
    }
    var generator = SplitMix64(seed: seed)
    return (0..<draws).map { _ in
      let parts = objectives.map { _ in -Elementary.log(1 - generator.unit()) }
      let whole = parts.reduce(0, +)
      var weights: [PlanOptions.Objective: Double] = [:]
      for (index, objective) in objectives.enumerated() {
        weights[objective] = parts[index] / whole / bests[index]
      }
      return weights
    }
  }

  /// The size of each candidate as a part of its largest.
  static func sizes(_ plan: PlanProgram, _ point: ProgramPoint) -> [Double] {
    var result = Array(repeating: 0.0, count: plan.candidates.count)
    for place in plan.places {
      result[place.candidate] += point[place.size] / plan.candidates[place.candidate].largest
    }
    return result
  }
}
