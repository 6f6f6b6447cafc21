import ChainModel
import Glibc
import Words

extension TargetScorer {
  /// 规模实力: the mean of what is known of capital, staff and capacity.
  func capability(_ candidate: TargetCandidate) -> Mark {
    var values: [Double] = []
    var sizes: [Phrase] = []
    if let capital = candidate.capital {
      values.append(Self.share(of: capital, rules.scales.capital))
      if isExplaining {
        sizes.append(Self.capital(capital, isConverted: candidate.isCapitalConverted))
      }
    }
    if let staff = candidate.staff {
      values.append(Self.share(of: Double(staff), rules.scales.staff))
      if isExplaining { sizes.append(Self.staff(staff)) }
    }
    let capacities = candidate.capacities.filter { query.products.contains($0.product) }
      .compactMap { capacity -> (share: Double, text: String?)? in
        typicalUnit(of: capacity.product).map { (capacity.amount / $0, capacity.text) }
      }
    if let best = capacities.max(by: { $0.share < $1.share }) {
      values.append(min(1, best.share))
      if isExplaining { sizes.append(Self.capacity(share: best.share, text: best.text)) }
    }
    guard !values.isEmpty else { return unknown(.capability) }
    return known(values.reduce(0, +) / Double(values.count), Self.sizes(sizes))
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
      return unknown(.experience)
    }
    return known(
      Double(year - founded) / rules.scales.years,
      Self.worked(from: founded, to: year)
    )
  }

  /// 资质梯队: the best title; being on no list tells nothing.
  func tier(_ candidate: TargetCandidate) -> Mark {
    var best: (value: Double, reason: Phrase)?
    if let stock = candidate.stock, let value = rules.tiers["listed"] {
      best = (value, Self.listed(stock))
    }
    if candidate.company != nil, let value = rules.tiers["leader"], value > best?.value ?? -1 {
      best = (value, Self.leader)
    }
    if let rank = candidate.rank, best?.value ?? -1 < 0.95 { best = (0.95, Self.ranked(rank)) }
    for title in candidate.titles {
      guard let value = rules.tiers[title.tier], value > best?.value ?? -1 else { continue }
      best = (value, Self.title(title.label))
    }
    guard let best else { return unknown(.tier) }
    return known(best.value, best.reason)
  }
}

extension TargetScorer {
  static func worked(from: Int, to: Int) -> Phrase {
    Phrase(
      zh: "\(from) 年成立，至 \(to) 年满 \(max(0, to - from)) 年",
      en: "founded in \(from), \(max(0, to - from)) years at work by \(to)"
    )
  }

  static func listed(_ stock: String) -> Phrase {
    let stock = Phrase.shown(stock)
    return Phrase(zh: "上市公司（\(stock)）", en: "listed (\(stock))")
  }

  static func ranked(_ rank: String) -> Phrase {
    let rank = Phrase.shown(rank)
    return Phrase(zh: "行业位次：\(rank)", en: "rank in its trade: \(rank)")
  }

  /// The workspace lists it among the leading firms of its trade.
  static let leader = Phrase(
    zh: "所收资料列为行业重点企业",
    en: "among the leading firms of its trade in the sources"
  )

  static func title(_ title: String) -> Phrase {
    Phrase(
      zh: "有“\(Phrase.shown(title))”称号",
      en: "holds the title \(Phrase.quoted(title).en)"
    )
  }

  /// Registered capital in CNY.
  static func capital(_ amount: Double, isConverted: Bool) -> Phrase {
    Phrase(
      zh: "注册资本\(isConverted ? "折合约 " : " ")\(AmountText.money(amount, in: .zh))",
      en: "registered capital \(isConverted ? "about " : "")\(AmountText.money(amount, in: .en))"
    )
  }

  /// Insured employees.
  static func staff(_ count: Int) -> Phrase {
    Phrase(zh: "参保 \(count) 人", en: "\(count) insured employees")
  }

  /// Known capacity, as a share of one typical unit.
  static func capacity(share: Double, text: String?) -> Phrase {
    let share = DecimalText.percent(share)
    return Phrase(
      zh: (text.map { "产能 \(Phrase.shown($0))，" } ?? "产能") + "约为典型规模的 \(share)",
      en: "capacity " + (text.map { "\(Phrase.shown($0)), " } ?? "")
        + "about \(share) of a typical unit"
    )
  }

  /// What is known of its size.
  static func sizes(_ sizes: [Phrase]) -> Phrase {
    Phrase(
      zh: sizes.map(\.zh).joined(separator: "，"),
      en: sizes.map(\.en).joined(separator: ", ")
    )
  }
}
