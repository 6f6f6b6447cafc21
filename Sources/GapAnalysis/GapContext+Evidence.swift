import ChainModel
import MaterialBalance
import Wording

extension GapContext {
  /// Whether something here uses a product that is neither supplied nor a raw material, an
  /// auxiliary or a utility.
  func isNeededButNotSupplied(_ product: Product) -> Bool {
    guard product.role == .intermediate || product.role == .end else { return false }
    let balance = sheet.balance(of: product.id)
    guard balance.supply.high == 0, !balance.hasSupplyOfUnknownSize else { return false }
    return balance.demand.mid > 0 || balance.hasDemandOfUnknownSize
  }

  /// Every process that makes a product, and every one that makes a product which can stand in for
  /// it here.
  func routesWithSubstitutes(to product: Product.ID) -> [Route] {
    routes(to: product)
      + substitutes(for: product).flatMap { substitute in
        routes(to: substitute).map {
          Route(process: $0.process, feed: $0.feed, via: $0.via, substitute: substitute)
        }
      }
  }

  /// Every process that makes a product as its main output, or, where none does, beside it.
  func routes(to product: Product.ID) -> [Route] {
    let makers = makers(of: product)
    return (makers.isEmpty ? sideMakers(of: product) : makers).map { process in
      Route(
        process: process.id,
        feed: mainInputs(of: process).first { isSupplied($0) }?.product
      )
    }
  }

  /// Whether an input, or what can stand in for it, is supplied here in a known amount.
  func isSupplied(_ exchange: Exchange) -> Bool {
    ([exchange.product] + exchange.substitutes).contains { sheet.balance(of: $0).supply.mid > 0 }
  }

  /// Whether some main input of a route could be had here by a known process.
  func isOpen(_ route: Route) -> Bool {
    guard let process = model.processes[route.process] else { return false }
    return PotentialReach.isOpen(process, MainInputs(model: model), reachable)
  }

  /// Who uses a product, line by line.
  func demandEvidence(_ balance: ProductBalance) -> [Evidence] {
    let product = product(balance.id)
    var lines = balance.demandRows.filter { $0.amount.mid > 0 }.compactMap { row -> Evidence? in
      guard let id = row.process, let process = model.processes[id] else { return nil }
      return Evidence(
        .uses(
          process: process.name,
          product: product.name,
          amount: GapPhrase.Amount(row.amount, product.unit)
        ),
        facts: row.facts,
        sources: row.sources
      )
    }
    if hasUnknownUse(product.id), !balance.hasDemandOfUnknownSize {
      lines.append(Evidence(.demandOfUnknownSize(product: product.name)))
    }
    if balance.hasDemandOfUnknownSize {
      lines += unknownUsers(of: product).map { process in
        Evidence(
          .usesUnknown(process: process.name, product: product.name),
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
      let amount = GapPhrase.Amount(row.amount, product.unit)
      let phrase: GapPhrase
      switch row.item {
      case .made(let id):
        guard let process = model.processes[id] else { return nil }
        phrase = .makes(process: process.name, product: product.name, amount: amount)
      case .byproduct(let id):
        guard let process = model.processes[id] else { return nil }
        phrase = .putsOut(process: process.name, product: product.name, amount: amount)
      case .routeless(let id):
        guard let facility = model.facilities.first(where: { $0.id == id }) else { return nil }
        phrase = .suppliesRouteless(
          company: companyName(facility.company),
          product: product.name,
          amount: amount
        )
      case .primary: phrase = .suppliesPrimary(product: product.name, amount: amount)
      case .used, .substituted: return nil
      }
      return Evidence(phrase, facts: row.facts, sources: row.sources)
    }
    if balance.hasSupplyOfUnknownSize {
      lines.append(Evidence(.supplyOfUnknownSize(product: product.name)))
    }
    return lines
  }

  /// Whether a process was surveyed and not found, or never looked for.
  func standingEvidence(_ id: UnitProcess.ID) -> [Evidence] {
    guard let process = model.processes[id], !sheet.isPresent(id) else { return [] }
    guard let survey = survey(of: id) else {
      return [
        Evidence(.notSurveyed(process: process.name)),
        Evidence(.checkFirst(process: process.name)),
      ]
    }
    return [
      Evidence(
        .surveyedAbsent(survey: survey.name, asOf: survey.asOf, process: process.name),
        facts: [survey.origin],
        sources: survey.sources
      )
    ]
  }

  /// Which routes make something that can stand in for the product.
  func substituteEvidence(_ routes: [Route], for product: Product.ID) -> [Evidence] {
    routes.compactMap { route in
      guard let substitute = route.substitute, let process = model.processes[route.process] else {
        return nil
      }
      return Evidence(
        .substituteRoute(
          process: process.name,
          substitute: self.product(substitute).name,
          product: self.product(product).name
        ),
        facts: [process.origin]
      )
    }
  }

  /// The name of a company, or its id where the list lacks it.
  func companyName(_ id: Company.ID) -> Name {
    model.companies[id]?.name ?? Name(zh: id.text, en: id.text)
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
}
