import ChainModel
import MaterialBalance

/// Compares the routes of a gap and picks the one that its size and rank speak for.
struct RouteComparer {
  let context: GapContext

  /// The routes of a finding, best first: to the product itself before a substitute, feasible, then
  /// more local input, then more value added.
  func comparisons(of finding: GapFinding, kind: GapKind) -> [RouteComparison] {
    let asked = kind == .wasted ? nil : finding.product
    let sizer = OpportunitySizer(context: context)
    let all = finding.routes.map { route in
      comparison(route, size: sizer.size(of: route, demandOf: asked))
    }
    return all.sorted { left, right in
      let isOwn = (left.route.substitute == nil, right.route.substitute == nil)
      if isOwn.0 != isOwn.1 { return isOwn.0 }
      if left.size.isFeasible != right.size.isFeasible { return left.size.isFeasible }
      let local = (left.localInputs?.mid ?? 0, right.localInputs?.mid ?? 0)
      if abs(local.0 - local.1) > 1e-9 { return local.0 > local.1 }
      let added = (left.valueAdded?.mid ?? -.infinity, right.valueAdded?.mid ?? -.infinity)
      if added.0 != added.1 { return added.0 > added.1 }
      return left.route.process < right.route.process
    }
  }

  private func comparison(_ route: Route, size: OpportunitySize) -> RouteComparison {
    guard let process = context.model.processes[route.process] else {
      preconditionFailure("no process \(route.process)")
    }
    return RouteComparison(
      route: route,
      size: size,
      localInputs: localInputs(process, route, amount: size.proposed),
      valueAdded: ValueAdded.perUnit(of: process, model: context.model),
      wages: wages(process),
      capex: process.capex,
      water: process.resources[.water]?.span,
      energy: CoalEquivalent.perUnit(of: process),
      boughtIn: boughtIn(process, route),
      national: national(process.output)
    )
  }

  /// What the persons of a process are paid, per unit of main output.
  private func wages(_ process: UnitProcess) -> Span? {
    guard let persons = process.resources[.labour], let pay = context.model.wage else { return nil }
    return persons.span * pay.amount.span
  }

  /// By value where every input has a price, else by mass, else not known.
  private func localInputs(
    _ process: UnitProcess,
    _ route: Route,
    amount: Double?
  ) -> Span? {
    let inputs = process.inputs.filter { context.product($0.product).role != .utility }
    guard !inputs.isEmpty else { return nil }
    let measures =
      measures(inputs) { $0.price?.span.mid } ?? measures(inputs) { $0.tonnesPerUnit?.mid }
    guard let measures else { return nil }
    let whole = measures.reduce(0, +)
    guard whole > 0 else { return nil }
    var span = Span.zero
    for (exchange, measure) in zip(inputs, measures) {
      let share = localShare(exchange, route, amount: amount)
      span += share * (measure / whole)
    }
    return Span(low: min(span.low, 1), mid: min(span.mid, 1), high: min(span.high, 1))
  }

  private func measures(
    _ inputs: [Exchange],
    _ measure: (Product) -> Double?
  ) -> [Double]? {
    var result: [Double] = []
    for exchange in inputs {
      guard let value = measure(context.product(exchange.product)) else { return nil }
      result.append(exchange.figure.span.mid * value)
    }
    return result
  }

  private func localShare(_ exchange: Exchange, _ route: Route, amount: Double?) -> Span {
    let ids = [exchange.product] + exchange.substitutes
    if let last = route.via.last, let step = context.model.processes[last],
      ids.contains(step.output)
    {
      return Span(1)
    }
    let room = ids.reduce(0) { $0 + context.room(for: $1).mid }
    let isUnrecorded = ids.contains { id in
      context.product(id).role == .raw && !context.model.primarySupply.contains { $0.product == id }
    }
    let need = exchange.figure.span.mid * (amount ?? 0)
    let known = need > 0 ? min(1, room / need) : (room > 0 ? 1 : 0)
    guard isUnrecorded else { return Span(known) }
    return Span(low: known, mid: (known + 1) / 2, high: 1)
  }

  private func boughtIn(_ process: UnitProcess, _ route: Route) -> [Product.ID] {
    let made = Set(route.via.compactMap { context.model.processes[$0]?.output })
    return process.inputs.filter { exchange in
      let role = context.product(exchange.product).role
      guard role == .intermediate || role == .end else { return false }
      return !([exchange.product] + exchange.substitutes).contains { id in
        let balance = context.sheet.balance(of: id)
        return made.contains(id) || balance.supply.high > 0 || balance.hasSupplyOfUnknownSize
      }
    }.map(\.product)
  }

  private func national(_ product: Product.ID) -> NationalMarket {
    func newest(_ kind: MarketFigure.Kind) -> MarketFigure? {
      context.model.markets.filter {
        $0.product == product && $0.market == .china && $0.kind == kind
          && ($0.year?.earliest ?? 0) <= context.sheet.request.asOf.latest
      }.max { ($0.year?.earliest ?? 0, $1.origin) < ($1.year?.earliest ?? 0, $0.origin) }
    }
    return NationalMarket(importShare: newest(.importShare), utilisation: newest(.utilisation))
  }
}
