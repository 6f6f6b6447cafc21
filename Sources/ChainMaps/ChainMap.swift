public import ChainModel

/// A map: the part of a model that a request asks for, marked, in columns.
///
/// The stages of a drawing are values: ``graph``, ``dot``, and what ``MapRenderer`` makes of them.
public struct ChainMap: Sendable {
  /// What the map shows.
  public let graph: MapGraph
  /// The date that the map speaks for.
  public let asOf: PartialDate

  /// Chooses, marks and places.
  public init(
    model: RegionalModel,
    request: MapRequest,
    marks: MapMarks = .none
  ) throws(ChainMapsError) {
    let scope = try MapScope(model: model, request: request)
    let presence = LocalPresence(
      model,
      request: request,
      outside: Self.outsideZones.text(in: request.language)
    )
    if request.view == .zone {
      graph = try ZoneGraphBuilder(scope: scope, marks: marks, presence: presence).graph()
    } else {
      graph = try MapGraphBuilder(scope: scope, marks: marks, presence: presence).graph()
    }
    asOf = request.asOf ?? model.region.asOf
  }

  /// The map in the DOT language.
  public var dot: String { MapDot(graph).text }
}

extension ChainMap {
  /// Places of the region outside its zones.
  static let outsideZones = Phrase(zh: "片区以外县市", en: "outside the zones")
}
