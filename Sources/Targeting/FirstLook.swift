import ChainModel
import CompanyRegistry

/// What a first look at the companies of a registry comes to: of a whole country no more is kept than
/// what a choice needs.
struct FirstLook: Sendable {
  /// A company that may be a target.
  struct Company: Sendable {
    let id: Int64
    /// The most that its score may come to, but for the years at work.
    let most: Double
    /// The year in which it was founded; 0 where unknown.
    let founded: Int
  }

  /// Whoever may be a target.
  private(set) var open: [Company] = []
  /// How many can be none, by the reason.
  private(set) var excluded: [TargetScreen.Exclusion: Int] = [:]
  /// The numbers of all that were met.
  private(set) var met: [Int64] = []
  /// How many of them are firms of their own that have not ended.
  private(set) var firms = 0
  /// When the first of these firms was founded, and the last.
  private(set) var founded: ClosedRange<PartialDate>?

  /// A look at nobody.
  init() {}

  /// Looks that were taken at one registry, as one.
  init(joining looks: [FirstLook]) {
    for look in looks {
      open += look.open
      excluded.merge(look.excluded, uniquingKeysWith: +)
      met += look.met
      firms += look.firms
      if let founded = look.founded { widen(to: founded) }
    }
  }

  /// Adds a company and what a bound says of it.
  mutating func add(
    _ company: Candidate,
    _ look: (most: Double, exclusion: TargetScreen.Exclusion?)
  ) {
    met.append(company.id)
    if company.isFirm {
      firms += 1
      if let date = company.founded { widen(to: date...date) }
    }
    if let exclusion = look.exclusion {
      excluded[exclusion, default: 0] += 1
    } else {
      open.append(
        Company(id: company.id, most: look.most, founded: company.founded?.year ?? 0)
      )
    }
  }

  private mutating func widen(to dates: ClosedRange<PartialDate>) {
    let known = founded ?? dates
    founded =
      min(known.lowerBound, dates.lowerBound)...max(known.upperBound, dates.upperBound)
  }
}

extension Candidate {
  /// Whether one could negotiate with it: it has not ended, and is a firm of its own.
  var isFirm: Bool { !status.isEnded && traits.isDisjoint(with: .neverTargets) }
}
