import ChainModel
import CompanyRegistry
import Wording
import Words

/// Says on standard error how far an import is, at most once a second.
struct ProgressReporter {
  /// The language.
  let language: Language
  private var last = 0.0

  init(language: Language) {
    self.language = language
  }

  /// Takes a report.
  mutating func report(_ progress: ImportProgress) {
    guard progress.seconds - last >= 1 else { return }
    last = progress.seconds
    let share = DecimalText.fixed(progress.share * 100, digits: 0) + "%"
    let phrase: RegistryPhrase =
      switch progress.step {
      case .importing:
        .progress(
          rows: progress.rows,
          share: share,
          rate: Int(progress.rate),
          remaining: progress.remaining.map { Int($0.rounded(.up)) }
        )
      case .rereading: .rereading(companies: progress.rows, share: share)
      }
    Console.message(phrase.text(in: language))
  }
}
