import ChainModel
import CompanyRegistry
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
    let phrase: Phrase =
      switch progress.step {
      case .importing:
        Self.progress(
          rows: progress.rows,
          share: share,
          rate: Int(exactly: progress.rate.rounded()) ?? 0,
          remaining: progress.remaining.flatMap { Int(exactly: $0.rounded(.up)) }
        )
      case .rereading: Self.rereading(companies: progress.rows, share: share)
      }
    Console.message(phrase.text(in: language))
  }
}

extension ProgressReporter {
  /// The running report of an import.
  static func progress(rows: Int, share: String, rate: Int, remaining: Int?) -> Phrase {
    Phrase(
      zh: "已导入 \(rows) 行（\(share)），每秒 \(rate) 行"
        + (remaining.map { "，约剩 \($0) 秒" } ?? ""),
      en: "\(rows) rows imported (\(share)), \(rate) a second"
        + (remaining.map { ", about \($0) s left" } ?? "")
    )
  }

  static func rereading(companies: Int, share: String) -> Phrase {
    Phrase(
      zh: "词表有变，已重读 \(companies) 家企业（\(share)）",
      en: "the word list changed: \(companies) companies read again (\(share))"
    )
  }
}
