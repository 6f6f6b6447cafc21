import ChainModel
import MaterialBalance
import Words

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
          Self.allows(source.name, Amount(feed, output.unit), of: output.name),
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
          Self.staysBelow(
            Amount(minimum.span, output.unit),
            at: Amount(feed, output.unit),
            of: output.name,
            lacking: Amount(Span(shortfall.amount), source.unit),
            of: source.name
          ),
          facts: [minimum.origin],
          sources: minimum.sources
        )
      )
    }
    if !comparison.boughtIn.isEmpty {
      lines.append(
        Evidence(Self.isBoughtIn(comparison.boughtIn.map { context.product($0).name }))
      )
    }
    for exchange in process.inputs {
      let product = context.product(exchange.product)
      guard product.role == .raw,
        !context.model.primarySupply.contains(where: { $0.product == product.id }),
        context.sheet.balance(of: product.id).supply.high == 0
      else { continue }
      lines.append(
        Evidence(Self.isNotRecorded(product.name), facts: [exchange.figure.origin])
      )
    }
    if let figure = comparison.national.importShare {
      lines.append(
        Evidence(
          Self.imports(figure.amount.span.mid, of: output.name),
          facts: [figure.origin],
          sources: figure.amount.sources
        )
      )
    }
    if let figure = comparison.national.utilisation {
      lines.append(
        Evidence(
          Self.runs(at: figure.amount.span.mid, for: output.name),
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
        Self.feeds(share, of: user.name),
        facts: [exchange.figure.origin]
      )
    }
  }

  // MARK: Words

  private static func allows(_ feed: Name, _ amount: Amount, of product: Name) -> Phrase {
    Phrase(
      zh: "按本地\(feed.zh)可得量，最多生产\(product.zh) \(amount.zh)/年",
      en: "local \(feed.en) allows at most \(amount.en) of \(product.en) a year"
    )
  }

  private static func feeds(_ share: Double, of process: Name) -> Phrase {
    let share = DecimalText.percent(share)
    return Phrase(
      zh: "只相当于一套典型\(process.zh)装置所需的 \(share)",
      en: "that is \(share) of what one typical unit of \(process.en) needs"
    )
  }

  private static func staysBelow(
    _ minimum: Amount,
    at allowed: Amount,
    of product: Name,
    lacking more: Amount,
    of feed: Name
  ) -> Phrase {
    Phrase(
      zh: "本地条件只允许\(product.zh) \(allowed.zh)/年，低于最小经济规模 \(minimum.zh)/年；"
        + "还须从外地调入\(feed.zh) \(more.zh)/年",
      en: "local conditions allow \(allowed.en) of \(product.en) a year, below the minimum economic"
        + " scale of \(minimum.en); \(more.en) more of \(feed.en) a year must come from outside"
    )
  }

  private static func isBoughtIn(_ products: [Name]) -> Phrase {
    let list = Phrase.list(products)
    return Phrase(zh: "须从外地购入：\(list.zh)", en: "to be bought elsewhere: \(list.en)")
  }

  private static func isNotRecorded(_ product: Name) -> Phrase {
    Phrase(
      zh: "\(product.zh)的本地供应未记录",
      en: "local supply of \(product.en) is not recorded"
    )
  }

  private static func imports(_ share: Double, of product: Name) -> Phrase {
    Phrase(
      zh: "全国\(product.zh)进口依存度 \(DecimalText.percent(share))",
      en: "China imports \(DecimalText.percent(share)) of its \(product.en)"
    )
  }

  private static func runs(at share: Double, for product: Name) -> Phrase {
    Phrase(
      zh: "全国\(product.zh)产能利用率 \(DecimalText.percent(share))",
      en: "capacity for \(product.en) in China runs at \(DecimalText.percent(share))"
    )
  }
}
