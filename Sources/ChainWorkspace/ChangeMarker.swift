package import ChainMaps
package import ChainModel
import GapAnalysis
import MaterialBalance
package import ProcessSynthesis
import Words

/// Draws a what-if: the products around what is built, each with its share used here before and
/// after, and what opens or closes.
package struct ChangeMarker: Sendable {
  private let result: WhatIf
  private let language: Language

  /// Takes a result.
  package init(result: WhatIf, language: Language) {
    self.result = result
    self.language = language
  }

  /// The map around the products of what is built, or of what is dropped.
  ///
  /// Throws `ChainMapsError` where there is nothing to draw.
  package func map() throws(ChainMapsError) -> ChainMap {
    try ChainMap(
      model: result.after.model,
      request: MapRequest(
        view: .around,
        chain: nil,
        focus: focus.map(\.text),
        language: language,
        scenario: result.after.request.scenario,
        asOf: result.after.request.asOf
      ),
      marks: marks
    )
  }

  /// The main products of the plants that come or go, in model order.
  private var focus: [Product.ID] {
    let model = result.before.model
    let built = Set(result.change.builds.compactMap { model.processes[$0.process]?.output })
    let dropped = Set(
      model.facilities.filter { result.change.drops.contains($0.id) }.map(\.product)
    )
    return model.products.elements.map(\.id).filter { built.contains($0) || dropped.contains($0) }
  }

  /// What is written on each product.
  var marks: MapMarks {
    var products: [Product.ID: MapMark] = [:]
    let opened = Dictionary(grouping: result.opened, by: \.product)
    for shift in result.shifts {
      products[shift.id] = MapMark(
        gaps: (opened[shift.id] ?? []).map(\.kind),
        size: label(shift),
        note: note(shift)
      )
    }
    return MapMarks(products: products)
  }

  private func label(_ shift: ProductShift) -> String {
    let closes = result.closed.contains { $0.product == shift.id } ? " ✓" : ""
    let arrow = shift.after.balance > shift.before.balance ? "▲" : "▼"
    guard let unit = result.after.model.products[shift.id]?.unit else { return arrow }
    let amount = AmountText.amount(
      abs(shift.after.balance - shift.before.balance),
      of: unit,
      in: language
    )
    return arrow + " " + amount + closes
  }

  private func note(_ shift: ProductShift) -> String? {
    guard let one = shift.before.localConversion, let other = shift.after.localConversion else {
      return nil
    }
    let (from, to) = (DecimalText.percent(one), DecimalText.percent(other))
    return Phrase(
      zh: "本地转化率 \(from) → \(to)",
      en: "used here \(from) → \(to)"
    ).text(in: language)
  }
}
