import ChainModel

/// Companies of registries in the order of the most that their scores may come to; made for taking the
/// first few hundred of a million.
///
/// They lie in a heap, which costs a comparison or two for each; each that is taken costs the
/// logarithm of their number.
struct TargetQueue {
  /// A company that waits.
  struct Entry {
    /// The most that its score may come to.
    let most: Double
    /// The place of its registry.
    let place: Int
    let id: Int64

    func precedes(_ other: Entry) -> Bool {
      (other.most, place, id) < (most, other.place, other.id)
    }
  }

  /// Sums in another order differ in their last digits.
  static let slack = 1e-9

  private var heap: [Entry] = []

  /// Lines up the open companies of the looks.
  init(_ looks: [FirstLook], _ scorer: TargetScorer) {
    heap.reserveCapacity(looks.reduce(0) { $0 + $1.open.count })
    var experience: [Int: Double] = [:]
    for (place, look) in looks.enumerated() {
      for company in look.open {
        var years = experience[company.founded]
        if years == nil {
          years = TargetBound.experience(foundedIn: company.founded, scorer)
          experience[company.founded] = years
        }
        let most = company.most + (years ?? 0) + Self.slack
        heap.append(Entry(most: most, place: place, id: company.id))
      }
    }
    for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(place) }
  }

  /// Whose turn it is.
  var first: Entry? { heap.first }

  /// Takes the first few.
  mutating func removeFirst(_ count: Int) -> [Entry] {
    var taken: [Entry] = []
    while taken.count < count, let first = heap.first {
      taken.append(first)
      let last = heap.removeLast()
      guard !heap.isEmpty else { break }
      heap[0] = last
      sink(0)
    }
    return taken
  }

  private mutating func sink(_ place: Int) {
    var place = place
    let entry = heap[place]
    while true {
      var child = 2 * place + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
      guard heap[child].precedes(entry) else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = entry
  }
}
