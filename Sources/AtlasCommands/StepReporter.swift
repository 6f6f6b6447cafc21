import ChainModel
import Words

/// Says after each step what was done and how long it took.
struct StepReporter {
  private let language: Language
  private let clock = ContinuousClock()
  private var start: ContinuousClock.Instant

  init(language: Language) {
    self.language = language
    start = clock.now
  }

  /// Ends a step and starts the next.
  mutating func done(_ step: Phrase) {
    let seconds = start.duration(to: clock.now) / .seconds(1)
    Console.message(
      Self.step(
        step.text(in: language),
        seconds: DecimalText.fixed(seconds, digits: 1)
      ).text(in: language)
    )
    start = clock.now
  }
}

extension StepReporter {
  static func step(_ name: String, seconds: String) -> Phrase {
    Phrase(zh: "\(name)：\(seconds) 秒", en: "\(name): \(seconds) s")
  }
}
