import ChainModel
import GapAnalysis

/// In which order chosen projects are built: what feeds another comes before it.
struct BuildSequence {
  /// The turn of each place, from 1; projects that feed each other in a circle share one.
  let turns: [Int: Int]

  /// O(places² × inputs).
  init(_ plan: PlanProgram, _ built: [Int]) {
    let outputs = built.map { place in
      Set(plan.candidates[plan.places[place].candidate].outputs.map(\.product))
    }
    let inputs = built.map { place in
      Set(plan.candidates[plan.places[place].candidate].slots.flatMap(\.pool))
    }
    var turns: [Int: Int] = [:]
    var waiting = Array(built.indices)
    var turn = 1
    while !waiting.isEmpty {
      let ready = waiting.filter { index in
        !waiting.contains { $0 != index && !outputs[$0].isDisjoint(with: inputs[index]) }
      }
      let taken = ready.isEmpty ? waiting : ready
      for index in taken { turns[built[index]] = turn }
      waiting.removeAll { taken.contains($0) }
      turn += 1
    }
    self.turns = turns
  }
}
