public import ChainModel

/// What leaves the region unprocessed: one raw material or intermediate that some known process takes
/// further, that travels, and of which more is supplied than used.
public struct Outflow: Hashable, Sendable, Identifiable {
  /// The product.
  public let id: Product.ID
  /// Units a year that leave.
  public let amount: Span
  /// CNY a year that they are worth; nil without a price.
  public let cny: Span?
  /// The part of the supply that leaves.
  public let share: Double

  /// What leaves, the dearest first; what has no price comes last.
  public static func all(in sheet: BalanceSheet) -> [Outflow] {
    let model = sheet.model
    let taken = Set(
      model.processes.elements.flatMap { $0.inputs.flatMap { [$0.product] + $0.substitutes } }
    )
    let rows = model.products.elements.compactMap { product -> Outflow? in
      guard product.role == .raw || product.role == .intermediate, product.isTradable,
        taken.contains(product.id)
      else { return nil }
      let balance = sheet.balance(of: product.id)
      guard balance.surplus.mid > 0 else { return nil }
      return Outflow(
        id: product.id,
        amount: balance.surplus,
        cny: product.price.map { price in
          Span(
            low: balance.surplus.low * max(0, price.span.low),
            mid: balance.surplus.mid * max(0, price.span.mid),
            high: balance.surplus.high * max(0, price.span.high)
          )
        },
        share: balance.surplus.mid / balance.supply.mid
      )
    }
    return rows.sorted { left, right in
      let values = (left.cny?.mid ?? -1, right.cny?.mid ?? -1)
      return values.0 != values.1 ? values.0 > values.1 : left.id < right.id
    }
  }
}
