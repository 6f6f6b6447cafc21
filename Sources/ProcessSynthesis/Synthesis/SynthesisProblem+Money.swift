import ChainTopology

extension SynthesisProblem {
  /// What one unit of size costs: running it, and buying its inputs, less what its outputs earn.
  func cost(of unit: Int) -> Double {
    let unit = units[unit]
    return unit.proportionalCost
      + unit.inputs.reduce(0) { $0 + materials[$1.material].price * $1.rate }
      - unit.outputs.reduce(0) { $0 + materials[$1.material].price * $1.rate }
  }

  /// The money that one unit of size moves, whoever gets it.
  func turnover(of unit: Int) -> Double {
    let unit = units[unit]
    return (unit.inputs + unit.outputs)
      .reduce(abs(unit.proportionalCost)) { $0 + abs(materials[$1.material].price * $1.rate) }
  }

  /// What comes out of all units less what goes in, and the sum of both, for each material.
  func flows(at sizes: [Double]) -> (net: [Double], gross: [Double]) {
    var net = [Double](repeating: 0, count: materials.count)
    var gross = net
    for (unit, size) in zip(units, sizes) {
      for flow in unit.inputs {
        net[flow.material] -= flow.rate * size
        gross[flow.material] += flow.rate * size
      }
      for flow in unit.outputs {
        net[flow.material] += flow.rate * size
        gross[flow.material] += flow.rate * size
      }
    }
    return (net, gross)
  }
}
