/// The paper that a drawing is fitted to.
package enum PaperSize: String, Hashable, Sendable, CaseIterable {
  /// As large as the drawing itself, one point for a user unit.
  case natural
  /// 297 × 210 mm, turned as the drawing is.
  case a4
  /// 420 × 297 mm, turned as the drawing is.
  case a3
  /// 1189 × 841 mm, turned as the drawing is: a wall.
  case a0
  /// 13⅓ × 7½ inches: a slide.
  case slide

  /// Width, height and margin in points for a drawing of this shape.
  func points(
    width: Double,
    height: Double
  ) -> (width: Double, height: Double, margin: Double) {
    let millimetre = 72 / 25.4
    switch self {
    case .natural: return (width, height, 0)
    case .slide: return (960, 540, 24)
    case .a4: return turned(297 * millimetre, 210 * millimetre, 8 * millimetre)
    case .a3: return turned(420 * millimetre, 297 * millimetre, 8 * millimetre)
    case .a0: return turned(1189 * millimetre, 841 * millimetre, 20 * millimetre)
    }

    func turned(
      _ long: Double,
      _ short: Double,
      _ margin: Double
    ) -> (width: Double, height: Double, margin: Double) {
      width >= height ? (long, short, margin) : (short, long, margin)
    }
  }
}
