import ChainModel
public import GapAnalysis
import MaterialBalance

extension WhatIfPanel {
  /// The panel of some projects over the balance of a gap report.
  ///
  /// - Parameters:
  ///   - projects: The projects whose sizes can be moved, up to what is proposed.
  ///   - report: The verdicts, and the balance under them.
  public init(_ projects: [Project], _ report: GapReport) {
    self = PanelBuilder(projects, report).panel()
  }
}

/// Takes the matrix and the tests of a panel out of the engine's own values.
struct PanelBuilder {
  private let projects: [Project]
  private let report: GapReport
  private let sheet: BalanceSheet
  private let model: RegionalModel
  private var order: [Int] = []
  private var places: [Int: Int] = [:]

  init(_ projects: [Project], _ report: GapReport) {
    self.projects = projects.filter { $0.size.proposed > 0 }
    self.report = report
    sheet = report.sheet
    model = report.sheet.model
    var touched: Set<Int> = []
    for project in self.projects {
      for step in project.steps {
        guard let process = model.processes[step.process] else { continue }
        touched.formUnion(Self.products(of: process, model))
      }
    }
    // A substitute may draw on what no project touches.
    for pool in Self.pools(model) where !touched.isDisjoint(with: pool) { touched.formUnion(pool) }
    for gap in report.gaps {
      for id in gap.certificate.test.products {
        if let index = model.products.index(of: id) { touched.insert(index) }
      }
    }
    order = touched.sorted()
    for (place, index) in order.enumerated() { places[index] = place }
  }

  func panel() -> WhatIfPanel {
    let levers = projects.map(lever)
    return WhatIfPanel(
      levers: levers,
      rows: order.map { row($0, levers) },
      pools: pools(),
      verdicts: report.gaps.compactMap { verdict($0, levers) },
      limits: limits(levers)
    )
  }

  private static func products(of process: UnitProcess, _ model: RegionalModel) -> [Int] {
    ([process.output] + process.byproducts.map(\.product)
      + process.inputs.flatMap { [$0.product] + $0.substitutes })
      .compactMap { model.products.index(of: $0) }
  }

  /// The products of each input that something may stand in for, the named one first.
  private static func pools(_ model: RegionalModel) -> [[Int]] {
    var result: [[Int]] = []
    for exchange in model.processes.elements.flatMap(\.inputs) where !exchange.substitutes.isEmpty {
      let pool = ([exchange.product] + exchange.substitutes)
        .compactMap { model.products.index(of: $0) }
      if !result.contains(pool) { result.append(pool) }
    }
    return result
  }

  private func lever(_ project: Project) -> WhatIfPanel.Lever {
    let size = project.size.proposed
    let steps = project.steps.map {
      WhatIfPanel.Step(process: $0.process, amount: $0.size / size)
    }
    func sum(_ value: (UnitProcess) -> Double) -> Double {
      steps.reduce(0) { sum, step in
        model.processes[step.process].map { sum + value($0) * step.amount } ?? sum
      }
    }
    return WhatIfPanel.Lever(
      id: project.id,
      product: project.product,
      largest: size,
      steps: steps,
      zone: project.zone,
      needs: [
        sum { $0.capex?.span.mid ?? 0 }, sum { ZoneLoad.need(of: .water, by: $0) },
        sum { ZoneLoad.need(of: .wastewater, by: $0) }, sum { ZoneLoad.need(of: .energy, by: $0) },
        sum { ZoneLoad.need(of: .labour, by: $0) },
      ]
    )
  }

  private func row(_ index: Int, _ levers: [WhatIfPanel.Lever]) -> WhatIfPanel.Row {
    let product = model.products.elements[index]
    let balance = sheet.balance(of: product.id)
    func sum(_ lever: WhatIfPanel.Lever, _ value: (UnitProcess) -> Double) -> Double {
      lever.steps.reduce(0) { sum, step in
        model.processes[step.process].map { sum + value($0) * step.amount } ?? sum
      }
    }
    return WhatIfPanel.Row(
      id: product.id,
      supply: balance.supply.mid,
      demand: balance.demand.mid,
      supplied: levers.map { lever in
        sum(lever) { process in
          (process.output == product.id ? 1 : 0)
            + process.byproducts.reduce(0) {
              $1.product == product.id ? $0 + $1.figure.span.mid : $0
            }
        }
      },
      used: levers.map { lever in
        sum(lever) { process in
          process.inputs.reduce(0) { $1.product == product.id ? $0 + $1.figure.span.mid : $0 }
        }
      }
    )
  }

  /// The pools of the products that move; quiet where all of today's use is met by the product that
  /// the recipes name.
  private func pools() -> [WhatIfPanel.Pool] {
    Self.pools(model).compactMap { pool in
      let members = pool.compactMap { places[$0] }
      guard members.count == pool.count, let named = members.first else { return nil }
      let balance = sheet.balance(of: model.products.elements[pool[0]].id)
      let isServed = pool.dropFirst().contains { index in
        sheet.balance(of: model.products.elements[index].id).demandRows.contains { row in
          guard case .substituted(_, for: model.products.elements[pool[0]].id) = row.item else {
            return false
          }
          return row.amount.mid > 0
        }
      }
      return WhatIfPanel.Pool(
        named: named,
        others: Array(members.dropFirst()),
        isQuiet: !isServed && balance.supply.mid >= balance.demand.mid
      )
    }
  }

