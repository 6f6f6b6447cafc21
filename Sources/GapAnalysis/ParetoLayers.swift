import ChainModel

/// Layers of opportunities that no other of the same or a later layer beats on every criterion.
enum ParetoLayers {
  /// The layer of each row, from 1; by middle values.
  ///
  /// O(n² × criteria × layers).
  static func layers(of rows: [[Span]]) -> [Int] {
    var layers = Array(repeating: 0, count: rows.count)
    var rest = Array(rows.indices)
    var layer = 1
    while !rest.isEmpty {
      let front = rest.filter { candidate in
        !rest.contains { dominates(rows[$0], rows[candidate]) }
      }
      for index in front { layers[index] = layer }
      rest.removeAll { layers[$0] > 0 }
      layer += 1
    }
    return layers
  }

  /// Whether one row is nowhere worse and somewhere better.
  static func dominates(_ left: [Span], _ right: [Span]) -> Bool {
    var isBetter = false
    for (mine, theirs) in zip(left, right) {
      if mine.mid < theirs.mid { return false }
      if mine.mid > theirs.mid { isBetter = true }
    }
    return isBetter
  }
}
