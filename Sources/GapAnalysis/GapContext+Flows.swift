import ChainModel
import MaterialBalance
import Words

extension GapContext {
  /// Who uses a product, line by line.
  func demandEvidence(_ balance: ProductBalance) -> [Evidence] {
    let product = product(balance.id)
    var lines = balance.demandRows.filter { $0.amount.mid > 0 }.compactMap { row -> Evidence? in
      guard let id = row.process, let process = model.processes[id] else { return nil }
      return Evidence(
        Self.uses(process.name, Amount(row.amount, product.unit), of: product.name),
        facts: row.facts,
        sources: row.sources
      )
    }
    if hiddenUse(of: product.id) > 0, !balance.hasDemandOfUnknownSize {
      lines.append(Evidence(Self.furtherUse(of: product.name)))
    }
    if balance.hasDemandOfUnknownSize {
      lines += unknownUsers(of: product).map { process in
        Evidence(
          Self.usesUnknown(process.name, of: product.name),
          facts: facilityOrigins(sheet.activity(of: process.id).ofUnknownSize),
          sources: facilitySources(sheet.activity(of: process.id).ofUnknownSize)
        )
      }
    }
    return lines
  }

  /// Who supplies a product, line by line.
  func supplyEvidence(_ balance: ProductBalance) -> [Evidence] {
    let product = product(balance.id)
    var lines = balance.supplyRows.filter { $0.amount.mid > 0 }.compactMap { row -> Evidence? in
      let amount = Amount(row.amount, product.unit)
      let phrase: Phrase
      switch row.item {
      case .made(let id):
        guard let process = model.processes[id] else { return nil }
        phrase = Self.makes(process.name, amount, of: product.name)
      case .byproduct(let id):
        guard let process = model.processes[id] else { return nil }
        phrase = Self.putsOut(process.name, amount, of: product.name)
      case .routeless(let id):
        guard let facility = model.facilities.first(where: { $0.id == id }) else { return nil }
        phrase = Self.suppliesRouteless(
          companyName(facility.company),
          amount,
          of: product.name
        )
      case .primary: phrase = Self.yields(amount, of: product.name)
      case .used, .substituted: return nil
      }
      return Evidence(phrase, facts: row.facts, sources: row.sources)
    }
    if balance.hasSupplyOfUnknownSize {
      lines.append(Evidence(Self.furtherSupply(of: product.name)))
    }
    return lines
  }

  private func unknownUsers(of product: Product) -> [UnitProcess] {
    users(of: product.id).filter { !sheet.activity(of: $0.id).ofUnknownSize.isEmpty }
  }

  private func facilityOrigins(_ ids: [Facility.ID]) -> [Origin] {
    model.facilities.filter { ids.contains($0.id) }.map(\.origin)
  }

  private func facilitySources(_ ids: [Facility.ID]) -> [Source.ID] {
    Set(model.facilities.filter { ids.contains($0.id) }.flatMap(\.sources)).sorted()
  }

  // MARK: Words

  private static func uses(_ process: Name, _ amount: Amount, of product: Name) -> Phrase {
    Phrase(
      zh: "\(process.zh)每年需用\(product.zh) \(amount.zh)",
      en: "\(process.en) uses \(amount.en) of \(product.en) a year"
    )
  }

  private static func usesUnknown(_ process: Name, of product: Name) -> Phrase {
    Phrase(
      zh: "本地有\(process.zh)产能在用\(product.zh)，规模未见于资料",
      en: "\(process.en) here uses \(product.en); no source gives its size"
    )
  }

  private static func furtherUse(of product: Name) -> Phrase {
    Phrase(
      zh: "本地另有\(product.zh)用户，用量未见于资料",
      en: "there is further local use of \(product.en), of a size that no source gives"
    )
  }

  private static func makes(_ process: Name, _ amount: Amount, of product: Name) -> Phrase {
    Phrase(
      zh: "\(process.zh)每年可产\(product.zh) \(amount.zh)",
      en: "\(process.en) can make \(amount.en) of \(product.en) a year"
    )
  }

  private static func putsOut(_ process: Name, _ amount: Amount, of product: Name) -> Phrase {
    Phrase(
      zh: "\(process.zh)每年副产\(product.zh) \(amount.zh)",
      en: "\(process.en) puts out \(amount.en) of \(product.en) a year as a by-product"
    )
  }

  private static func suppliesRouteless(
    _ company: Name,
    _ amount: Amount,
    of product: Name
  ) -> Phrase {
    Phrase(
      zh: "\(company.zh)每年可供\(product.zh) \(amount.zh)，工艺路线未见于资料，只计供应、不计其原料需求",
      en:
        "\(company.en) can supply \(amount.en) of \(product.en) a year; no source gives its route,"
        + " so its feed is not counted"
    )
  }

  private static func yields(_ amount: Amount, of product: Name) -> Phrase {
    Phrase(
      zh: "本地每年出产\(product.zh) \(amount.zh)",
      en: "the region yields \(amount.en) of \(product.en) a year"
    )
  }

  private static func furtherSupply(of product: Name) -> Phrase {
    Phrase(
      zh: "本地另有\(product.zh)来源，数量未见于资料",
      en: "there is further local supply of \(product.en), of a size that no source gives"
    )
  }
}
