package import ChainModel

/// What changed between two editions of the atlas, and which lines of data it comes from.
package struct AtlasDifference: Hashable, Sendable {
  /// One figure before and now; nil where it is not there.
  package struct Change: Hashable, Sendable {
    /// The figure before.
    package let before: Edition.Row?
    /// The figure now.
    package let now: Edition.Row?

    /// The figure, now or before.
    package var row: Edition.Row {
      guard let row = now ?? before else { preconditionFailure("a change of nothing") }
      return row
    }

    /// How much more it is, as a fraction of what it was; nil for words and new figures.
    package var growth: Double? {
      guard row.field != "rank", let old = before?.number, let new = now?.number, old != 0
      else { return nil }
      return (new - old) / abs(old)
    }

    /// How many ranks it rose; nil for what has no rank.
    package var rise: Int? {
      guard row.field == "rank", let old = before?.number, let new = now?.number else { return nil }
      return Int(exactly: old - new)
    }
  }

  /// A gap with what of it changed, and the changed data behind it.
  package struct GapChange: Hashable, Sendable {
    /// What of it changed.
    package let changes: [Change]
    /// Changes of data that bear upon its product, its feeds or its inputs.
    package let causes: [Change]
  }

  /// The region that both editions are of.
  package let region: Region.ID
  /// The date of the old edition.
  package let before: PartialDate
  /// The date of the new one.
  package let now: PartialDate
  /// Gaps that were not there before, in rank order.
  package let opened: [GapChange]
  /// Gaps that are not there any more, in their old order.
  package let closed: [GapChange]
  /// Gaps whose rank, size, route or standing changed, in rank order.
  package let moved: [GapChange]
  /// Products whose supply or demand changed by more than the tolerance.
  package let balances: [Change]
  /// Figures and plants of the files that changed, came or went.
  package let inputs: [Change]

  /// Compares two editions.
  ///
  /// O(rows + changes²) with changes of data far fewer than rows.
  ///
  /// - Parameters:
  ///   - old: The old edition.
  ///   - new: The new edition.
  ///   - tolerance: The fraction from which a computed figure counts as changed.
  package init(from old: Edition, to new: Edition, tolerance: Double = 0.005) {
    region = new.region
    before = old.asOf
    now = new.asOf
    let oldRows = Dictionary(old.rows.map { ($0.key, $0) }) { first, _ in first }
    let newRows = Dictionary(new.rows.map { ($0.key, $0) }) { first, _ in first }
    func changes(_ kinds: Set<Edition.Kind>, within tolerance: Double) -> [Change] {
      var result: [Change] = []
      for row in new.rows where kinds.contains(row.kind) {
        let other = oldRows[row.key]
        if Self.differ(other, row, tolerance) { result.append(Change(before: other, now: row)) }
      }
      for row in old.rows where kinds.contains(row.kind) && newRows[row.key] == nil {
        result.append(Change(before: row, now: nil))
      }
      return result
    }
    let inputs = changes([.input, .status], within: 0)
    self.inputs = inputs
    balances = changes([.balance], within: tolerance)
    var byGap: [String: [Change]] = [:]
    for change in changes([.gap], within: tolerance) {
      byGap[change.row.id, default: []].append(change)
    }
    func gaps(_ rows: [Edition.Row], where holds: ([Change]) -> Bool) -> [GapChange] {
      rows.filter { $0.kind == .gap && $0.field == "kind" }.compactMap { row in
        guard let changes = byGap[row.id], holds(changes) else { return nil }
        let touched = Set(row.touches)
        return GapChange(
          changes: changes,
          causes: inputs.filter { change in change.row.touches.contains { touched.contains($0) } }
        )
      }
    }
    func isNew(_ changes: [Change]) -> Bool {
      changes.contains { $0.row.field == "kind" && $0.before == nil }
    }
    opened = gaps(new.rows, where: isNew)
    closed = gaps(old.rows) { $0.contains { $0.row.field == "kind" && $0.now == nil } }
    moved = gaps(new.rows) { !isNew($0) }
  }

  private static func differ(
    _ old: Edition.Row?,
    _ new: Edition.Row,
    _ tolerance: Double
  ) -> Bool {
    guard let old else { return true }
    guard tolerance > 0, let before = old.number, let now = new.number else {
      return old.value != new.value || old.unit != new.unit
    }
    // Whatever opens or closes shifts all ranks after it by one or two.
    if new.field == "rank" { return abs(now - before) >= 3 }
    return abs(now - before) > tolerance * max(abs(before), abs(now))
  }

  /// Whether nothing changed at all.
  package var isEmpty: Bool {
    opened.isEmpty && closed.isEmpty && moved.isEmpty && balances.isEmpty && inputs.isEmpty
  }
}
