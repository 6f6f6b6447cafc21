import ChainModel
import Glibc
import Wording

extension TargetScorer {
  /// 规模实力: the mean of what is known of capital, staff and capacity.
  func capability(_ candidate: TargetCandidate) -> Mark {
    var values: [Double] = []
    var sizes: [TargetPhrase.Size] = []
    if let capital = candidate.capital {
      values.append(Self.share(of: capital, rules.scales.capital))
      sizes.append(.capital(capital, isConverted: candidate.isCapitalConverted))
    }
    if let staff = candidate.staff {
      values.append(Self.share(of: Double(staff), rules.scales.staff))
      sizes.append(.staff(staff))
    }
    let capacities = candidate.capacities.filter { query.products.contains($0.product) }
      .compactMap { capacity -> (share: Double, text: String?)? in
        typicalUnit(of: capacity.product).map { (capacity.amount / $0, capacity.text) }
      }
    if let best = capacities.max(by: { $0.share < $1.share }) {
      values.append(min(1, best.share))
      sizes.append(.capacity(share: best.share, text: best.text))
    }
    guard !values.isEmpty else { return .unknown(.capability) }
    return .known(values.reduce(0, +) / Double(values.count), .sizes(sizes))
  }

  /// The smallest typical unit among the processes that make a product.
  private func typicalUnit(of product: Product.ID) -> Double? {
    query.processes.compactMap { model.processes[$0] }
      .filter { $0.output == product }
      .compactMap { ($0.scale?.typical ?? $0.scale?.minimum)?.span.mid }
      .filter { $0 > 0 }
      .min()
  }

  /// Where a size stands on a logarithmic scale.
  static func share(of size: Double, _ scale: ClosedRange<Double>) -> Double {
    guard size > scale.lowerBound else { return 0 }
    return min(1, log(size / scale.lowerBound) / log(scale.upperBound / scale.lowerBound))
  }

  /// 经营年限.
  func experience(_ candidate: TargetCandidate) -> Mark {
    guard let founded = candidate.founded?.year, founded <= year else {
      return .unknown(.experience)
    }
    return .known(
      Double(year - founded) / rules.scales.years,
      .worked(from: founded, to: year)
    )
  }

  /// 资质梯队: the best title; being on no list tells nothing.
  func tier(_ candidate: TargetCandidate) -> Mark {
    var best: (value: Double, reason: TargetPhrase)?
    if let stock = candidate.stock, let value = rules.tiers["listed"] {
      best = (value, .listed(stock))
    }
    if candidate.company != nil, let value = rules.tiers["leader"], value > best?.value ?? -1 {
      best = (value, .leader)
    }
    for title in candidate.titles {
      guard let value = rules.tiers[title.tier], value > best?.value ?? -1 else { continue }
      best = (value, .title(title.label))
    }
    guard let best else { return .unknown(.tier) }
    return .known(best.value, best.reason)
  }
}
