import Foundation

/// Times the graph algorithms on generated networks and compares them with networkx.
///
///     chainatlas-bench --maps WORKSPACE
///     chainatlas-bench --projects
///     chainatlas-bench --plans WORKSPACE
///     chainatlas-bench --policies WORKSPACE
///     chainatlas-bench [--without-networkx] [--script FILE] [--sizes 1000,10000,100000]
@main
struct ChainAtlasBench {
  private let arguments = Array(CommandLine.arguments.dropFirst())
  private var failures: [String] = []

  /// From this size on networkx must be this many times slower.
  private static let ratioWanted = (size: 100_000, ratio: 20.0)
  /// How much the time for one exchange may grow from 10,000 to 100,000 products.
  ///
  /// Above 1, since the larger network no longer fits the processor's cache; quadratic growth would
  /// be 10.
  private static let growthAllowed = 6.0

  static func main() async throws {
    var bench = ChainAtlasBench()
    if let workspace = bench.option("--maps") {
      try await MapComparison.run(workspace: workspace)
      return
    }
    if let workspace = bench.option("--plans") {
      try await PlanningComparison.run(workspace: workspace)
    } else if let workspace = bench.option("--policies") {
      bench.failures = try PolicyBench.run(
        workspace: workspace,
        script: bench.option("--script") ?? "Tests/Bench/policies.py"
      )
    } else if bench.arguments.contains("--projects") {
      bench.failures = await ProjectGrowth.run()
    } else {
      try bench.run()
    }
    for failure in bench.failures { print("FAILED " + failure) }
    exit(bench.failures.isEmpty ? 0 : 1)
  }

  private func option(_ name: String) -> String? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
      return nil
    }
    return arguments[place + 1]
  }

  private mutating func run() throws {
    let sizes = (option("--sizes") ?? "1000,10000,100000").split(separator: ",")
      .compactMap { Int($0) }
    let script = option("--script") ?? "Tests/Bench/networkx_baseline.py"
    var previous: [String: (size: Int, seconds: Double)] = [:]
    print("products exchanges  task                 here ms  ns/exchange  networkx s  times faster")
    for size in sizes {
      let network = LayeredNetwork(materials: size)
      let here = Tasks.measure(network, runs: size < 50_000 ? 9 : 5)
      let there =
        arguments.contains("--without-networkx")
        ? [] : try NetworkxBaseline.measure(network, script: script)
      for task in here {
        let other = there.first { $0.task == task.task }
        print(Self.line(task, size: size, other: other))
        if let other { compare(task, other, size: size) }
        if let (before, seconds) = previous[task.task], before >= 10_000 {
          let growth = task.seconds / seconds * Double(before) / Double(size)
          if growth > Self.growthAllowed {
            failures.append("\(task.task) at \(size): \(Self.number(growth, 1)) times per exchange")
          }
        }
        previous[task.task] = (size, task.seconds)
      }
    }
  }

  private mutating func compare(_ task: Measurement, _ other: Measurement, size: Int) {
    if other.check != task.check {
      failures.append("\(task.task) at \(size): \(task.check) here, \(other.check) in networkx")
    }
    let ratio = other.seconds / task.seconds
    if size >= Self.ratioWanted.size, ratio < Self.ratioWanted.ratio {
      failures.append("\(task.task) at \(size): only \(Self.number(ratio, 1)) times faster")
    }
  }

  private static func line(_ task: Measurement, size: Int, other: Measurement?) -> String {
    var line = column("\(size)", 8) + column("\(3 * size)", 10) + "  " + task.task
    line += String(repeating: " ", count: max(0, 18 - task.task.count))
    line += column(number(task.seconds * 1000, 3), 10)
    line += column(number(task.seconds * 1e9 / Double(3 * size), 1), 13)
    guard let other else { return line }
    line += column(number(other.seconds, 3), 12)
    return line + column(number(other.seconds / task.seconds, 0), 14)
  }

  private static func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func number(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }
}
