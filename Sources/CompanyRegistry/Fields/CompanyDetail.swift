/// What an export tells of a company besides its registration, kept as text for whoever calls it.
package enum CompanyDetail: String, Hashable, Sendable, CaseIterable {
  /// The public line of the firm 企业电话; mobile numbers are persons' and are left out.
  case phone
  /// The firm's e-mail address.
  case email
  /// Its website.
  case website
  /// Its stock code and market.
  case stock
  /// Its size 企业规模.
  case size
  /// Titles: 科技型企业, 荣誉.
  case honours
  /// What it says it mainly makes 主营产品.
  case mainProducts = "main-products"
  /// Its revenue.
  case revenue
  /// The industry in more detail: 国标行业中类, 小类.
  case industryDetail = "industry-detail"

  /// The column of the database.
  var column: String { rawValue.replacing("-", with: "_") }

  /// The field of an export.
  var field: RegistryField {
    switch self {
    case .phone: .phone
    case .email: .email
    case .website: .website
    case .stock: .stock
    case .size: .size
    case .honours: .honours
    case .mainProducts: .mainProducts
    case .revenue: .revenue
    case .industryDetail: .industryDetail
    }
  }

  /// The names of all columns, for a list in SQL.
  static var columns: String { allCases.map(\.column).joined(separator: ", ") }
}
