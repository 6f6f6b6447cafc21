import ChainTopology
package import Markup

extension SolutionReport {
  /// The report for programs: `chainatlas.solve/1`; costs positive, profits negative.
  package var json: JSONValue {
    .fields([
      "schema": "chainatlas.solve/1",
      "name": .string(problem.name),
      "status": .string(answer.status.rawValue),
      "solutions": .array(answer.solutions.map(solution)),
      "bound": answer.bound.map(number) ?? .null,
      "complete": .bool(answer.isComplete),
    ])
  }

  private func solution(_ solution: SynthesisSolution) -> JSONValue {
    .fields([
      "objective": number(solution.objective),
      "units": .object(
        solution.units.map { JSONField(problem.units[$0.unit].name, number($0.size)) }
      ),
      "flows": .object(
        solution.flows.map { JSONField(problem.materials[$0.material].name, number($0.net)) }
      ),
    ])
  }

  private func number(_ value: Double) -> JSONValue {
    .number(SignificantDigits.rounded(value))
  }
}
