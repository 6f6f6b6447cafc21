/// Finds what a mistyped word was meant to be.
public enum Suggestions {
  /// Words longer than this get no suggestion, in UTF-8 bytes.
  static let longest = 64

  /// The candidate that takes the fewest changes, if it is near enough; the first of equals.
  ///
  /// A change is one character added, left out, exchanged, or swapped with its neighbour. Near
  /// enough is a third of the word's length, at least one. Time is the sum of the candidates'
  /// lengths times the word's.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    guard !word.isEmpty, word.utf8.count <= longest else { return nil }
    let target = Array(word.lowercased().unicodeScalars)
    var limit = max(1, target.count / 3)
    var best: String?
    for candidate in candidates where candidate.utf8.count <= longest && candidate != word {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - target.count) <= limit else { continue }
      let distance = distance(target, letters, limit: limit)
      guard distance <= limit, best == nil || distance < limit else { continue }
      best = candidate
      limit = distance
      if distance == 0 { return candidate }
    }
    return best
  }

  /// The optimal string alignment distance, or more than the limit where it is exceeded.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [Int](repeating: i + 1, count: right.count + 1)
      var smallest = row[0]
      for j in 0..<right.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row[j + 1] = cost
        smallest = min(smallest, cost)
      }
      guard smallest <= limit else { return limit + 1 }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
