package import ChainMaps
package import ChainModel
package import Editions
import GapAnalysis
import Words

extension AtlasDifference {
  /// Marks for a difference map: what supply or demand changed, and which gaps opened or closed.
  package func marks(in language: Language) -> MapMarks {
    var sizes: [Product.ID: String] = [:]
    for change in balances where change.row.field == "supply" {
      let id = Product.ID(change.row.id)
      guard let growth = change.growth else {
        sizes[id] = change.before == nil ? "▲" : "▼"
        continue
      }
      sizes[id] = (growth > 0 ? "▲ " : "▼ ") + DecimalText.percent(abs(growth))
    }
    var kinds: [Product.ID: [GapKind]] = [:]
    var notes: [Product.ID: String] = [:]
    func note(_ changes: [GapChange], _ heading: Phrase, isOpen: Bool) {
      for change in changes {
        guard let row = change.changes.first(where: { $0.row.field == "kind" })?.row,
          let product = row.touches.first
        else { continue }
        notes[product] = heading.text(in: language)
        if isOpen, let kind = GapKind(rawValue: row.value) {
          kinds[product, default: []].append(kind)
        } else {
          sizes[product] = (sizes[product].map { $0 + " " } ?? "") + "✓"
        }
      }
    }
    note(opened, Heading.opened, isOpen: true)
    note(closed, Heading.closed, isOpen: false)
    var products: [Product.ID: MapMark] = [:]
    for id in Set(sizes.keys).union(kinds.keys).union(notes.keys) {
      products[id] = MapMark(gaps: kinds[id] ?? [], size: sizes[id], note: notes[id])
    }
    return MapMarks(products: products)
  }
}
