import ChainModel

/// The figures that the money of projects depends on, each once, with the group it moves with.
struct FigureTable {
  /// Which figure.
  enum Key: Hashable {
    case price(product: Int)
    case input(step: Int, slot: Int)
    case side(step: Int, place: Int)
    case capex(step: Int)
    case resource(step: Int, Resource)
    case resourcePrice(Resource)
    case wage
    case utilisation(product: Int)
    /// Something that nobody knows, anywhere from 0 to 1.
    case unknown(project: Int, place: Int)
  }

  /// One figure.
  struct Entry {
    let key: Key
    let span: Span
    /// What it moves with; nil for a figure that moves alone.
    let group: String?
    /// Whether every value of the range is as likely as another.
    let isUniform: Bool
    /// Where it stands in the files.
    let origin: Origin?
  }

  private(set) var entries: [Entry] = []
  /// The middle of every figure.
  private(set) var middle: [Double] = []
  private var places: [Key: Int] = [:]

  /// The place of a figure; it is added where it is new.
  mutating func add(_ key: Key, _ figure: Figure, group: String?) -> Int {
    add(key, figure.span, origin: figure.origin, group: group, isUniform: false)
  }

  /// The place of something that nobody knows.
  mutating func addUnknown(project: Int, place: Int) -> Int {
    add(
      .unknown(project: project, place: place),
      Span(low: 0, mid: 0.5, high: 1),
      origin: nil,
      group: nil,
      isUniform: true
    )
  }

  private mutating func add(
    _ key: Key,
    _ span: Span,
    origin: Origin?,
    group: String?,
    isUniform: Bool
  ) -> Int {
    if let place = places[key] { return place }
    entries.append(
      Entry(key: key, span: span, group: group, isUniform: isUniform, origin: origin)
    )
    middle.append(span.mid)
    places[key] = entries.count - 1
    return entries.count - 1
  }
}
