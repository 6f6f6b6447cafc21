import ChainModel

extension Figure {
  /// A number of machines or tonnes as units of a product, through what one of them makes.
  ///
  /// The result is derived, and rests on the sources of both.
  ///
  /// - Parameters:
  ///   - scale: How many single machines or tonnes one of the figure's units is.
  ///   - rate: Units of the product from one of them.
  /// - Returns: The figure in units of the product.
  func converted(_ scale: Double, by rate: Figure) -> Figure {
    Figure(
      span: span * scale * rate.span,
      basis: .derived,
      sources: sources + rate.sources.filter { !sources.contains($0) },
      asOf: asOf,
      note: note,
      origin: origin,
      rejected: rejected.map { $0.converted(scale, by: rate) },
      scale: self.scale * scale * rate.span.mid
    )
  }
}
