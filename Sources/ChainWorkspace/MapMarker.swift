package import ChainMaps
package import ChainModel
package import GapAnalysis
import MaterialBalance
import Words

/// Puts gaps and balances on a map as marks.
package struct MapMarker: Sendable {
  private let report: GapReport
  private let language: Language
  private let page: @Sendable (Gap.ID?, Product.ID) -> String?

  /// Prepares marks.
  ///
  /// - Parameters:
  ///   - report: The gaps and the balance they stand on.
  ///   - language: The language of sizes and notes.
  ///   - page: The address that a product, with its gap if it has one, leads to.
  package init(
    report: GapReport,
    language: Language,
    page: @escaping @Sendable (Gap.ID?, Product.ID) -> String? = { _, _ in nil }
  ) {
    self.report = report
    self.language = language
    self.page = page
  }

  /// The marks of all products, processes and flows of the region.
  package var marks: MapMarks {
    let sheet = report.sheet
    var gapsByProduct: [Product.ID: [Gap]] = [:]
    var gapsByProcess: [UnitProcess.ID: [Gap]] = [:]
    for gap in report.gaps {
      gapsByProduct[gap.product, default: []].append(gap)
      if let process = gap.process { gapsByProcess[process, default: []].append(gap) }
    }
    var products: [Product.ID: MapMark] = [:]
    for product in sheet.model.products.elements {
      products[product.id] = mark(product, gaps: gapsByProduct[product.id] ?? [])
    }
    var processes: [UnitProcess.ID: MapMark] = [:]
    for process in sheet.model.processes.elements {
      let gaps = gapsByProcess[process.id] ?? []
      processes[process.id] = MapMark(
        gaps: kinds(gaps),
        isClosing: isClosing(gaps),
        isSurveyed: gaps.first?.standing != .notSurveyed,
        isPresent: sheet.isPresent(process.id),
        href: page(gaps.first?.id, process.output)
      )
    }
    return MapMarks(products: products, processes: processes, flows: flows)
  }

  private func mark(_ product: Product, gaps: [Gap]) -> MapMark {
    let balance = report.sheet.balance(of: product.id)
    let isPresent = balance.supply.high > 0 || balance.hasSupplyOfUnknownSize
    return MapMark(
      gaps: kinds(gaps),
      isClosing: isClosing(gaps),
      isSurveyed: gaps.first?.standing != .notSurveyed,
      isPresent: isPresent,
      size: size(product, balance),
      note: gaps.first?.evidence.first?.phrase.text(in: language),
      href: page(gaps.first?.id, product.id)
    )
  }

  /// The kinds of gaps that stay once what is being built runs, each once.
  private func kinds(_ gaps: [Gap]) -> [GapKind] {
    var result: [GapKind] = []
    for gap in gaps where gap.when != .closing && !result.contains(gap.kind) {
      result.append(gap.kind)
    }
    return result
  }

  private func isClosing(_ gaps: [Gap]) -> Bool {
    !gaps.isEmpty && gaps.allSatisfy { $0.when == .closing }
  }

  /// What of a product's supply is still being built or planned, in its unit a year.
  private func coming(_ product: Product) -> Double {
    let sheet = report.sheet
    return sheet.model.facilities.reduce(0) { sum, plant in
      let status = sheet.model.status(of: plant, at: sheet.request.asOf)
      guard plant.product == product.id, status != .operating,
        sheet.request.scenario.counts(status)
      else { return sum }
      return sum + (plant.capacity?.span.mid ?? 0)
    }
  }

  /// The amount that says most: the lack of what is missing, the surplus of what leaves, else the
  /// supply; the use alone where nobody tells how much is supplied.
  private func size(_ product: Product, _ balance: ProductBalance) -> String? {
    func text(_ value: Double) -> String {
      AmountText.amount(value, of: product.unit, in: language)
    }
    if balance.demand.mid > balance.supply.mid {
      if product.role == .raw || balance.hasSupplyOfUnknownSize {
        return Self.uses(text(balance.demand.mid)).text(in: language)
      }
      return Self.lacks(text(balance.demand.mid - balance.supply.mid)).text(in: language)
    }
    guard balance.supply.mid > 0 else { return nil }
    let coming = coming(product)
    let supply =
      coming <= 0
      ? Phrase.verbatim(text(balance.supply.mid))
      : coming >= balance.supply.mid * Self.whole
        ? Self.once(text(balance.supply.mid)) : Self.with(text(balance.supply.mid), text(coming))
    if let conversion = balance.localConversion, product.role != .end,
      conversion.mid < report.sheet.model.region.thresholds[.localConversion]
    {
      return Self.leaves(supply, DecimalText.percent(1 - conversion.mid)).text(in: language)
    }
    return supply.text(in: language)
  }

  private var flows: [MapFlow] {
    let sheet = report.sheet
    return sheet.products.elements.flatMap { balance -> [MapFlow] in
      guard let product = sheet.model.products[balance.id] else { return [] }
      func flow(_ row: BalanceRow, _ direction: MapFlow.Direction) -> MapFlow? {
        guard let process = row.process, row.amount.mid > 0,
          let tonnes = product.tonnesPerUnit?.mid
        else { return nil }
        return MapFlow(
          process: process,
          product: product.id,
          direction: direction,
          tonnes: row.amount.mid * tonnes,
          text: AmountText.amount(row.amount.mid, of: product.unit, in: language)
        )
      }
      let out = balance.supplyRows.filter {
        if case .byproduct = $0.item { return true }
        return false
      }.compactMap { flow($0, .outOfProcess) }
      return out + balance.demandRows.compactMap { flow($0, .intoProcess) }
    }
  }
}

extension MapMarker {
  /// So much is lacking.
  static func lacks(_ amount: String) -> Phrase {
    Phrase(zh: "缺\(amount)", en: "lacks \(amount)")
  }

  /// So much is used; how much is supplied is not known.
  static func uses(_ amount: String) -> Phrase {
    Phrase(zh: "需用\(amount)", en: "uses \(amount)")
  }

  /// The part of a supply above which all of it counts as being built: figures are rounded.
  private static let whole = 0.999

  /// So much will be made once what is being built runs, and nothing of it today.
  static func once(_ amount: String) -> Phrase {
    Phrase(zh: "建成后\(amount)", en: "\(amount) once built")
  }

  /// So much is made, this part of it by what is being built.
  static func with(_ amount: String, _ coming: String) -> Phrase {
    Phrase(zh: "\(amount)（含在建\(coming)）", en: "\(amount) (\(coming) being built)")
  }

  /// So much is made, and this part leaves unused.
  static func leaves(_ supply: Phrase, _ share: String) -> Phrase {
    Phrase(zh: "\(supply.zh)，外流\(share)", en: "\(supply.en), \(share) leaves")
  }
}
