import Testing

@testable import CompanyRegistry

struct CapitalTests {
  @Test(
    arguments: [
      ("3.1000(万元)", 31_000, "CNY"), ("1,000(万元人民币)", 10_000_000, "CNY"),
      ("60万人民币", 600_000, "CNY"), ("210(万)", 2_100_000, "CNY"), ("500（万元）", 5_000_000, "CNY"),
      ("26万元", 260_000, "CNY"), ("16,600(万人民币元)", 166_000_000, "CNY"),
      ("3,700(万元(人民币))", 37_000_000, "CNY"), ("30万人民币元", 300_000, "CNY"),
      ("50万元人民币", 500_000, "CNY"), ("8,000(万元（人民币）)", 80_000_000, "CNY"),
      ("456人民币元", 456, "CNY"), ("1854元人民币", 1854, "CNY"), ("300( 万人民币元)", 3_000_000, "CNY"),
      ("400(万人民币 )", 4_000_000, "CNY"), ("1E-06万人民币", 0.01, "CNY"), ("2亿元", 200_000_000, "CNY"),
      ("1百万元", 1_000_000, "CNY"), ("５００万元整", nil, nil), ("人民币1000万元", 10_000_000, "CNY"),
      ("¥100", nil, nil), ("5,405(万美元)", 54_050_000, "USD"), ("200(万元美元)", 2_000_000, "USD"),
      ("2,610(万元(美元))", 26_100_000, "USD"), ("500万美元", 5_000_000, "USD"),
      ("1,000((万美元))", 10_000_000, "USD"), ("25,220(万香港元)", 252_200_000, "HKD"),
      ("1,538(万港币)", 15_380_000, "HKD"), ("501(万港元)", 5_010_000, "HKD"),
      ("1,065(万元(港币))", 10_650_000, "HKD"), ("300,000(万日元)", 3_000_000_000, "JPY"),
      ("619(万欧元)", 6_190_000, "EUR"), ("2,124(万德国马克)", 21_240_000, "DEM"),
      ("2,850(万法国法郎)", 28_500_000, "FRF"), ("2,156(万瑞士法郎)", 21_560_000, "CHF"),
      ("66(万英镑)", 660_000, "GBP"), ("1,002(万新加坡元)", 10_020_000, "SGD"),
      ("320(万澳大利亚元)", 3_200_000, "AUD"), ("20(万加拿大元)", 200_000, "CAD"),
      ("3,350(万丹麦克郎)", 33_500_000, "DKK"), ("0万澳大利亚元", 0, "AUD"),
      ("USD 500万", 5_000_000, "USD"), ("100万卢布", 1_000_000, "RUB"),
      ("5()", nil, nil), ("6", nil, nil), ("424.100000", nil, nil), ("万人民币", nil, nil),
      ("N/A", nil, nil),
      ("", nil, nil), ("500万贝壳", nil, nil), ("500万美元人民币", nil, nil), ("-5万元", nil, nil),
    ] as [(String, Double?, String?)]
  )
  func `reads or refuses a spelling`(text: String, amount: Double?, currency: String?) {
    let capital = Capital(text)
    #expect(capital?.amount == amount)
    #expect(capital?.currency.rawValue == currency)
  }

  @Test(
    arguments: [
      // The largest that is registered: China State Railway's.
      ("173950000万元", 1.7395e12), ("10万亿元", 1e13), ("100001亿元", nil), ("1e300万元", nil),
      ("1E300美元", nil), ("999999999999999999999万元", nil),
      // A yuan is two thousand rupiah.
      ("20000万亿印尼盾", 2e16), ("200万亿韩元", 2e14), ("200万亿元", nil),
    ] as [(String, Double?)]
  )
  func `believes no capital beyond any company's`(text: String, amount: Double?) {
    #expect(Capital(text)?.amount == amount)
  }

  @Test func `takes the unit of the heading for bare numbers only`() {
    #expect(Capital("500", unit: "万元") == Capital(amount: 5_000_000, currency: .cny))
    #expect(Capital("500.5", unit: "万美元") == Capital(amount: 5_005_000, currency: .usd))
    #expect(Capital("500万元", unit: "元") == Capital(amount: 5_000_000, currency: .cny))
    #expect(Capital("500", unit: "吨") == nil)
  }
}
