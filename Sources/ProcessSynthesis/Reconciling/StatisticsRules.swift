import ChainModel
import MaterialBalance
import Words

/// The figures of a region that can be checked against each other, and the rules they must satisfy:
/// each a sum that may not exceed zero.
struct StatisticsRules {
  /// One figure.
  struct Figure {
    let subject: StatisticsCheck.Subject
    let product: Product.ID
    let value: Double
    let deviation: Double
    let origin: Origin
    let sources: [Source.ID]
  }

  /// One rule: Σ coefficient × figure ≤ constant.
  struct Rule {
    let words: Phrase
    let product: Product.ID
    let terms: [(flow: Int, coefficient: Double)]
    let constant: Double
  }

  private(set) var figures: [Figure] = []
  private(set) var rules: [Rule] = []
  private var places: [StatisticsCheck.Subject: Int] = [:]
  private let sheet: BalanceSheet
  private var model: RegionalModel { sheet.model }

  /// The figures as stated.
  var values: [Double] { figures.map(\.value) }

  /// The precision of a figure without a range, as a share of it, by the grade of its sources: an
  /// official figure counts for more than a press report, an estimate for least.
  static func precision(_ grade: Grade) -> Double {
    switch grade {
    case .a: 0.02
    case .b: 0.05
    case .c: 0.1
    case .u: 0.2
    }
  }

  init(_ sheet: BalanceSheet) {
    self.sheet = sheet
    for item in sheet.reconciliations { addItemised(item) }
    for item in sheet.reconciliations { addPart(item) }
    for product in sheet.model.products.elements
    where product.role == .raw || !product.isTradable {
      addUse(of: product)
    }
  }

  /// By how much figures break a rule; not above zero where they satisfy it.
  func excess(of rule: Int, _ values: [Double]) -> Double {
    rules[rule].terms.reduce(-rules[rule].constant) { $0 + $1.coefficient * values[$1.flow] }
  }

  /// The size of the figures of a rule.
  func size(of rule: Int) -> Double {
    rules[rule].terms.reduce(1) { $0 + abs($1.coefficient * figures[$1.flow].value) }
  }

  /// The figures closest to what is stated that satisfy some rules exactly.
  func reconciled(_ active: [Int]) -> FlowReconciler {
    // A rule's constant is a flow of no tolerance to speak of.
    var flows = figures.map { FlowReconciler.Measurement($0.value, deviation: $0.deviation) }
    var balances: [FlowReconciler.Balance] = []
    for index in active {
      var balance: FlowReconciler.Balance = [:]
      for term in rules[index].terms { balance[term.flow, default: 0] += term.coefficient }
      if rules[index].constant != 0 {
        balance[flows.count] = -1
        flows.append(
          FlowReconciler.Measurement(
            rules[index].constant,
            deviation: 1e-9 * abs(rules[index].constant)
          )
        )
      }
      balances.append(balance)
    }
    return FlowReconciler(flows, balances: balances)
  }

  private mutating func place(
    _ subject: StatisticsCheck.Subject,
    _ product: Product.ID,
    _ figure: ChainModel.Figure,
    load: Double = 1
  ) -> Int {
    if let known = places[subject] { return known }
    let span = figure.span
    let value = span.mid * load
    let spread = span.isRange ? (span.high - span.low) * load / 4 : 0
    let share = Self.precision(figure.isEstimate ? .u : model.grade(of: figure.sources))
    figures.append(
      Figure(
        subject: subject,
        product: product,
        value: value,
        deviation: max(spread, share * abs(value), 1e-9),
        origin: figure.origin,
        sources: figure.sources
      )
    )
    places[subject] = figures.count - 1
    return figures.count - 1
  }

