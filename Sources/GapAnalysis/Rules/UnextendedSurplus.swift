public import ChainModel
import MaterialBalance
import Words

/// Finds the next steps that nobody takes: the feed is left over here, the process is known, and no
/// plant runs it.
///
/// It looks one step further as well: a step whose feed only such an untaken step would make, where
/// what is left over carries that one at its smallest scale.
public struct UnextendedSurplus: GapRule {
  /// The key of the rule.
  public let id = "unextended-surplus"
  /// What begins the ids of its verdicts.
  public let prefix = "unextended"
  /// The kind of gap it finds.
  public let kind = GapKind.unextended
  /// The limits that its test compares with.
  public let limits: [Limit] = [.localConversion]
  /// What must have been surveyed.
  public let standing = GapKind.unextended.survey
  /// The kinds to which it leaves a product.
  public let yieldsTo = GapKind.unextended.excludedBy

  /// Makes the rule.
  public init() {}

  /// The test in one sentence.
  public func test(_ limits: Thresholds) -> Phrase {
    Phrase(
      zh: "上游产品本地转化率低于\(DecimalText.percent(limits[.localConversion]))，已知下游工艺本地没有装置",
      en:
        "less than \(DecimalText.percent(limits[.localConversion])) of the feed is used here, and no plant takes the known next step"
    )
  }

  /// What the rule finds, nearest steps first, each group in model order.
  public func findings(in context: GapContext) -> [GapFinding] {
    let surplus = context.model.products.elements.map(\.id).filter { context.mayBeInSurplus($0) }
    let near = steps(from: surplus.map { ($0, []) }, in: context)
    let small = smallSteps(behind: surplus, in: context)
    let far = steps(
      from: (small + near).flatMap { step in
        step.routes.map { (step.product, [$0.process]) }
      },
      in: context
    )
    let origins = feeds(small + near)
    let taken = Set(near.map(\.product))
    return near.compactMap { finding($0, origins: [:], in: context) }
      + far.filter { !taken.contains($0.product) }.compactMap {
        finding($0, origins: origins, in: context)
      }
  }

  private struct Step {
    let product: Product.ID
    var routes: [Route]
  }

  /// Steps that run here too small for their surplus feed: enlarged, they feed the next one.
  private func smallSteps(behind surplus: [Product.ID], in context: GapContext) -> [Step] {
    surplus.flatMap { feed in
      context.users(of: feed).filter { process in
        context.sheet.activity(of: process.id).amount.mid > 0
          && isMain(feed, of: process, in: context)
          && !context.mayBeInSurplus(process.output)
      }.map { Step(product: $0.output, routes: [Route(process: $0.id, feed: feed)]) }
    }
  }

  /// The surplus that feeds each step before the last.
  private func feeds(_ steps: [Step]) -> [UnitProcess.ID: Product.ID] {
    var result: [UnitProcess.ID: Product.ID] = [:]
    for step in steps {
      for route in step.routes where result[route.process] == nil {
        result[route.process] = route.feed
      }
    }
    return result
  }

  private func steps(
    from feeds: [(Product.ID, [UnitProcess.ID])],
    in context: GapContext
  ) -> [Step] {
    var order: [Product.ID] = []
    var routes: [Product.ID: [Route]] = [:]
    for (feed, via) in feeds {
      for process in context.users(of: feed) {
        guard isUntaken(process, in: context), isMain(feed, of: process, in: context),
          routes[process.output]?.contains(where: { $0.process == process.id }) != true
        else { continue }
        if routes[process.output] == nil { order.append(process.output) }
        routes[process.output, default: []].append(
          Route(process: process.id, feed: feed, via: via)
        )
      }
    }
    return order.sorted { context.index(of: $0) < context.index(of: $1) }
      .map { Step(product: $0, routes: routes[$0] ?? []) }
  }

  /// Whether nothing here makes what the process makes, and nothing here asks for it either: what
  /// is asked for is missing, not unextended.
  private func isUntaken(_ process: UnitProcess, in context: GapContext) -> Bool {
    let role = context.product(process.output).role
    guard role != .utility, role != .auxiliary, !context.sheet.isPresent(process.id) else {
      return false
    }
    let balance = context.sheet.balance(of: process.output)
    return !context.isMadeForItself(process.output) && balance.demand.mid == 0
      && !balance.hasDemandOfUnknownSize
  }

