import ChainModel

/// Reads `ties.csv`.
struct TieTable {
  let reading: Reading

  /// The ties in order.
  func ties(_ tables: [Table]) -> [Tie] {
    tables.flatMap(\.rows).compactMap(tie)
  }

  private func tie(_ row: Row) -> Tie? {
    let company = row.need("company").flatMap {
      reading.resolve($0.text, as: .company, at: $0.origin)
    }
    let kind: Tie.Kind? = row.need("kind") == nil ? nil : row.word("kind")
    let partner = partner(row)
    let (since, until) = (row.date("since"), row.date("until"))
    let sources = row.sources()
    guard let id = row.need("id") else { return nil }
    row.accept(as: Thing(.tie, id.text))
    guard let company, let kind, let partner else { return nil }
    return Tie(
      id: Identifier(id.text),
      company: Company.ID(company),
      partner: partner,
      kind: kind,
      since: since,
      until: until,
      sources: sources,
      note: row.text("note"),
      origin: row.origin
    )
  }

  /// What stands in `with`, an id, or in `withName`, a name without an entry; one of the two.
  private func partner(_ row: Row) -> Tie.Partner? {
    guard let cell = row.cell("with") else {
      guard let name = row.text("withName") else {
        reading.error(.cellNeeds("kind", other: "with"), at: row.place(of: "with"))
        return nil
      }
      return .named(name)
    }
    if let name = row.cell("withName") {
      reading.error(.listedTwice(name.text), at: name.origin)
    }
    guard
      let id = reading.resolve(cell.text, as: .company, .zone, .place, .region, at: cell.origin)
    else { return nil }
    switch reading.ids.target(of: id, as: [.company, .zone, .place, .region])?.thing.kind {
    case .zone, .place: return .zone(Zone.ID(id))
    case .region: return .region(Region.ID(id))
    default: return .company(Company.ID(id))
    }
  }
}
