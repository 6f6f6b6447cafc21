import ChainModel
import MaterialBalance

/// The model of a region after plants were built and dropped; all others stay as they are.
struct ChangedModel {
  /// The model after the change.
  let model: RegionalModel
  /// The plants that were added, in the order of the builds.
  let added: [Facility]

  /// Builds and drops.
  ///
  /// A plant that a statistic would take for one of its own is added to the statistic, and a plant
  /// that is part of one is taken off it, so that the change is exactly what was asked for.
  ///
  /// O(plants × totals).
  init(
    _ change: PlantChange,
    of sheet: BalanceSheet
  ) throws(PlantChangeError) {
    let (model, request) = (sheet.model, sheet.request)
    var totals = model.totals
    var facilities = model.facilities
    for id in change.drops {
      guard let place = facilities.firstIndex(where: { $0.id == id }) else { throw .noPlant(id) }
      let plant = facilities[place]
      guard request.counts(plant, in: model) else { throw .notCounted(id) }
      for item in sheet.reconciliations where item.supersededBy == nil {
        guard let line = item.lines.first(where: { $0.facility == id && $0.position != .after })
        else { continue }
        guard let amount = line.amount else { throw .unsizedInTotal(id, item.total.id) }
        totals = totals.map { $0.id == item.total.id ? $0.changed(by: amount * -1) : $0 }
      }
      facilities.remove(at: place)
    }
    var companies = model.companies.elements
    var added: [Facility] = []
    for (number, build) in change.builds.enumerated() {
      guard let process = model.processes[build.process] else {
        preconditionFailure("no process \(build.process)")
      }
      let company = Self.company(of: process, number: number + 1)
      companies.append(company)
      added.append(
        Facility(
          id: Facility.ID("what-if-\(number + 1)"),
          company: company.id,
          zone: build.zone,
          process: process.id,
          product: process.output,
          capacity: Figure(span: Span(build.amount), basis: .derived),
          status: .operating,
          since: request.asOf,
          asOf: request.asOf
        )
      )
      // Used totals of the very year of the balance count what came on stream in it as their own.
      for item in sheet.reconciliations
      where item.supersededBy == nil && item.total.processes.contains(process.id)
        && (item.total.zone == nil || item.total.zone == build.zone)
        && request.asOf.earliest <= item.total.year.latest
      {
        totals = totals.map {
          $0.id == item.total.id ? $0.changed(by: Span(build.amount)) : $0
        }
      }
    }
    self.added = added
    self.model = model.with(
      facilities: facilities + added,
      totals: totals,
      companies: companies
    )
  }

  private static func company(of process: UnitProcess, number: Int) -> Company {
    Company(
      id: Company.ID("what-if-\(number)"),
      name: Name(zh: "拟建：\(process.name.zh)", en: "to be built: \(process.name.en)")
    )
  }
}

extension ControlTotal {
  /// The same statistic over more or less.
  fileprivate func changed(by amount: Span) -> ControlTotal {
    let span = self.amount.span
    return ControlTotal(
      id: id,
      zone: zone,
      processes: processes,
      product: product,
      amount: Figure(
        span: Span(
          low: max(0, span.low + amount.mid),
          mid: max(0, span.mid + amount.mid),
          high: max(0, span.high + amount.mid)
        ),
        basis: .derived,
        sources: self.amount.sources,
        origin: self.amount.origin
      ),
      year: year,
      kind: kind,
      origin: origin
    )
  }
}

extension RegionalModel {
  /// The same region with other plants, statistics and companies.
  fileprivate func with(
    facilities: [Facility],
    totals: [ControlTotal],
    companies: [Company]
  ) -> RegionalModel {
    RegionalModel(
      units: units,
      sources: sources.elements,
      products: products.elements,
      processes: processes.elements,
      chains: chains.elements,
      region: region,
      facilities: facilities,
      totals: totals,
      primarySupply: primarySupply,
      companies: companies,
      markets: markets,
      lanes: lanes,
      factorPrices: factorPrices,
      ties: ties,
      documents: documents.elements,
      gates: gates
    )
  }
}
