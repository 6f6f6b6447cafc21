public import ChainModel

/// What every process takes and gives, and how much of each runs: products × processes, sparse.
///
/// Rows are products, columns are processes, both by their index in the model. Coefficients are per
/// unit of the main output.
public struct TechnologyMatrix: Sendable {
  /// What a process does with a product.
  public enum Role: Hashable, Sendable {
    /// It is taken in.
    case input
    /// It is what the process is run for; the coefficient is exactly one.
    case output
    /// It comes out beside the main output.
    case byproduct
  }

  /// One place of the matrix.
  public struct Entry: Hashable, Sendable {
    /// The row.
    public let product: Int
    /// The column.
    public let process: Int
    /// What the process does with the product.
    public let role: Role
    /// How much of it; nil for the main output.
    public let figure: Figure?
    /// The rows that can stand in for it, 1 : 1.
    public let substitutes: [Int]

    /// Units of the product per unit of main output.
    public var coefficient: Span { figure?.span ?? Span(1) }
  }

  /// The entries of each process, main output first, in file order.
  public let columns: [[Entry]]
  /// Units of main output a year of each process.
  public let activity: [Span]
  private let makers: [[Int]]
  private let sideMakers: [[Int]]
  private let users: [[Int]]

  /// Takes the processes of a model, with what runs of them in a balance.
  ///
  /// O(products + exchanges).
  public init(sheet: BalanceSheet) {
    let model = sheet.model
    var columns: [[Entry]] = []
    var makers: [[Int]] = Array(repeating: [], count: model.products.count)
    var sideMakers = makers
    var users = makers
    for (index, process) in model.processes.elements.enumerated() {
      var column: [Entry] = []
      func add(_ id: Product.ID, _ role: Role, _ figure: Figure?, or others: [Product.ID] = []) {
        guard let product = model.products.index(of: id) else { return }
        column.append(
          Entry(
            product: product,
            process: index,
            role: role,
            figure: figure,
            substitutes: others.compactMap { model.products.index(of: $0) }
          )
        )
      }
      add(process.output, .output, nil)
      for exchange in process.byproducts { add(exchange.product, .byproduct, exchange.figure) }
      for exchange in process.inputs {
        add(exchange.product, .input, exchange.figure, or: exchange.substitutes)
      }
      for entry in column {
        switch entry.role {
        case .output: makers[entry.product].append(index)
        case .byproduct: sideMakers[entry.product].append(index)
        case .input:
          for product in [entry.product] + entry.substitutes where users[product].last != index {
            users[product].append(index)
          }
        }
      }
      columns.append(column)
    }
    self.columns = columns
    self.makers = makers
    self.sideMakers = sideMakers
    self.users = users
    activity = sheet.activities.map(\.amount)
  }

  /// The processes that make a product as their main output.
  public func makers(of product: Int) -> [Int] { makers[product] }

  /// The processes that put a product out beside their main output.
  public func sideMakers(of product: Int) -> [Int] { sideMakers[product] }

  /// The processes that take a product in, or could in place of another.
  public func users(of product: Int) -> [Int] { users[product] }
}
