public import ChainModel
public import LinearProgramming
public import MaterialBalance

/// The balance of a region with every substitute chosen at once, and for what is lacking whether the
/// region could make it from what it has.
///
/// The plain balance fills one use after the other; here a linear program chooses what stands in for
/// what, so that what must be bought in is worth least. Where nothing can stand in for anything both
/// agree.
public struct ClosedBalance: Sendable {
  /// The numbers of one product, at middle figures; units a year.
  public struct Row: Hashable, Sendable, Identifiable {
    /// The product.
    public let id: Product.ID
    /// Local supply.
    public let supply: Double
    /// What is used of it, in its own name or for another; what is lacking is charged to the product
    /// that the recipe names.
    public let demand: Double

    /// Supply less demand.
    public var balance: Double { supply - demand }
  }

  /// What stands in for another product.
  public struct Substitution: Hashable, Sendable {
    /// The process that takes it.
    public let process: UnitProcess.ID
    /// The product that the recipe names.
    public let named: Product.ID
    /// What is taken instead.
    public let taken: Product.ID
    /// Units a year.
    public let amount: Double
  }

  /// The plain balance.
  public let sheet: BalanceSheet
  /// Every product, in model order.
  public let rows: [Row]
  /// What stands in for what, in model order.
  public let substitutions: [Substitution]
  /// Whether what is lacking could be made here, in model order.
  public let verdicts: [ClosingVerdict]

  /// Chooses substitutes, then asks of each product that is lacking whether it can be made here.
  ///
  /// One linear program for the balance; for each lacking product one, and one more for each
  /// requirement that is tried where it cannot.
  ///
  /// Throws `LinearProgrammingError` where the solver fails or its answer does not hold.
  public init(_ sheet: BalanceSheet) throws(LinearProgrammingError) {
    let model = sheet.model
    let program = SubstituteProgram(sheet)
    guard let point = try SimplexSolver(program.program).solve().point else { throw .abandoned }
    self.sheet = sheet
    rows = model.products.elements.enumerated().map { index, product in
      Row(id: product.id, supply: program.supply[index], demand: program.demand(index, point))
    }
    substitutions = program.choices.compactMap { choice in
      let amount = point[choice.variable]
      guard choice.taken != choice.named, amount > 1e-9 * max(1, program.supply[choice.taken])
      else { return nil }
      return Substitution(
        process: choice.process,
        named: model.products.elements[choice.named].id,
        taken: model.products.elements[choice.taken].id,
        amount: amount
      )
    }
    verdicts = try ClosingJudge(sheet, balances: rows.map(\.balance)).verdicts()
  }

  /// The products whose demand differs from the plain balance, since something else stands in for
  /// them or they for something else.
  public var differing: [Row] {
    rows.filter { row in
      let plain = sheet.balance(of: row.id).demand.mid
      return abs(plain - row.demand) > 1e-6 * max(plain, row.demand, 1)
    }
  }
}
