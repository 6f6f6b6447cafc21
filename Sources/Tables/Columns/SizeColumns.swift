import ChainModel
import GapAnalysis
import Markup
import Words

/// What is said of the size of a project, of a gap's and of each route's.
struct SizeColumns {
  /// A size with the unit it is counted in.
  struct Row {
    /// Nil where no project closes the gap.
    let size: OpportunitySize?
    let unit: ScaledUnit
  }

  let model: RegionalModel
  let language: Language

  var proposed: Column<Row> {
    Column("proposed", Label.proposed, kind: .amount, .main) {
      .amount($0.size?.proposed.map(Span.init), $0.unit)
    }.json { .optional($0.size?.proposed) }
  }

  var cny: Column<Row> {
    Column("cny", Label.cny, kind: .money, .main) { row in
      row.size.map { $0.cny.map { TableCell(.money($0)) } ?? .unknown } ?? .empty
    }
  }

  var feasibility: Column<Row> {
    Column("feasibility", Label.feasibility, cell: feasible).forPeople
  }

  var feed: Column<Row> {
    Column("feed", Label.feed, kind: .amount) { .amount($0.size?.feed, $0.unit) }
  }

  var demand: Column<Row> {
    Column("demand", Label.localDemand, kind: .amount, .detail) {
      .amount($0.size?.demand, $0.unit)
    }
  }

  var market: Column<Row> {
    Column("market", Label.market, kind: .amount, .detail) { row in
      guard let market = row.size?.market else { return row.size == nil ? .empty : .unknown }
      return TableCell(
        .amount(market.amount, row.unit),
        facts: [market.figure.origin],
        sources: market.figure.amount.sources
      )
    }
  }

  var minimumScale: Column<Row> {
    Column("minimumScale", Label.minimumScale, kind: .amount, .detail) { row in
      row.size.map { .figure($0.minimumScale, row.unit) } ?? .empty
    }.json { ResultJSON.figure($0.size?.minimumScale) }
  }

  /// What no table shows.
  var forPrograms: [Column<Row>] {
    [
      .field("feeds") { $0.size.map(feeds) ?? .null },
      .field("marketFigure") { ResultJSON.market($0.size?.market?.figure) },
      .field("typicalScale") { ResultJSON.figure($0.size?.typicalScale) },
      .field("unit") { .optional($0.size == nil ? nil : $0.unit.code) },
      .field("feasible") { $0.size.map { .bool($0.isFeasible) } ?? .null },
      .field("shortfall") { row in
        row.size?.shortfall.map {
          .fields(["product": .string($0.product.text), "amount": .number($0.amount)])
        } ?? .null
      },
    ]
  }

  private func feeds(_ size: OpportunitySize) -> JSONValue {
    .array(
      size.feeds.map {
        .fields([
          "product": .string($0.product.text), "amount": ResultJSON.span($0.amount),
          "unit": .optional(model.products[$0.product]?.unit.code),
        ])
      }
    )
  }

  private func feasible(_ row: Row) -> TableCell {
    guard let size = row.size else { return .empty }
    if size.isBeyondDemand, let smallest = size.minimumScale, let lack = size.demand {
      return .text(
        Self.beyondDemand(
          Amount(Span(smallest.span.mid), row.unit),
          Amount(Span(lack.mid), row.unit)
        )
        .text(in: language)
      )
    }
    guard let shortfall = size.shortfall, let product = model.products[shortfall.product] else {
      return size.proposed == nil ? .unknown : .text(Self.feasible.text(in: language))
    }
    return .text(
      Self.needsMore(Amount(Span(shortfall.amount), product.unit), of: product.name)
        .text(in: language)
    )
  }
}

extension SizeColumns {
  fileprivate static let feasible = Phrase(zh: "达到最小规模", en: "reaches its smallest scale")

  fileprivate static func beyondDemand(_ smallest: Amount, _ lack: Amount) -> Phrase {
    Phrase(
      zh: "最小规模\(smallest.zh)，本地只缺\(lack.zh)",
      en: "smallest plant \(smallest.en), only \(lack.en) lacking here"
    )
  }

  fileprivate static func needsMore(_ amount: Amount, of product: Name) -> Phrase {
    Phrase(
      zh: "须外购\(product.zh) \(amount.zh)/年",
      en: "needs \(amount.en) a year of \(product.en) from outside"
    )
  }
}
