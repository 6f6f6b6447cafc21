package import ChainModel

/// The map of a chain as a leader takes it in: at most 35 products, the firms on them, trade names,
/// readable at A4.
///
/// It is drawn to the measure of A4 across, so that the sizes of its letters are those on paper.
package struct LeaderMap: Sendable {
  /// The heading.
  package let title: String
  /// The date that it speaks for.
  package let asOf: PartialDate
  /// The drawing.
  package let svg: String
  /// How many products it shows.
  package let shown: Int

  /// Chooses, places and draws.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - request: The chain, the language and the date; the view is that of the whole chain.
  ///   - marks: What analyses have to say of products.
  ///   - weights: How much each product matters.
  /// - Throws: `ChainMapsError` for a chain that is not there, or that shows nothing.
  package init(
    model: RegionalModel,
    request: MapRequest,
    marks: MapMarks,
    weights: [Product.ID: Double]
  ) throws(ChainMapsError) {
    let scope = try MapScope(model: model, request: request)
    let plan = LeaderPlan(
      scope: scope,
      marks: marks,
      presence: LocalPresence(model, request: request, outside: ""),
      weights: weights
    )
    guard !plan.nodes.isEmpty else { throw .nothingToDraw(view: .chain) }
    asOf = request.asOf ?? model.region.asOf
    let chain = request.chain.flatMap { model.chains[$0]?.name } ?? model.region.name
    title = chain.text(in: request.language)
    shown = plan.nodes.count
    svg = LeaderDrawing(plan, title: title, date: asOf, language: request.language).svg
  }
}
