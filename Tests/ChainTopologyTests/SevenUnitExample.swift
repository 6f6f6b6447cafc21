import ChainTopology

/// The seven-unit example of the P-graph literature.
///
/// akosorosz/PGraphInCS, `examples/Example1_Basics/Program.cs` and
/// `examples/Example4A_LinearPNS_Efficient/sevenunit.pgsx` (commit e89779bd).
enum SevenUnitExample {
  /// The problem with all its numbers; further units may be added by name: `O8: X -> C`.
  static func problem(
    adding additions: [(String, [String], [String])] = [],
    exclusions: [[String]] = []
  ) -> SynthesisProblem {
    typealias Problem = SynthesisProblem
    var materials = [Problem.Material(name: "A", kind: .product, lowerBound: 425)]
    materials += ["B", "C", "D"].map { Problem.Material(name: $0, kind: .intermediate) }
    materials += [
      Problem.Material(name: "E", kind: .raw, price: 1.2),
      Problem.Material(name: "F", kind: .intermediate),
      Problem.Material(name: "G", kind: .raw, price: 3.3),
      Problem.Material(name: "H", kind: .intermediate),
      Problem.Material(name: "J", kind: .raw, price: 1.5),
      Problem.Material(name: "K", kind: .raw, price: 2.1),
      Problem.Material(name: "L", kind: .raw, price: 1.2),
    ]
    for (_, inputs, outputs) in additions {
      for name in inputs + outputs where !materials.contains(where: { $0.name == name }) {
        materials.append(Problem.Material(name: name, kind: .intermediate))
      }
    }
    func flows(_ list: [(Double, String)]) -> [Problem.Flow] {
      list.compactMap { rate, name in
        materials.firstIndex { $0.name == name }.map { Problem.Flow(material: $0, rate: rate) }
      }
    }
    func unit(
      _ name: String,
      _ inputs: [(Double, String)],
      _ outputs: [(Double, String)],
      _ capacity: Double,
      _ fixed: Double,
      _ proportional: Double
    ) -> Problem.OperatingUnit {
      Problem.OperatingUnit(
        name: name,
        upperBound: capacity,
        fixedCost: fixed,
        proportionalCost: proportional,
        inputs: flows(inputs),
        outputs: flows(outputs)
      )
    }
    var units = [
      unit("O1", [(2, "C")], [(1.5, "A"), (0.5, "F")], 250, 50, 0.25),
      unit("O2", [(2, "D")], [(1, "A"), (1, "B")], 190, 30, 0.34),
      unit("O3", [(1, "E"), (1, "F")], [(2, "C")], 360, 100, 0.16),
      unit("O4", [(1, "F"), (1, "G")], [(1, "C"), (1, "D")], 510, 80, 0.42),
      unit("O5", [(1, "G"), (1, "H")], [(2, "D")], 430, 90, 0.13),
      unit("O6", [(1, "J")], [(1, "F")], 290, 20, 0.28),
      unit("O7", [(1, "K"), (1, "L")], [(2, "H")], 340, 40, 0.27),
    ]
    for (name, inputs, outputs) in additions {
      units.append(
        Problem.OperatingUnit(
          name: name,
          inputs: flows(inputs.map { (1, $0) }),
          outputs: flows(outputs.map { (1, $0) })
        )
      )
    }
    return SynthesisProblem(
      name: "seven-unit",
      materials: materials,
      units: units,
      exclusions: exclusions.map { names in
        Problem.Exclusion(
          name: names.joined(),
          units: names.compactMap { name in units.firstIndex { $0.name == name } }
        )
      }
    )
  }

  /// The unit sets of all solution structures, as PGraphInCS lists them.
  static let structures: Set<[Int]> = [
    [1, 3], [1, 3, 6], [1, 4], [1, 4, 6], [1, 3, 4], [1, 3, 4, 6], [2, 4, 6], [2, 5, 7],
    [2, 4, 5, 6, 7], [1, 2, 3, 5, 7], [1, 2, 3, 5, 6, 7], [1, 2, 4], [1, 2, 4, 6], [1, 2, 4, 5, 7],
    [1, 2, 4, 5, 6, 7], [1, 2, 3, 4], [1, 2, 3, 4, 6], [1, 2, 3, 4, 5, 7], [1, 2, 3, 4, 5, 6, 7],
  ]
}
