/// Elementary functions from sums, products and roots alone: the same bits on every machine.
///
/// The system's own differ from library to library in the last place.
public enum Elementary {
  private static let ln2 = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive number; relative error below 1e-14.
  public static func log(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return value == 0 ? -.infinity : .nan }
    var exponent = Double(value.exponent)
    var rest = value.significand
    if rest > 1.414_213_562_373_095 {
      rest /= 2
      exponent += 1
    }
    // log m = 2 artanh((m - 1) / (m + 1))
    let ratio = (rest - 1) / (rest + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    var odd = 1.0
    while odd < 31 {
      sum += power / odd
      power *= square
      odd += 2
    }
    return exponent * ln2 + 2 * sum
  }

  /// The exponential; relative error below 1e-13 within ±700.
  public static func exp(_ value: Double) -> Double {
    guard value > -700 else { return 0 }
    guard value < 700 else { return .infinity }
    let steps = (value / ln2).rounded()
    let rest = value - steps * ln2
    var term = 1.0
    var sum = 1.0
    for index in 1..<16 {
      term *= rest / Double(index)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(exactly: steps) ?? 0, significand: sum)
  }

  /// The distribution of the standard normal; absolute error below 7.5e-8.
  ///
  /// Abramowitz & Stegun, "Handbook of Mathematical Functions", 1964, 26.2.17.
  public static func normal(_ value: Double) -> Double {
    let size = abs(value)
    let step = 1 / (1 + 0.231_641_9 * size)
    let density = 0.398_942_280_401_432_7 * exp(-size * size / 2)
    let tail =
      density * step
      * (0.319_381_530
        + step
        * (-0.356_563_782
          + step * (1.781_477_937 + step * (-1.821_255_978 + step * 1.330_274_429))))
    return value >= 0 ? 1 - tail : tail
  }

  /// The quantile of the standard normal for a share between 0 and 1; relative error below 1.2e-9.
  ///
  /// The rational approximation of P. J. Acklam, 2003.
  public static func normalQuantile(_ share: Double) -> Double {
    guard share > 0.024_25 else { return tail((-2 * log(max(share, 1e-300))).squareRoot()) }
    guard share < 0.975_75 else {
      return -tail((-2 * log(max(1 - share, 1e-300))).squareRoot())
    }
    let q = share - 0.5
    let r = q * q
    let above =
      ((((-39.696_830_286_653_76 * r + 220.946_098_424_520_5) * r - 275.928_510_446_968_7) * r
        + 138.357_751_867_269) * r - 30.664_798_066_147_16) * r + 2.506_628_277_459_239
    let below =
      ((((-54.476_098_798_224_06 * r + 161.585_836_858_040_9) * r - 155.698_979_859_886_6) * r
        + 66.801_311_887_719_72) * r - 13.280_681_552_885_72) * r + 1
    return above * q / below
  }

  private static func tail(_ q: Double) -> Double {
    let above =
      ((((-0.007_784_894_002_430_293 * q - 0.322_396_458_041_136_5) * q - 2.400_758_277_161_838)
        * q - 2.549_732_539_343_734) * q + 4.374_664_141_464_968) * q + 2.938_163_982_698_783
    let below =
      (((0.007_784_695_709_041_462 * q + 0.322_467_129_070_039_8) * q + 2.445_134_137_142_996) * q
        + 3.754_408_661_907_416) * q + 1
    return above / below
  }
}