  /// What is itemised within a statistic is no more than the statistic.
  private mutating func addItemised(_ item: Reconciliation) {
    guard item.supersededBy == nil else { return }
    var terms: [(flow: Int, coefficient: Double)] = []
    for line in item.lines where line.position == .inside {
      guard let facility = model.facilities.first(where: { $0.id == line.facility }),
        let capacity = facility.capacity
      else { continue }
      let load =
        item.total.kind == .output ? facility.utilisation?.span.mid ?? 1 : 1
      terms.append((place(.facility(facility.id), facility.product, capacity, load: load), 1))
    }
    guard !terms.isEmpty else { return }
    terms.append((place(.total(item.total.id), item.total.product, item.total.amount), -1))
    let product = name(item.total.product)
    let year = item.total.year.description
    rules.append(
      Rule(
        words: Phrase(
          zh: "\(product.zh)：\(year)年统计总量小于其中列出的各家之和",
          en: "\(product.en): the plants listed within the statistic of \(year) add up to more"
        ),
        product: item.total.product,
        terms: terms,
        constant: 0
      )
    )
  }

  /// The statistic of a zone is no more than that of the region for the same year and kind.
  private mutating func addPart(_ item: Reconciliation) {
    guard item.total.zone != nil, let whole = item.supersededBy,
      let other = model.totals.first(where: { $0.id == whole }), other.zone == nil,
      other.kind == item.total.kind, other.year == item.total.year,
      other.product == item.total.product
    else { return }
    let product = name(other.product)
    rules.append(
      Rule(
        words: Phrase(
          zh: "\(product.zh)：片区的统计数大于全州的",
          en: "\(product.en): a zone's statistic exceeds the region's"
        ),
        product: other.product,
        terms: [
          (place(.total(item.total.id), item.total.product, item.total.amount), 1),
          (place(.total(other.id), other.product, other.amount), -1),
        ],
        constant: 0
      )
    )
  }

  /// No more of a raw material, or of what does not travel, is used than is supplied.
  private mutating func addUse(of product: Product) {
    let balance = sheet.balance(of: product.id)
    guard balance.supply.mid > 0, balance.demand.mid > 0, !balance.isSupplyIncomplete,
      !balance.hasSupplyOfUnknownSize
    else { return }
    var terms: [(flow: Int, coefficient: Double)] = []
    // What rests on plants of unknown size, or on makers elsewhere in the chain, stands as it is.
    var constant = 0.0
    for row in balance.demandRows {
      switch row.item {
      case .used(let process), .substituted(let process, for: _):
        let activity = sheet.activity(of: process)
        guard activity.amount.mid > 0 else { continue }
        let rate = row.amount.mid / activity.amount.mid
        for part in activity.rows {
          guard let flow = flow(part, product.id) else {
            constant -= rate * part.amount.mid
            continue
          }
          let load = part.capacity.span.mid > 0 ? part.amount.mid / figures[flow].value : 0
          terms.append((flow, rate * load))
        }
      case .made, .byproduct, .routeless, .primary: continue
      }
    }
    for row in balance.supplyRows {
      switch row.item {
      case .primary(let id):
        guard let supply = model.primarySupply.first(where: { $0.id == id }),
          let amount = supply.amount
        else { continue }
        terms.append((place(.primary(id), product.id, amount), -1))
      case .made, .byproduct, .routeless, .used, .substituted:
        constant += row.amount.mid
      }
    }
    guard terms.contains(where: { $0.coefficient > 0 }) else { return }
    let used = Amount(Span(balance.demand.mid), product.unit)
    let there = Amount(Span(balance.supply.mid), product.unit)
    rules.append(
      Rule(
        words: Phrase(
          zh: "\(product.short.zh)：各装置要用\(used.zh)，资料只有\(there.zh)",
          en: "\(product.short.en): plants use \(used.en), the sources have \(there.en)"
        ),
        product: product.id,
        terms: terms,
        constant: constant
      )
    )
  }

  /// The figure that a row of an activity rests on; nil for a plant whose size no source gives.
  private mutating func flow(_ row: ActivityRow, _ product: Product.ID) -> Int? {
    guard !row.isAssumed else { return nil }
    switch row.item {
    case .total(let id):
      guard let total = model.totals.first(where: { $0.id == id }) else { return nil }
      return place(.total(id), total.product, total.amount)
    case .facility(let id):
      guard let plant = model.facilities.first(where: { $0.id == id }), let size = plant.capacity
      else { return nil }
      return place(.facility(id), plant.product, size, load: plant.utilisation?.span.mid ?? 1)
    }
  }

  private func name(_ product: Product.ID) -> Name {
    model.products[product]?.short ?? Name(zh: product.text, en: product.text)
  }
}
