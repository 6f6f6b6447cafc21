public import ChainModel

/// What a region would lose without one link, one company or one good bought in.
public struct WorthItem: Hashable, Sendable {
  /// What is taken away.
  public enum Subject: Hashable, Sendable {
    /// All that runs of a process.
    case link(UnitProcess.ID)
    /// All that a company runs.
    case company(Company.ID)
    /// What is bought in of a product.
    case imported(Product.ID)

    /// What it is, for programs.
    public var kind: String {
      switch self {
      case .link: "link"
      case .company: "company"
      case .imported: "import"
      }
    }

    /// The key of what is taken away.
    public var id: String {
      switch self {
      case .link(let id): id.text
      case .company(let id): id.text
      case .imported(let id): id.text
      }
    }
  }

  /// A process that runs less.
  public struct Loss: Hashable, Sendable {
    /// The process.
    public let process: UnitProcess.ID
    /// Units of main output a year before.
    public let before: Double
    /// The same after.
    public let after: Double

    /// Whether nothing of it is left.
    public var isStop: Bool { after <= 1e-6 * before }
  }

  /// What is taken away.
  public let subject: Subject
  /// CNY of value added a year that are lost, its own included; never negative.
  public let valueAdded: Double
  /// Tonnes a year of main outputs that are not made, its own included.
  public let tonnes: Double
  /// Jobs that are lost, its own included.
  public let jobs: Double
  /// The other processes that run less, by value lost.
  public let losses: [Loss]
  /// The company that is taken away is the only one of which a source gives the size.
  public let isLowerBound: Bool

  /// The other processes that stop.
  public var stops: [UnitProcess.ID] { losses.filter(\.isStop).map(\.process) }
}
