import ChainModel
import MaterialBalance
import Wording

/// Puts the size of a route into sentences.
struct SizeEvidence {
  let context: GapContext

  func lines(_ comparison: RouteComparison, gap: Product.ID) -> [Evidence] {
    guard let process = context.model.processes[comparison.route.process] else { return [] }
    let output = context.product(process.output)
    let size = comparison.size
    var lines: [Evidence] = []
    if let feed = size.feed, let id = size.feedProduct {
      let source = context.product(id)
      let input = process.inputs.first { $0.product == id || $0.substitutes.contains(id) }
      lines.append(
        Evidence(
          .feedAllows(
            feed: source.name,
            product: output.name,
            amount: GapPhrase.Amount(feed, output.unit)
          ),
          facts: (input.map { [$0.figure.origin] } ?? [])
            + context.sheet.balance(of: id).supplyRows.flatMap(\.facts),
          sources: input?.figure.sources ?? []
        )
      )
      lines += shareOfUserUnit(feed: feed, output: output.id, gap: gap)
    }
    if let shortfall = size.shortfall, let feed = size.feed,
      let minimum = size.minimumScale
    {
      let source = context.product(shortfall.product)
      lines.append(
        Evidence(
          .belowMinimum(
            product: output.name,
            allowed: GapPhrase.Amount(feed, output.unit),
            minimum: GapPhrase.Amount(minimum.span, output.unit),
            feed: source.name,
            more: GapPhrase.Amount(Span(shortfall.amount), source.unit)
          ),
          facts: [minimum.origin],
          sources: minimum.sources
        )
      )
    }
    if !comparison.boughtIn.isEmpty {
      lines.append(
        Evidence(.boughtIn(products: comparison.boughtIn.map { context.product($0).name }))
      )
    }
    for exchange in process.inputs {
      let product = context.product(exchange.product)
      guard product.role == .raw,
        !context.model.primarySupply.contains(where: { $0.product == product.id }),
        context.sheet.balance(of: product.id).supply.high == 0
      else { continue }
      lines.append(
        Evidence(.rawNotRecorded(product: product.name), facts: [exchange.figure.origin])
      )
    }
    if let figure = comparison.national.importShare {
      lines.append(
        Evidence(
          .importShare(product: output.name, share: figure.amount.span.mid),
          facts: [figure.origin],
          sources: figure.amount.sources
        )
      )
    }
    if let figure = comparison.national.utilisation {
      lines.append(
        Evidence(
          .nationalUtilisation(product: output.name, share: figure.amount.span.mid),
          facts: [figure.origin],
          sources: figure.amount.sources
        )
      )
    }
    return lines
  }

  /// How much of one typical unit of a user the feed would keep busy, where it is less than one.
  private func shareOfUserUnit(
    feed: Span,
    output: Product.ID,
    gap: Product.ID
  ) -> [Evidence] {
    context.users(of: gap).filter { context.sheet.isPresent($0.id) }.compactMap { user in
      guard let typical = user.scale?.typical?.span.mid ?? user.scale?.minimum?.span.mid,
        let exchange = user.inputs.first(where: {
          $0.product == gap || $0.substitutes.contains(output)
        })
      else { return nil }
      let share = feed.mid / (typical * exchange.figure.span.mid)
      guard share < 1 else { return nil }
      return Evidence(
        .feedsShareOfUnit(process: user.name, share: share),
        facts: [exchange.figure.origin]
      )
    }
  }
}
