public import ArgumentParser
import ChainModel
public import ProcessSynthesis

/// An amount of money on the command line: `20亿`, `20亿元`, `5000万`, `2e9`.
struct MoneyArgument: ExpressibleByArgument {
  /// CNY.
  let cny: Double

  init?(argument: String) {
    let text = argument.hasSuffix("元") ? String(argument.dropLast()) : argument
    guard let number = ScaledNumber(text)?.value, number > 0 else { return nil }
    cny = number
  }
}

/// A limit over the whole region on the command line: `energy=20万`.
struct CapArgument: ExpressibleByArgument {
  let resource: Resource
  let amount: Double

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let resource = Resource(rawValue: String(parts[0])),
      let amount = ScaledNumber(String(parts[1]))?.value, amount >= 0
    else { return nil }
    self.resource = resource
    self.amount = amount
  }
}

/// A number with a Chinese scale behind it.
struct ScaledNumber {
  let value: Double

  init?(_ text: String) {
    var (rest, scale) = (text, 1.0)
    for (suffix, factor) in [("亿", 1e8), ("百万", 1e6), ("万", 1e4), ("千", 1e3)]
    where rest.hasSuffix(suffix) {
      rest = String(rest.dropLast(suffix.count))
      scale = factor
      break
    }
    guard let number = Double(rest), number.isFinite, (number * scale).isFinite else { return nil }
    value = number * scale
  }
}

extension PlanOptions.Objective: ExpressibleByArgument {}
