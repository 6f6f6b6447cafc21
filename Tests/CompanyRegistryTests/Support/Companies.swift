@testable import CompanyRegistry

/// Rows of invented companies.
enum Companies {
  static let heading = "企业名称,统一社会信用代码,注册日期,企业类型,注册资金,经营范围,所在省份,地区,注册地址"

  /// A code of 17 characters with its check character.
  static func code(_ number: Int, division: Int = 652_801, kind: String = "91") -> String {
    let digits = String(number)
    let body =
      kind + String(division) + String(repeating: "0", count: 9 - digits.count) + digits
    for check in "0123456789ABCDEFGHJKLMNPQRTUWXY" where CreditCode(body + String(check)) != nil {
      return body + String(check)
    }
    preconditionFailure("every body has a check character")
  }

  static func row(_ number: Int, scope: String = "棉纱生产、销售") -> String {
    """
    库尔勒第\(number)纺织有限公司,\(code(number)),2003-05-\(10 + number % 18),N/A,\
    \(number)00(万元),\(scope),新疆,巴音郭楞,新疆巴州库尔勒市人民路\(number)号
    """
  }

  static func table(_ rows: [String]) -> String {
    ([heading] + rows).joined(separator: "\n") + "\n"
  }
}
