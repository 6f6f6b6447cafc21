import ChainModel
import MaterialBalance
import Words

extension GapContext {
  /// How much of a product is converted here.
  func conversionEvidence(_ balance: ProductBalance) -> Evidence {
    let rows = balance.supplyRows + balance.demandRows
    return Evidence(
      Self.converts(
        balance.localConversion?.mid ?? 0,
        of: product(balance.id).name,
        limit: thresholds[.localConversion]
      ),
      facts: rows.flatMap(\.facts),
      sources: Set(rows.flatMap(\.sources)).sorted()
    )
  }

  private static func converts(_ share: Double, of product: Name, limit: Double) -> Phrase {
    let rest = DecimalText.percent(1 - share)
    let (share, limit) = (DecimalText.percent(share), DecimalText.percent(limit))
    return Phrase(
      zh: "\(product.zh)本地转化率 \(share)（界线 \(limit)），其余 \(rest) 未经加工外流",
      en: "local conversion of \(product.en) is \(share) (limit \(limit)); the other \(rest) leaves"
        + " unconverted"
    )
  }
}
