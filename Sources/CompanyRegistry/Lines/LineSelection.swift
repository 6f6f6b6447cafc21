/// Which lines of what `registry read` wrote go into a registry.
package struct LineSelection: Hashable, Sendable {
  /// Whether only companies are taken of which a scope or a name names a product or a class.
  package var onlyMentioning: Bool
  /// The provinces of which every company is taken, as GB/T 2260 codes.
  package var provinces: [Int]

  /// Selects lines; with no arguments all of them.
  package init(onlyMentioning: Bool = false, provinces: [Int] = []) {
    self.onlyMentioning = onlyMentioning
    self.provinces = provinces
  }

  /// Whether a line is taken.
  func takes(_ object: FlatObject) -> Bool {
    let isNamed = object["mentions"].map { $0.count > 2 } ?? true
    let place = object["place"].flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
    let isWanted = provinces.contains { Division.province(of: $0) == Division.province(of: place) }
    guard onlyMentioning else { return provinces.isEmpty || isWanted }
    return isNamed || isWanted
  }
}
