import ChainModel

/// The balance in the form that a thousand draws need: indices and flat lists.
///
/// A snapshot costs O(contributions + exchanges). Terms carry their place in the whole, so that a part
/// of an engine writes into the same snapshot.
struct BalanceEngine: Sendable {
  /// A figure that values are drawn for.
  struct Input {
    let draw: FigureDraw
    /// Where it stands in the files.
    let origin: Origin
    /// How many of its units one written unit is.
    let scale: Double
    /// Whether it is the size of a plant that no source gives.
    let isAssumed: Bool
  }

  /// Adds a share of one or two figures to the activity of a process.
  struct ActivityTerm {
    let place: Int
    let process: Int
    let share: Double
    var capacity: Int
    var utilisation: Int
  }

  /// Adds a coefficient times the activity of a process; figure -1 is exactly one.
  struct ExchangeTerm {
    let place: Int
    let process: Int
    let product: Int
    var figure: Int
    let substitutes: [Int]
  }

  /// Adds a share of one or two figures to the supply of a product.
  struct SupplyTerm {
    let place: Int
    let product: Int
    var amount: Int
    var utilisation: Int
  }

  /// The only places of a snapshot that a part writes to.
  struct Scope {
    let products: [Int]
    let processes: [Int]
  }

  var inputs: [Input] = []
  var activityTerms: [ActivityTerm] = []
  var outputs: [ExchangeTerm] = []
  var uses: [ExchangeTerm] = []
  var supplies: [SupplyTerm] = []
  var scope: Scope?
  private(set) var rowCount = 0
  private(set) var outputCount = 0
  private(set) var supplyCount = 0
  let processCount: Int
  let productCount: Int
  private var known: [Origin: Int] = [:]

  init(processCount: Int, productCount: Int) {
    self.processCount = processCount
    self.productCount = productCount
  }

  /// A figure that stands in a file is one figure, however many terms rest on it.
  private mutating func input(
    _ figure: Figure?,
    isAssumed: Bool = false,
    isCoefficient: Bool = false
  ) -> Int {
    guard let figure else { return -1 }
    let hasPlace = figure.origin.line > 0
    if hasPlace, let index = known[figure.origin], inputs[index].draw.span == figure.span,
      inputs[index].isAssumed == isAssumed
    {
      return index
    }
    let key = hasPlace ? figure.origin.description : "#\(inputs.count)"
    inputs.append(
      Input(
        draw: FigureDraw(
          figure.span,
          isLogarithmic: isAssumed,
          key: key,
          group: isCoefficient ? figure.sources.first?.text : nil
        ),
        origin: figure.origin,
        scale: figure.scale,
        isAssumed: isAssumed
      )
    )
    if hasPlace { known[figure.origin] = inputs.count - 1 }
    return inputs.count - 1
  }

  mutating func addActivity(_ row: ActivityRow, process: Int) {
    activityTerms.append(
      ActivityTerm(
        place: rowCount,
        process: process,
        share: row.share,
        capacity: input(row.capacity, isAssumed: row.isAssumed),
        utilisation: input(row.utilisation)
      )
    )
    rowCount += 1
  }

  mutating func addOutput(process: Int, product: Int, coefficient: Figure?) {
    outputs.append(
      ExchangeTerm(
        place: outputCount,
        process: process,
        product: product,
        figure: input(coefficient, isCoefficient: true),
        substitutes: []
      )
    )
    outputCount += 1
  }

  mutating func addUse(process: Int, product: Int, coefficient: Figure, substitutes: [Int]) {
    uses.append(
      ExchangeTerm(
        place: uses.count,
        process: process,
        product: product,
        figure: input(coefficient, isCoefficient: true),
        substitutes: substitutes
      )
    )
  }

  mutating func addSupply(product: Int, amount: Figure, utilisation: Figure?, isAssumed: Bool) {
    supplies.append(
      SupplyTerm(
        place: supplyCount,
        product: product,
        amount: input(amount, isAssumed: isAssumed),
        utilisation: input(utilisation)
      )
    )
    supplyCount += 1
  }

  /// How much of a use was met by a substitute.
  struct Substitution {
    let use: Int
    let product: Int
    let amount: Double
  }

  /// Computes a snapshot from one value for each input.
  ///
  /// - Parameters:
  ///   - values: The values, from `start` on.
  ///   - start: Where they begin.
  ///   - extra: Units of main output of a process to reckon with besides.
  ///   - snapshot: Where the result goes.
  ///   - substitutions: Receives what substitutes met.
  func evaluate(
    _ values: [Double],
    from start: Int = 0,
    extra: (process: Int, amount: Double)? = nil,
    into snapshot: inout BalanceSnapshot,
    substitutions: ((Substitution) -> Void)? = nil
  ) {
    snapshot.reset(self)
    for term in activityTerms {
      var amount = values[start + term.capacity] * term.share
      if term.utilisation >= 0 { amount *= values[start + term.utilisation] }
      snapshot.rows[term.place] = amount
      snapshot.activity[term.process] += amount
    }
    if let extra { snapshot.activity[extra.process] += extra.amount }
    for term in outputs {
      let coefficient = term.figure >= 0 ? values[start + term.figure] : 1
      let amount = snapshot.activity[term.process] * coefficient
      snapshot.outputs[term.place] = amount
      snapshot.supply[term.product] += amount
    }
    for term in supplies {
      let load = term.utilisation >= 0 ? values[start + term.utilisation] : 1
      let amount = values[start + term.amount] * load
      snapshot.supplies[term.place] = amount
      snapshot.supply[term.product] += amount
    }
    var hasSubstitutes = false
    for term in uses {
      guard term.substitutes.isEmpty else {
        hasSubstitutes = true
        continue
      }
      snapshot.demand[term.product] +=
        snapshot.activity[term.process] * values[start + term.figure]
    }
    guard hasSubstitutes else { return }
    for term in uses where !term.substitutes.isEmpty {
      var need = snapshot.activity[term.process] * values[start + term.figure]
      guard need > 0 else { continue }
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
        substitutions?(Substitution(use: term.place, product: substitute, amount: taken))
      }
      snapshot.demand[term.product] += need
    }
  }
}