  private func isMain(
    _ feed: Product.ID,
    of process: UnitProcess,
    in context: GapContext
  ) -> Bool {
    context.mainInputs(of: process).contains {
      $0.product == feed || $0.substitutes.contains(feed)
    }
  }

  private func finding(
    _ step: Step,
    origins: [UnitProcess.ID: Product.ID],
    in context: GapContext
  ) -> GapFinding? {
    let routes = step.routes.map { route in
      guard let first = route.via.first, let surplus = origins[first] else { return route }
      return Route(process: route.process, feed: surplus, via: route.via)
    }
    let feeds = feeds(of: routes)
    guard let feed = feeds.first, let first = routes.first else { return nil }
    let balance = context.sheet.balance(of: feed)
    return GapFinding(
      product: step.product,
      routes: routes,
      drives: [.feed],
      feeds: feeds,
      test: BalanceTest(anyOf: tests(of: routes, in: context)),
      closer: first.via.isEmpty
        ? GapFinding.Closer(first.process, until: BalanceTest([context.surplus(of: feed)])) : nil,
      estimateShare: balance.estimateShare,
      evidence: evidence(balance, routes, in: context)
    )
  }

  /// What each route asks of its feed: that it is left over, and that it carries the step on the way
  /// that nobody runs yet at that step's smallest scale.
  private func tests(of routes: [Route], in context: GapContext) -> [[BalanceCondition]] {
    var tests: [[BalanceCondition]] = []
    for route in routes {
      guard let feed = route.feed else { continue }
      var test = [context.surplus(of: feed)]
      if let first = route.via.first, let step = context.model.processes[first],
        !context.sheet.isPresent(first), let smallest = step.scale?.minimum?.span.mid,
        let input = step.inputs.first(where: {
          $0.product == feed || $0.substitutes.contains(feed)
        })
      {
        test.append(
          .room(
            of: feed,
            from: smallest * input.figure.span.mid,
            besides: context.hiddenUse(of: feed)
          )
        )
      }
      if !tests.contains(test) { tests.append(test) }
    }
    return tests
  }

  private func feeds(of routes: [Route]) -> [Product.ID] {
    var result: [Product.ID] = []
    for feed in routes.compactMap(\.feed) where !result.contains(feed) { result.append(feed) }
    return result
  }

  private func evidence(
    _ balance: ProductBalance,
    _ routes: [Route],
    in context: GapContext
  ) -> [Evidence] {
    let source = context.product(balance.id)
    var evidence = context.supplyEvidence(balance) + context.demandEvidence(balance)
    evidence.append(context.conversionEvidence(balance))
    evidence.append(
      Evidence(
        Self.isLeft(Amount(balance.surplus, source.unit), of: source.name)
      )
    )
    for route in routes {
      guard let process = context.model.processes[route.process] else { continue }
      evidence.append(
        Evidence(Self.nobodyRuns(process.name), facts: [process.origin])
      )
      let steps = route.via.compactMap { context.model.processes[$0]?.name }
      if !steps.isEmpty { evidence.append(Evidence(Self.byWay(of: steps))) }
      evidence += context.standingEvidence(route.process)
    }
    return evidence
  }

  private static func isLeft(_ amount: Amount, of product: Name) -> Phrase {
    Phrase(
      zh: "\(product.zh)本地富余 \(amount.zh)/年",
      en: "\(amount.en) of \(product.en) a year is left over"
    )
  }

  private static func nobodyRuns(_ process: Name) -> Phrase {
    Phrase(zh: "下游\(process.zh)本地没有装置", en: "no plant here runs \(process.en)")
  }

  private static func byWay(of steps: [Name]) -> Phrase {
    Phrase(
      zh: "须经过：\(steps.map(\.zh).joined(separator: " → "))",
      en: "by way of \(steps.map(\.en).joined(separator: " → "))"
    )
  }
}
