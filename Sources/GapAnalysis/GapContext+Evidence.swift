import ChainModel
import MaterialBalance

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

  /// Whether a process was surveyed and not found, or never looked for.
  func standingEvidence(_ id: UnitProcess.ID) -> [Evidence] {
    guard let process = model.processes[id], !sheet.isPresent(id) else { return [] }
    guard let survey = survey(of: id) else {
      return [
        Evidence(Self.notSurveyed(process.name)),
        Evidence(Self.checkFirst(process.name)),
      ]
    }
    return [
      Evidence(
        Self.notListed(process.name, in: survey),
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
        Self.standsIn(
          self.product(substitute).name,
          from: process.name,
          for: self.product(product).name
        ),
        facts: [process.origin]
      )
    }
  }

  /// The name of a company, or its id where the list lacks it.
  func companyName(_ id: Company.ID) -> Name {
    model.companies[id]?.name ?? Name(zh: id.text, en: id.text)
  }

  // MARK: Words

  private static func notSurveyed(_ process: Name) -> Phrase {
    Phrase(
      zh: "\(process.zh)未见于资料：没有来源专门调查过，不等于本地没有",
      en: "\(process.en) was not found in the sources; nobody surveyed it, so it may be there"
    )
  }

  private static func checkFirst(_ process: Name) -> Phrase {
    Phrase(
      zh: "使用本结论前，请向园区和主管部门核实是否已有\(process.zh)产能或在谈项目",
      en:
        "before using this verdict, ask the parks whether \(process.en) exists or is being negotiated"
    )
  }

  private static func notListed(_ process: Name, in survey: Survey) -> Phrase {
    Phrase(
      zh: "《\(survey.name.zh)》（\(survey.asOf)）调查范围包括\(process.zh)，未列出本地产能",
      en: "“\(survey.name.en)” (\(survey.asOf)) looked at \(process.en) and lists no plant here"
    )
  }

  private static func standsIn(_ substitute: Name, from process: Name, for product: Name) -> Phrase
  {
    Phrase(
      zh: "\(process.zh)生产的\(substitute.zh)可替代\(product.zh)",
      en: "\(substitute.en) from \(process.en) can stand in for \(product.en)"
    )
  }
}
