package import GapAnalysis

extension Gap {
  /// The first of the zones with the best fit; nil where none fits.
  package var bestZone: ZoneFit? {
    var best: ZoneFit?
    for fit in zones where fit.fit > (best?.fit ?? 0) { best = fit }
    return best
  }
}
