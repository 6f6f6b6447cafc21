import ChainModel

/// Reads `facilities.csv`.
struct FacilityTable {
  let reading: Reading
  let products: Catalogue<Product>
  let processes: Catalogue<UnitProcess>

  /// The plants in the order of their first rows; of several rows for one the best is used.
  func facilities(_ tables: [Table]) -> [Facility] {
    var order: [Facility.ID] = []
    var claims: [Facility.ID: [Facility]] = [:]
    for row in tables.flatMap(\.rows) {
      guard let facility = facility(row) else { continue }
      if claims[facility.id] == nil { order.append(facility.id) }
      claims[facility.id, default: []].append(facility)
    }
    return order.compactMap { claims[$0].map(chosen) }
  }

  private func facility(_ row: Row) -> Facility? {
    let company = row.need("company").flatMap {
      reading.resolve($0.text, as: .company, at: $0.origin)
    }
    let zone = row.need("zone").flatMap {
      reading.resolve($0.text, as: .zone, .place, at: $0.origin)
    }
    let processCell = row.cell("process")
    let process = processCell.flatMap { reading.resolve($0.text, as: .process, at: $0.origin) }
    let productCell = row.need("product")
    let product = productCell.flatMap { reading.resolve($0.text, as: .product, at: $0.origin) }
    let status: Facility.Status? = row.need("status") == nil ? nil : row.word("status")
    let since = row.date("since")
    let asOf = row.date("asOf")
    let sources = row.sources()
    let utilisation = row.figure("utilisation", sources: sources, asOf: asOf, .fraction)
    let confidence: Confidence? = row.word("confidence")
    let stated = row.figure("capacity", sources: sources, asOf: asOf)
    let unit = row.cell("capacity") == nil ? nil : row.unit(for: "capacity")
    guard let id = row.need("id") else { return nil }
    row.accept(as: Thing(.facility, id.text))
    guard let product, let made = products[Product.ID(product)] else { return nil }
    if let process, let runs = processes[UnitProcess.ID(process)], let productCell {
      let outputs = [runs.output] + runs.byproducts.map(\.product)
      if !outputs.contains(made.id) {
        let phrase = Self.notMadeBy(
          product: product,
          process: process,
          expected: outputs.map(\.text)
        )
        reading.error(phrase, at: productCell.origin)
        return nil
      }
    }
    guard let company, let zone, let status, process != nil || processCell == nil else {
      return nil
    }
    var capacity: Figure?
    if let stated, let unit {
      capacity = Conversion(reading: reading, processes: processes).convert(
        stated,
        unit.unit,
        unit.cell,
        to: made,
        by: process.map { [UnitProcess.ID($0)] } ?? []
      )
      guard capacity != nil else { return nil }
    }
    return Facility(
      id: Facility.ID(id.text),
      company: Company.ID(company),
      zone: Zone.ID(zone),
      process: process.map { UnitProcess.ID($0) },
      product: made.id,
      capacity: capacity,
      statedCapacity: row.text("capacity").map { $0 + (row.text("unit") ?? "") },
      status: status,
      since: since,
      asOf: asOf,
      utilisation: utilisation,
      sources: sources,
      confidence: confidence,
      note: row.text("note"),
      origin: row.origin
    )
  }

  /// Of several claims for one plant the one with the better grade, then the newer one.
  private func chosen(_ claims: [Facility]) -> Facility {
    let order = claims.indices.sorted { left, right in
      let (a, b) = (claims[left], claims[right])
      let grades = (reading.grade(of: a.sources), reading.grade(of: b.sources))
      if grades.0 != grades.1 { return grades.0 < grades.1 }
      let dates = (reading.date(of: a.sources, a.asOf), reading.date(of: b.sources, b.asOf))
      if dates.0 != dates.1 { return Reading.isNewer(dates.0, than: dates.1) }
      return left < right
    }
    guard order.count > 1 else { return claims[0] }
    return claims[order[0]].rejecting(order.dropFirst().map { claims[$0] })
  }
}

extension Facility {
  /// The same plant with other claims beside it.
  func rejecting(_ others: [Facility]) -> Facility {
    Facility(
      id: id,
      company: company,
      zone: zone,
      process: process,
      product: product,
      capacity: capacity,
      statedCapacity: statedCapacity,
      status: status,
      since: since,
      asOf: asOf,
      utilisation: utilisation,
      sources: sources,
      confidence: confidence,
      note: note,
      origin: origin,
      rejected: others
    )
  }
}

extension FacilityTable {
  /// A plant whose product its process does not make.
  static func notMadeBy(product: String, process: String, expected: [String]) -> Phrase {
    let product = Phrase.quoted(product)
    let process = Phrase.shown(process)
    let expected = Phrase.list(expected)
    return Phrase(
      zh: "环节 \(process) 不产出\(product.zh)；应为 \(expected.zh) 之一",
      en: "the process \(process) does not make \(product.en); expected one of \(expected.en)"
    )
  }
}
