import ChainModel

/// Reads `companies.csv`.
struct CompanyTable {
  let reading: Reading
  let products: Catalogue<Product>
  let processes: Catalogue<UnitProcess>

  /// The companies in order.
  func companies(_ tables: [Table]) -> [Company] {
    tables.flatMap(\.rows).compactMap(company)
  }

  private func company(_ row: Row) -> Company? {
    let name = row.need("name")?.text
    let kind: Company.Kind? = row.word("kind")
    let scope: Company.Scope? = row.need("scope") == nil ? nil : row.word("scope")
    let uscc = row.cell("uscc").flatMap(creditCode)
    let zone = row.cell("zone").flatMap {
      reading.resolve($0.text, as: .zone, .place, at: $0.origin)
    }
    let made: [Product.ID] = row.ids("products", .product)
    let sources = row.sources()
    let asOf = row.date("asOf")
    let confidence: Confidence? = row.word("confidence")
    let capacity = capacity(row, sources: sources, asOf: asOf, products: made)
    let firms = row.figure("firms", sources: [], asOf: nil)
    guard let id = row.need("id") else { return nil }
    row.accept(as: Thing(.company, id.text))
    guard let name, let scope else { return nil }
    return Company(
      id: Company.ID(id.text),
      name: Name(zh: name, en: row.text("en") ?? name),
      kind: kind ?? .firm,
      scope: scope,
      uscc: uscc,
      stock: row.text("stock"),
      province: row.text("province"),
      city: row.text("city"),
      zone: zone.map { Zone.ID($0) },
      firms: firms.flatMap { Int(exactly: $0.span.mid.rounded(.down)) }.map { max(1, $0) },
      products: made,
      capacity: capacity,
      capacityText: row.text("capacityText"),
      xinjiang: row.text("xinjiang"),
      group: row.text("group"),
      formerNames: row.list("formerNames").map(\.text),
      rank: row.text("rank"),
      revenue: row.text("revenue"),
      expansions: row.text("expansions"),
      sources: sources,
      asOf: asOf,
      confidence: confidence,
      note: row.text("note"),
      origin: row.origin
    )
  }

  /// The capacity in units of the first product.
  private func capacity(
    _ row: Row,
    sources: [Source.ID],
    asOf: PartialDate?,
    products made: [Product.ID]
  ) -> Figure? {
    guard let figure = row.figure("capacity", sources: sources, asOf: asOf) else { return nil }
    guard let unit = row.unit(for: "capacity") else { return nil }
    guard row.cell("products") != nil else {
      reading.error(
        .cellNeeds("capacity", other: "products"),
        at: row.place(of: "capacity")
      )
      return nil
    }
    guard let first = made.first, let product = products[first] else { return nil }
    return Conversion(reading: reading, processes: processes).convert(
      figure,
      unit.unit,
      unit.cell,
      to: product,
      by: processes.elements.filter { $0.output == first && !$0.equipment.isEmpty }.map(\.id)
    )
  }

  private func creditCode(_ cell: Row.Cell) -> String? {
    switch CreditCode.check(cell.text) {
    case .valid: return cell.text
    case .form: reading.error(Self.creditCodeForm(cell.text), at: cell.origin)
    case .character(let expected):
      reading.error(
        Self.creditCodeCheck(cell.text, expected: String(expected)),
        at: cell.origin
      )
    }
    return nil
  }
}

extension CompanyTable {
  /// A social credit code of the wrong form.
  static func creditCodeForm(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不是统一社会信用代码；应为 18 位数字与大写字母（不含 I、O、S、V、Z）",
      en:
        "\(text.en) is no unified social credit code; expected 18 digits and capital letters without I, O, S, V, Z"
    )
  }

  /// A social credit code whose check character is wrong.
  static func creditCodeCheck(_ text: String, expected: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "统一社会信用代码\(text.zh)校验不符；按 GB 32100-2015 末位应为 \(expected)",
      en: "the check character of \(text.en) is wrong; expected \(expected) by GB 32100-2015"
    )
  }
}