  private func verdict(_ gap: Gap, _ levers: [WhatIfPanel.Lever]) -> WhatIfPanel.Verdict? {
    let test = gap.certificate.test
    // What always holds does not follow from how much is there.
    guard test.anyOf.allSatisfy({ !$0.isEmpty }) else { return nil }
    let untaken = [untaken(gap, levers)].compactMap { $0 }
    let lists = test.anyOf.map { $0.flatMap { tests(of: $0, gap, levers) } + untaken }
    return WhatIfPanel.Verdict(id: gap.id, kind: gap.kind, product: gap.product, anyOf: lists)
  }

  /// That no slider builds what a verdict says nobody runs.
  private func untaken(
    _ gap: Gap,
    _ levers: [WhatIfPanel.Lever]
  ) -> WhatIfPanel.LinearTest? {
    guard gap.kind == .unextended || gap.kind == .absent else { return nil }
    let makers = levers.map { lever in
      lever.steps.reduce(0.0) { sum, step in
        model.processes[step.process]?.output == gap.product ? sum + step.amount : sum
      }
    }
    guard makers.contains(where: { $0 > 0 }) else { return nil }
    return WhatIfPanel.LinearTest(
      row: nil,
      supply: 0,
      demand: 0,
      levers: makers,
      constant: 0,
      sense: .atMost
    )
  }

  private func tests(
    of condition: BalanceCondition,
    _ gap: Gap,
    _ levers: [WhatIfPanel.Lever]
  ) -> [WhatIfPanel.LinearTest] {
    let none = levers.map { _ in 0.0 }
    func row(
      _ id: Product.ID,
      _ supply: Double,
      _ demand: Double,
      _ sense: WhatIfPanel.LinearTest.Sense,
      _ constant: Double = 0
    ) -> WhatIfPanel.LinearTest {
      WhatIfPanel.LinearTest(
        row: model.products.index(of: id).flatMap { places[$0] },
        supply: supply,
        demand: demand,
        levers: none,
        constant: constant,
        sense: sense
      )
    }
    func run(_ id: UnitProcess.ID, below amount: Double) -> WhatIfPanel.LinearTest {
      WhatIfPanel.LinearTest(
        row: nil,
        supply: 0,
        demand: 0,
        levers: levers.map { lever in
          lever.steps.reduce(0) { $1.process == id ? $0 + $1.amount : $0 }
        },
        constant: sheet.activity(of: id).amount.mid - amount,
        sense: .below
      )
    }
    switch condition {
    case .lacks(let id): return [row(id, 1, 0, .atMost)]
    case .supplies(let id): return [row(id, 1, 0, .above)]
    case .needs(let id): return [row(id, 0, 1, .above)]
    case .leaves(let id): return [row(id, 0, 1, .atMost)]
    case .coverage(let id, let limit):
      return [row(id, 0, 1, .above), row(id, 1, -limit, .below)]
    case .conversion(let id, let limit, let use):
      return [row(id, 1, 0, .above), row(id, -limit, 1, .below, use)]
    case .room(let id, let amount, let use): return [row(id, -1, 1, .atMost, use + amount)]
    case .load(let id, let limit, let capacity): return [run(id, below: limit * capacity)]
    case .size(let id, let amount): return [run(id, below: amount)]
    case .holding(let company, let id, let limit):
      let share = gap.certificate.holdings.first { $0.company == company && $0.product == id }?
        .share
      let held = (share ?? 0) * sheet.balance(of: id).supply.mid
      return [row(id, 1, 0, .above), row(id, limit, 0, .atMost, -held)]
    }
  }

  private func limits(_ levers: [WhatIfPanel.Lever]) -> [WhatIfPanel.Limit] {
    model.region.zones.flatMap { zone in
      zone.resources.compactMap { limit($0, in: zone.id, levers) }
    } + model.region.resources.compactMap { limit($0, in: nil, levers) }
  }

  private func limit(
    _ item: ZoneResource,
    in zone: Zone.ID?,
    _ levers: [WhatIfPanel.Lever]
  ) -> WhatIfPanel.Limit? {
    guard let resource = item.resource, let amount = item.yearlyLimit?.mid else { return nil }
    let load = ZoneLoad(sheet: sheet)
    return WhatIfPanel.Limit(
      zone: zone,
      name: item.name,
      amount: amount,
      used: zone.map { load.use(of: item, in: $0) } ?? load.use(of: item),
      levers: levers.map { lever in
        guard zone == nil || lever.zone == zone else { return 0 }
        return lever.steps.reduce(0) { sum, step in
          guard let process = model.processes[step.process], item.covers(process.id) else {
            return sum
          }
          return sum + ZoneLoad.need(of: resource, by: process) * step.amount
        }
      }
    )
  }
}
