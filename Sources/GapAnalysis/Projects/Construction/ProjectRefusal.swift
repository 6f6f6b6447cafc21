import ChainModel

/// A gap or a process on which no project could be built, and why.
struct ProjectRefusal {
  /// Why.
  enum Reason: Hashable {
    /// It runs here below the utilisation threshold.
    case idle
    /// It runs here, and its own product leaves too.
    case movesSurplus
    /// An input is not here, cannot be bought, and no route to it can be fed.
    case noRoute(product: Product.ID, step: UnitProcess.ID)
    /// No main feed is left here, and none can be made from what is.
    case noLocalFeed
    /// What is left of the feed does not carry the step at its smallest scale.
    case feedTooSmall(product: Product.ID, has: Double, needs: Double)
    /// The feed could be made from local surplus, but its smallest plant makes more of it than the
    /// largest plant of the step takes.
    case routeTooLarge(product: Product.ID, takes: Double, needs: Double)
    /// What is left of a feed does not carry the smallest scale of the step that would make the feed
    /// of this one.
    case stepBeforeTooSmall(step: UnitProcess.ID, feed: Product.ID, has: Double, needs: Double)
    /// A clause in force stands against a plant of it.
    case barred(Phrase)
    /// The steps would feed each other.
    case circular
    /// A product that does not travel has nobody to take it.
    case noOutlet(product: Product.ID)
    /// The product has no price.
    case noPrice(product: Product.ID)
    /// Nothing is left to size it by.
    case noSize
  }

  /// The process it is about.
  let step: UnitProcess
  /// The gap, where one named it.
  let gap: Gap.ID?
  /// Why.
  let reason: Reason
}
