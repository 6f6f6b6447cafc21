import ChainModel
import Targeting

/// A company with every list that it stands on.
struct ApproachedCompany {
  /// A place on a list.
  struct Place {
    let list: TargetList
    let rank: Int
  }

  /// What tells it from others: its key in the workspace, its code, or its name and place.
  let id: String
  /// What is known of it.
  let candidate: TargetCandidate
  /// Its best score, 0 to 1.
  let best: Double
  /// Lists of what it makes.
  let direct: [Place]
  /// Lists of what stands next to what it makes.
  let near: [Place]
  /// What must be looked at before it is called, on any list.
  let flags: [TargetFlag]

  /// All companies: those first that make what most lists seek, then by score and name.
  static func all(in targets: AtlasTargets) -> [ApproachedCompany] {
    var ids: [String] = []
    var places: [String: [(list: TargetList, target: Target)]] = [:]
    for list in targets.lists {
      for target in list.targets + list.neighbours {
        let id = key(target.candidate)
        if places[id] == nil { ids.append(id) }
        places[id, default: []].append((list, target))
      }
    }
    let companies = ids.compactMap { id -> ApproachedCompany? in
      guard let places = places[id], let first = places.first else { return nil }
      let flags = Set(places.flatMap(\.target.flags))
      func lists(isNear: Bool) -> [Place] {
        places.filter { $0.target.isMaker != isNear }
          .map { Place(list: $0.list, rank: $0.target.rank) }
      }
      return ApproachedCompany(
        id: id,
        candidate: first.target.candidate,
        best: places.map(\.target.score).max() ?? 0,
        direct: lists(isNear: false),
        near: lists(isNear: true),
        flags: TargetFlag.allCases.filter(flags.contains)
      )
    }
    return companies.sorted { left, right in
      if left.direct.count != right.direct.count { return left.direct.count > right.direct.count }
      if left.best != right.best { return left.best > right.best }
      return left.candidate.name.utf8.lexicographicallyPrecedes(right.candidate.name.utf8)
    }
  }

  private static func key(_ candidate: TargetCandidate) -> String {
    candidate.company?.text ?? candidate.uscc
      ?? candidate.registryID.map { "registry-\($0)" }
      ?? "\(candidate.name)-\(candidate.place ?? "")"
  }
}
