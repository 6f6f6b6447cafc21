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
    among found: [[Candidate]],
    _ sources: [RegistryCandidates]
  ) throws(RegistryError) {
    let open = try look(at: found, sources)
    var chosen: [(score: Double, candidate: TargetCandidate)] = []
    var next = 0
    while next < open.count {
      if !readsAll, chosen.count == count, let last = chosen.last, open[next].most < last.score {
        break
      }
      let batch = open[next..<min(next + Self.batch, open.count)]
      next = batch.endIndex
      for (place, source) in sources.enumerated() {
        let ids = batch.filter { $0.place == place }.map(\.id)
        for candidate in try source.detailed(ids) where screen.exclusion(of: candidate) == nil {
          guard let score = scorer.score(candidate) else { continue }
          chosen.append((score, candidate))
        }
      }
      chosen.sort {
        ($1.score, $0.candidate.registryPlace, $0.candidate.registryID ?? 0)
          < ($0.score, $1.candidate.registryPlace, $1.candidate.registryID ?? 0)
      }
      chosen.removeLast(max(0, chosen.count - count))
    }
    best = chosen.map(\.candidate)
    further = open.count - best.count
  }

  /// Whoever may be a target, by the most that the score may come to; the others are counted.
  private mutating func look(
    at found: [[Candidate]],
    _ sources: [RegistryCandidates]
  ) throws(RegistryError) -> [(most: Double, place: Int, id: Int64)] {
    var open: [(most: Double, place: Int, id: Int64)] = []
    for (place, source) in sources.enumerated() {
      var bound = try source.bound(scorer)
      for company in found[place] {
        let (most, exclusion) = bound.look(at: company)
        if let exclusion {
          excluded[exclusion, default: 0] += 1
        } else {
          open.append((most, place, company.id))
        }
      }
    }
    open.sort { ($1.most, $0.place, $0.id) < ($0.most, $1.place, $1.id) }
    return open
  }
}

extension Candidate {
  /// Whether one could negotiate with it: it has not ended, and is a firm of its own.
  var isFirm: Bool { !status.isEnded && traits.isDisjoint(with: .neverTargets) }
}
