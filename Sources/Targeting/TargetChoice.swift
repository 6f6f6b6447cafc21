import ChainModel
import CompanyRegistry

/// Chooses the companies of registries that score highest.
///
/// All are looked at, and read in the order of the most that their scores may come to, until nobody
/// who is left can reach the last of the chosen.
struct TargetChoice {
  /// The chosen, the best first.
  private(set) var best: [TargetCandidate] = []
  /// How many others may be targets.
  private(set) var further = 0
  /// How many can be none, by the reason.
  private(set) var excluded: [TargetScreen.Exclusion: Int] = [:]

  private let scorer: TargetScorer
  private let screen: TargetScreen
  private let count: Int
  private let readsAll: Bool

  /// How many companies are read at a time.
  private static let batch = 200

  /// Prepares a choice.
  ///
  /// - Parameters:
  ///   - scorer: What scores companies.
  ///   - screen: What keeps companies out.
  ///   - count: How many are chosen.
  ///   - readingAll: Whether everybody is read, which chooses the same.
  init(_ scorer: TargetScorer, _ screen: TargetScreen, count: Int, readingAll: Bool) {
    self.scorer = scorer
    self.screen = screen
    self.count = count
    readsAll = readingAll
  }

  /// Chooses among the companies of each registry.
  mutating func choose(
    among looks: [FirstLook],
    _ sources: [RegistryCandidates]
  ) throws(RegistryError) {
    var queue = TargetQueue(looks, scorer)
    for look in looks { excluded.merge(look.excluded, uniquingKeysWith: +) }
    var chosen: [(score: Double, candidate: TargetCandidate)] = []
    further = looks.reduce(0) { $0 + $1.open.count }
    var isSettled = false
    while let next = queue.first {
      if chosen.count == count, let last = chosen.last, next.most < last.score {
        // Of those behind, nobody asks whether their scopes keep them out.
        isSettled = true
        if !readsAll { break }
      }
      let batch = queue.removeFirst(Self.batch)
      for (place, source) in sources.enumerated() {
        let ids = batch.filter { $0.place == place }.map(\.id)
        for candidate in try source.detailed(ids) {
          if let exclusion = screen.exclusion(of: candidate) {
            guard !isSettled else { continue }
            excluded[exclusion, default: 0] += 1
            further -= 1
          } else if let score = scorer.score(candidate) {
            chosen.append((score, candidate))
          }
        }
      }
      chosen.sort {
        ($1.score, $0.candidate.registryPlace, $0.candidate.registryID ?? 0)
          < ($0.score, $1.candidate.registryPlace, $1.candidate.registryID ?? 0)
      }
      chosen.removeLast(max(0, chosen.count - count))
    }
    best = chosen.map(\.candidate)
    further -= best.count
  }
}
