package import ChainModel

/// A map: the part of a model that a request asks for, marked, in columns.
///
/// The stages of a drawing are values: ``graph``, ``dot``, and what ``MapRenderer`` makes of them.
package struct ChainMap: Sendable {
  /// What the map shows.
  package let graph: MapGraph
  /// The date that the map speaks for.
  package let asOf: PartialDate

  /// Chooses, marks and places.
  package init(
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
  package var dot: String { MapDot(graph).text }
}

extension ChainMap {
  /// Places of the region outside its zones.
  static let outsideZones = Phrase(zh: "片区以外县市", en: "outside the zones")
}
