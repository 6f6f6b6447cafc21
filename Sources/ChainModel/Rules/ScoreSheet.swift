/// A sheet of points: items that each give points by bands, and the mark to reach.
public struct ScoreSheet: Hashable, Sendable {
  /// One item: the first band that holds gives its points; none gives nothing.
  public struct Item: Hashable, Sendable {
    /// What is judged.
    public let name: Name
    /// The bands, best first.
    public let bands: [Band]

    /// Makes an item.
    public init(name: Name, bands: [Band]) {
      self.name = name
      self.bands = bands
    }

    /// The most points that it gives.
    public var most: Double { bands.map(\.points).max() ?? 0 }

    /// Every comparison of its bands.
    public var tests: [FieldTest] { bands.flatMap(\.condition.tests) }
  }

  /// A band of an item.
  public struct Band: Hashable, Sendable {
    /// When it holds.
    public let condition: Condition
    /// What it gives.
    public let points: Double

    /// Makes a band.
    public init(_ condition: Condition, points: Double) {
      self.condition = condition
      self.points = points
    }
  }

  /// What the sheet is called.
  public let name: Name
  /// The items in order.
  public let items: [Item]
  /// The points that are enough.
  public let mark: Double
  /// Whether the mark itself is not enough.
  public let isAbove: Bool

  /// Makes a sheet.
  public init(name: Name, items: [Item], mark: Double, isAbove: Bool = false) {
    self.name = name
    self.items = items
    self.mark = mark
    self.isAbove = isAbove
  }
}
