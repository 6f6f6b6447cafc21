import ChainModel

/// The balance in the form that a thousand draws need: indices and flat lists.
///
/// A snapshot costs O(activity terms + exchanges of running processes).
struct BalanceEngine: Sendable {
  /// Adds a share of one or two figures to the activity of a process.
  struct ActivityTerm {
    let process: Int
    let share: Double
    let capacity: Int
    let utilisation: Int
  }

  /// Adds a coefficient times the activity of a process; figure -1 is exactly one.
  struct ExchangeTerm {
    let process: Int
    let product: Int
    let figure: Int
    let substitutes: [Int]
  }

  /// Adds a share of one or two figures to the supply of a product.
  struct SupplyTerm {
    let product: Int
    let amount: Int
    let utilisation: Int
  }

  private(set) var spans: [Span] = []
  private(set) var activityTerms: [ActivityTerm] = []
  private(set) var outputs: [ExchangeTerm] = []
  private(set) var uses: [ExchangeTerm] = []
  private(set) var supplies: [SupplyTerm] = []
  let processCount: Int
  let productCount: Int

  init(processCount: Int, productCount: Int) {
    self.processCount = processCount
    self.productCount = productCount
  }

  private mutating func figure(_ figure: Figure?) -> Int {
    guard let figure else { return -1 }
    spans.append(figure.span)
    return spans.count - 1
  }

  mutating func addActivity(_ row: ActivityRow, process: Int) {
    activityTerms.append(
      ActivityTerm(
        process: process,
        share: row.share,
        capacity: figure(row.capacity),
        utilisation: figure(row.utilisation)
      )
    )
  }

  mutating func addOutput(process: Int, product: Int, coefficient: Figure?) {
    outputs.append(
      ExchangeTerm(
        process: process,
        product: product,
        figure: figure(coefficient),
        substitutes: []
      )
    )
  }

  mutating func addUse(process: Int, product: Int, coefficient: Figure, substitutes: [Int]) {
    uses.append(
      ExchangeTerm(
        process: process,
        product: product,
        figure: figure(coefficient),
        substitutes: substitutes
      )
    )
  }

  mutating func addSupply(product: Int, amount: Figure, utilisation: Figure?) {
    supplies.append(
      SupplyTerm(product: product, amount: figure(amount), utilisation: figure(utilisation))
    )
  }

  /// How much of a use was met by a substitute.
  struct Substitution {
    let use: Int
    let product: Int
    let amount: Double
  }

  /// Computes a snapshot from one value for each figure.
  func evaluate(
    _ values: [Double],
    into snapshot: inout BalanceSnapshot,
    substitutions: ((Substitution) -> Void)? = nil
  ) {
    snapshot.reset()
    for term in activityTerms {
      var amount = values[term.capacity] * term.share
      if term.utilisation >= 0 { amount *= values[term.utilisation] }
      snapshot.activity[term.process] += amount
    }
    for term in outputs {
      let coefficient = term.figure >= 0 ? values[term.figure] : 1
      snapshot.supply[term.product] += snapshot.activity[term.process] * coefficient
    }
    for term in supplies {
      let load = term.utilisation >= 0 ? values[term.utilisation] : 1
      snapshot.supply[term.product] += values[term.amount] * load
    }
    var hasSubstitutes = false
    for term in uses {
      guard term.substitutes.isEmpty else {
        hasSubstitutes = true
        continue
      }
      snapshot.demand[term.product] += snapshot.activity[term.process] * values[term.figure]
    }
    guard hasSubstitutes else { return }
    for (index, term) in uses.enumerated() where !term.substitutes.isEmpty {
      var need = snapshot.activity[term.process] * values[term.figure]
      let own = max(0, snapshot.supply[term.product] - snapshot.demand[term.product])
      let met = min(need, own)
      snapshot.demand[term.product] += met
      need -= met
      for substitute in term.substitutes where need > 0 {
        let room = max(0, snapshot.supply[substitute] - snapshot.demand[substitute])
        let taken = min(need, room)
        guard taken > 0 else { continue }
        snapshot.demand[substitute] += taken
        need -= taken
        substitutions?(Substitution(use: index, product: substitute, amount: taken))
      }
      snapshot.demand[term.product] += need
    }
  }
}
