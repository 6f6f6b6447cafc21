/// A task, how long it took, and a number by which two programs can tell that they agree.
struct Measurement: Hashable, Sendable {
  let task: String
  let seconds: Double
  let check: Int

  /// Runs a task several times and keeps the shortest.
  init(_ task: String, runs: Int, _ work: () -> Int) {
    let clock = ContinuousClock()
    var best = Double.infinity
    var check = 0
    for _ in 0..<runs {
      let start = clock.now
      check = work()
      best = min(best, start.duration(to: clock.now) / .seconds(1))
    }
    self.init(task: task, seconds: best, check: check)
  }

  init(task: String, seconds: Double, check: Int) {
    self.task = task
    self.seconds = seconds
    self.check = check
  }
}
