/// A linear program, some of whose variables may have to be whole numbers.
///
/// It is a value: a solver works on a copy of its own, so that a program can be changed, solved
/// again and compared without asking what the last solve left behind.
public struct LinearProgram: Hashable, Sendable {
  /// A variable of a program, by its place.
  public struct Variable: Hashable, Sendable {
    /// The place among the columns.
    public let index: Int
  }

  /// A row of a program, by its place.
  public struct Row: Hashable, Sendable {
    /// The place among the rows.
    public let index: Int
  }

  /// A coefficient with its variable.
  public struct Term: Hashable, Sendable {
    /// The coefficient.
    public let coefficient: Double
    /// The variable.
    public let variable: Variable

    /// Makes a term.
    public init(_ coefficient: Double, _ variable: Variable) {
      self.coefficient = coefficient
      self.variable = variable
    }
  }

  /// Whether the objective is to be small or large.
  public enum Direction: Hashable, Sendable {
    /// As small as can be.
    case minimize
    /// As large as can be.
    case maximize
  }

  /// What a program says of a variable.
  public struct Column: Hashable, Sendable {
    /// The name, for people and for exports.
    public let name: String
    /// The least value; `-infinity` for none.
    public var lower: Double
    /// The greatest value; `infinity` for none.
    public var upper: Double
    /// The coefficient in the objective.
    public var cost: Double
    /// Whether the value must be a whole number.
    public var isInteger: Bool
  }

  /// What a program says of a row: `lower <= terms <= upper`.
  public struct Constraint: Hashable, Sendable {
    /// The name, for people and for exports.
    public let name: String
    /// The least value of the sum; `-infinity` for none.
    public var lower: Double
    /// The greatest value of the sum; `infinity` for none.
    public var upper: Double
    /// The sum, each variable once, in the order of variables, without zeros.
    public let terms: [Term]
  }

  /// The name of the program.
  public let name: String
  /// Whether the objective is to be small or large.
  public let direction: Direction
  /// The variables in the order in which they were added.
  public private(set) var columns: [Column] = []
  /// The rows in the order in which they were added.
  public private(set) var constraints: [Constraint] = []

  /// An empty program.
  public init(name: String = "", direction: Direction = .minimize) {
    self.name = name
    self.direction = direction
  }

  /// Adds a variable.
  @discardableResult
  public mutating func addVariable(
    _ name: String,
    lower: Double = 0,
    upper: Double = .infinity,
    cost: Double = 0,
    isInteger: Bool = false
  ) -> Variable {
    columns.append(
      Column(name: name, lower: lower, upper: upper, cost: cost, isInteger: isInteger)
    )
    return Variable(index: columns.count - 1)
  }

  /// Adds the row `lower <= terms <= upper`; coefficients of one variable are added up.
  @discardableResult
  public mutating func addRow(
    _ name: String,
    lower: Double = -.infinity,
    upper: Double = .infinity,
    _ terms: [Term]
  ) -> Row {
    var sums: [Int: Double] = [:]
    for term in terms { sums[term.variable.index, default: 0] += term.coefficient }
    let merged = sums.keys.sorted().compactMap { index -> Term? in
      guard let sum = sums[index], sum != 0 else { return nil }
      return Term(sum, Variable(index: index))
    }
    constraints.append(Constraint(name: name, lower: lower, upper: upper, terms: merged))
    return Row(index: constraints.count - 1)
  }

  /// The variables in order.
  public var variables: [Variable] { columns.indices.map { Variable(index: $0) } }

  /// The rows in order.
  public var rows: [Row] { constraints.indices.map { Row(index: $0) } }

  /// What the program says of a variable; it may be changed.
  public subscript(variable: Variable) -> Column {
    get { columns[variable.index] }
    set { columns[variable.index] = newValue }
  }

  /// What the program says of a row; its bounds may be changed.
  public subscript(row: Row) -> Constraint {
    get { constraints[row.index] }
    set { constraints[row.index] = newValue }
  }

  /// The objective at a point.
  public func objective(at values: [Double]) -> Double {
    zip(columns.indices, values).reduce(0) { $0 + columns[$1.0].cost * $1.1 }
  }

  /// Throws where something is no number, or a coefficient has no end.
  func validate() throws(LinearProgrammingError) {
    // By place, so that no name is copied: this runs before every solve.
    for place in columns.indices
    where !columns[place].cost.isFinite || columns[place].lower.isNaN
      || columns[place].upper.isNaN
    {
      throw .notANumber(columns[place].name)
    }
    for place in constraints.indices
    where constraints[place].lower.isNaN || constraints[place].upper.isNaN
      || constraints[place].terms.contains(where: { !$0.coefficient.isFinite })
    {
      throw .notANumber(constraints[place].name)
    }
  }

  /// Whether the bounds of a variable or a row leave nothing between them.
  var hasCrossingBounds: Bool {
    func isCrossing(_ lower: Double, _ upper: Double) -> Bool {
      lower > upper || lower == .infinity || upper == -.infinity
    }
    return columns.indices.contains { isCrossing(columns[$0].lower, columns[$0].upper) }
      || constraints.indices.contains { isCrossing(constraints[$0].lower, constraints[$0].upper) }
  }
}
