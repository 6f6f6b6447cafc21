public import ChainModel

/// Cumulative value along routes: what one unit of a raw material becomes, step by step, in CNY.
public struct ValueLadder: Hashable, Sendable {
  /// A step of the ladder.
  public struct Rung: Hashable, Sendable {
    /// The process that makes the product.
    public let process: UnitProcess.ID
    /// The product.
    public let product: Product.ID
    /// The rung below; nil on the first step from the raw material.
    public let from: Product.ID?
    /// Units of product from one unit of raw material, along the route with the best value.
    public let units: Double
    /// CNY of product from one unit of raw material.
    public let value: Double
    /// Whether the step is here.
    public let isPresent: Bool
  }

  /// The raw material.
  public let raw: Product.ID
  /// CNY of one unit of it.
  public let price: Double
  /// Products in the order in which the routes reach them.
  public let rungs: [Rung]

  /// The ladders of a chain, one for each raw material with a price, in model order.
  ///
  /// A step is climbed by the input with the largest mass, or value where masses are not known: the
  /// others are bought beside it.
  public static func all(of chain: Chain, in sheet: BalanceSheet) -> [ValueLadder] {
    let model = sheet.model
    let processes = chain.stages.flatMap(\.processes).compactMap { model.processes[$0] }
    return model.products.elements.compactMap { product in
      guard product.role == .raw, let price = product.price?.span.mid,
        processes.contains(where: { $0.inputs.contains { $0.product == product.id } })
      else { return nil }
      let rungs = climb(from: product.id, processes, sheet)
      return rungs.isEmpty ? nil : ValueLadder(raw: product.id, price: price, rungs: rungs)
    }
  }

  private static func climb(
    from raw: Product.ID,
    _ processes: [UnitProcess],
    _ sheet: BalanceSheet
  ) -> [Rung] {
    let model = sheet.model
    var units: [Product.ID: Double] = [raw: 1]
    var rungs: [Rung] = []
    var queue = [raw]
    var head = 0
    while head < queue.count {
      let product = queue[head]
      head += 1
      guard let amount = units[product] else { continue }
      for process in processes where units[process.output] == nil {
        guard let exchange = mainInput(of: process, model: model), exchange.product == product,
          exchange.figure.span.mid > 0, let price = model.products[process.output]?.price
        else { continue }
        let made = amount / exchange.figure.span.mid
        units[process.output] = made
        queue.append(process.output)
        rungs.append(
          Rung(
            process: process.id,
            product: process.output,
            from: product == raw ? nil : product,
            units: made,
            value: made * price.span.mid,
            isPresent: sheet.isPresent(process.id)
          )
        )
      }
    }
    return rungs
  }

  private static func mainInput(of process: UnitProcess, model: RegionalModel) -> Exchange? {
    func largest(_ measure: (Product) -> Double?) -> Exchange? {
      let weighed = process.inputs.compactMap { exchange -> (Exchange, Double)? in
        guard let product = model.products[exchange.product], product.role != .utility,
          product.role != .auxiliary, let one = measure(product)
        else { return nil }
        return (exchange, one * exchange.figure.span.mid)
      }
      return weighed.max { $0.1 < $1.1 }?.0
    }
    return largest { $0.tonnesPerUnit?.mid } ?? largest { $0.price?.span.mid }
  }
}
