import ChainModel
import Foundation
import GapAnalysis

/// Times projects on generated regions: how the time grows with the processes.
enum ProjectGrowth {
  /// How much the time for one process may grow from the smallest region to the largest.
  private static let allowed = 4.0

  /// Prints a line a size; gives what failed.
  static func run(sizes: [Int] = [200, 1000, 3000]) async -> [String] {
    print("processes  projects  not listed  seconds  ms a process")
    var first: Double?
    var failures: [String] = []
    for size in sizes {
      let model = GeneratedRegion(processes: size).model
      let start = Date()
      let report = await ProjectReport(model: model)
      let seconds = Date().timeIntervalSince(start)
      let each = seconds * 1000 / Double(size)
      print(
        String(
          format: "%9d  %8d  %10d  %7.2f  %12.2f",
          size,
          report.projects.count,
          report.notListed.count,
          seconds,
          each
        )
      )
      if let first, each > allowed * first {
        failures.append("projects at \(size): \(each / first) times the time a process")
      }
      first = first ?? each
    }
    return failures
  }
}
