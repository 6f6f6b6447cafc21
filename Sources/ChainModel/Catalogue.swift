/// An ordered list of things that are looked up by their id.
public struct Catalogue<Element: Identifiable & Sendable>: Sendable where Element.ID: Sendable {
  /// The things in file order.
  public let elements: [Element]
  private let positions: [Element.ID: Int]

  /// Collects things; the first of two with one id is found.
  ///
  /// - Parameters:
  ///   - elements: The things in order.
  ///   - aliases: Further ids that lead to a thing.
  public init(_ elements: [Element], aliases: (Element) -> [Element.ID] = { _ in [] }) {
    self.elements = elements
    var positions: [Element.ID: Int] = [:]
    for (index, element) in elements.enumerated() where positions[element.id] == nil {
      positions[element.id] = index
    }
    for (index, element) in elements.enumerated() {
      for alias in aliases(element) where positions[alias] == nil { positions[alias] = index }
    }
    self.positions = positions
  }

  /// The thing with this id, or with this id among its old ones.
  public subscript(id: Element.ID) -> Element? {
    positions[id].map { elements[$0] }
  }

  /// The place of the thing in `elements`.
  public func index(of id: Element.ID) -> Int? {
    positions[id]
  }

  /// How many things there are.
  public var count: Int { elements.count }
}
