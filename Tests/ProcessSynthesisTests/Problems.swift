import ChainFormat
import ChainTopology
import Foundation

@testable import ProcessSynthesis

/// Published problems, restated as P-graph Studio writes them.
enum Problems {
  /// Reads a problem from the sections after the head.
  static func read(_ sections: String) throws -> SynthesisProblem {
    let text = "file_type=PNS_problem_v1\n" + sections + "\n"
    return try SynthesisReader(bytes: Array(text.utf8), file: "p.in").read().problem()
  }

  /// The seven-unit example, with its two sets of exclusions or without.
  ///
  /// akosorosz/PGraphInCS, `sevenunit.pgsx` and `sevenunit_me.in` (commit e89779bd).
  static func sevenUnits(
    excluding: Bool = false,
    without removed: Set<String> = []
  ) throws -> SynthesisProblem {
    try read(
      """
      materials:
      A: product, flow_rate_lower_bound=425
      B
      C
      D
      E: raw_material, price=1.2
      F
      G: raw_material, price=3.3
      H
      J: raw_material, price=1.5
      K: raw_material, price=2.1
      L: raw_material, price=1.2
      operating_units:
      O1: capacity_upper_bound=250, fix_cost=50, proportional_cost=0.25
      O2: capacity_upper_bound=190, fix_cost=30, proportional_cost=0.34
      O3: capacity_upper_bound=360, fix_cost=100, proportional_cost=0.16
      O4: capacity_upper_bound=510, fix_cost=80, proportional_cost=0.42
      O5: capacity_upper_bound=430, fix_cost=90, proportional_cost=0.13
      O6: capacity_upper_bound=290, fix_cost=20, proportional_cost=0.28
      O7: capacity_upper_bound=340, fix_cost=40, proportional_cost=0.27
      material_to_operating_unit_flow_rates:
      O1: 2 C => 1.5 A + 0.5 F
      O2: 2 D => A + B
      O3: E + F => 2 C
      O4: F + G => C + D
      O5: G + H => 2 D
      O6: J => F
      O7: K + L => 2 H
      mutually_exlcusive_sets_of_operating_units:
      """ + (excluding ? "\nfirst: O6, O7\nsecond: O5, O6, O7" : "")
    ).removing(units: removed)
  }

  /// The polygeneration example of pnsgraph, `testfile.py`; 8,000 hours, capital charged at 0.13.
  static func polygeneration() throws -> SynthesisProblem {
    func price(_ money: Double) -> String { "price=\(money * 8000)" }
    func money(_ variable: Double, _ fixed: Double) -> String {
      "proportional_cost=\(variable * 0.13), fix_cost=\(fixed * 0.13)"
    }
    return try read(
      """
      materials:
      ST: product, \(price(40)), flow_rate_lower_bound=18, flow_rate_upper_bound=23
      EL: product, \(price(90)), flow_rate_lower_bound=8, flow_rate_upper_bound=10
      CO: product, \(price(40)), flow_rate_lower_bound=7.5, flow_rate_upper_bound=9
      CW: product, \(price(50)), flow_rate_lower_bound=1.5, flow_rate_upper_bound=3.5
      HW: product, \(price(30)), flow_rate_lower_bound=1, flow_rate_upper_bound=2.5
      NG: raw_material, \(price(30))
      operating_units:
      SB: \(money(0.07, 0.036))
      HWB: \(money(0.08, 0.03677))
      GT: \(money(2, 1))
      GE: \(money(1.65, 1.0333))
      HX: \(money(0.0045, 0.003))
      HWCO: \(money(0.0022, 0.003017))
      AC: \(money(0.05, 0.10333))
      MC: \(money(0.10, 0.15833))
      CT: \(money(0.030, 0.0305))
      material_to_operating_unit_flow_rates:
      SB: 1.18 NG => ST
      HWB: 1.22 NG => HW
      GT: 3.03 NG => 0.59 ST + EL + 0.66 HW
      GE: 1.18 NG => 0.7 ST + EL + 0.41 HW + 0.23 CO
      HX: ST => HW
      HWCO: HW => CO
      AC: 0.01 EL + 1.36 HW => 2.36 CO + CW
      MC: 0.17 EL => 1.17 CO + CW
      CT: 0.1 EL => CO
      """
    )
  }

  /// Arcs `FROM TO CAPACITY` from a source to a sink that sells at 1, each with a fixed cost of 1e-5.
  static func flow(_ arcs: String, source: String, sink: String) throws -> SynthesisProblem {
    let arcs = arcs.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    let nodes = Set(arcs.flatMap { $0.prefix(2) }).sorted()
    let materials = nodes.map { node in
      switch node {
      case source: "\(node): raw_material"
      case sink: "\(node): product, price=1"
      default: "\(node): intermediate, flow_rate_upper_bound=0"
      }
    }
    let units = arcs.map { "\($0[0])\($0[1]): capacity_upper_bound=\($0[2]), fix_cost=1e-5" }
    let recipes = arcs.map { "\($0[0])\($0[1]): \($0[0]) => \($0[1])" }
    return try read(
      (["materials:"] + materials + ["operating_units:"] + units
        + ["material_to_operating_unit_flow_rates:"] + recipes).joined(separator: "\n")
    )
  }
}

extension SynthesisProblem {
  /// The best answers.
  func best(_ count: Int = 100) async throws -> SynthesisAnswer {
    try await SynthesisSolver(self).best(count)
  }

  /// The names of the units of an answer, with spaces between.
  func names(_ solution: SynthesisSolution) -> String {
    solution.units.map { units[$0.unit].name }.joined(separator: " ")
  }

  /// The size of a unit in an answer; 0 where it is not built.
  func size(_ name: String, in solution: SynthesisSolution) -> Double {
    solution.units.first { units[$0.unit].name == name }?.size ?? 0
  }

  /// The net flow of a material in an answer.
  func net(_ name: String, in solution: SynthesisSolution) -> Double {
    solution.flows.first { materials[$0.material].name == name }?.net ?? 0
  }
}

/// Whether two lists of numbers agree to a share of their size.
func agrees(_ found: [Double], _ expected: [Double], within share: Double = 1e-8) -> Bool {
  found.count == expected.count
    && zip(found, expected).allSatisfy { abs($0 - $1) <= share * max(1, abs($1)) }
}
