/// A company as the database holds it, for merging with a new row.
struct StoredCompany: Hashable {
  var name = ""
  var uscc: String?
  var number: String?
  var place = 0
  var traits = 0
  var status = 0
  var founded = 0
  var capital: Double?
  var currency: String?
  var capitalText: String?
  var paidCapital: Double?
  var insured: Int?
  var type: String?
  var industry: String?
  var formerNames: String?
  var address: String?
  var scope: String?
  /// In the order of `CompanyDetail`.
  var details: [String?] = []

  /// The columns in the order of the members.
  static let columns = """
    name, uscc, number, place, traits, status, founded, capital, currency, capital_text, \
    paid_capital, insured, type, industry, former_names, address, scope, \
    \(CompanyDetail.columns)
    """

  /// As many question marks as there are columns.
  static let places = [String](repeating: "?", count: 17 + CompanyDetail.allCases.count)
    .joined(separator: ", ")

  /// Reads the columns of a row, from a column on.
  init(_ row: RawStatement, from first: CInt = 0) {
    name = row.text(first) ?? ""
    uscc = row.text(first + 1)
    number = row.text(first + 2)
    place = Int(row.integer(first + 3))
    traits = Int(row.integer(first + 4))
    status = Int(row.integer(first + 5))
    founded = Int(row.integer(first + 6))
    capital = row.number(first + 7)
    currency = row.text(first + 8)
    capitalText = row.text(first + 9)
    paidCapital = row.number(first + 10)
    insured = row.number(first + 11).flatMap { Int(exactly: $0) }
    type = row.text(first + 12)
    industry = row.text(first + 13)
    formerNames = row.text(first + 14)
    address = row.text(first + 15)
    scope = row.text(first + 16)
    details = CompanyDetail.allCases.indices.map { row.text(first + 17 + CInt($0)) }
  }

  /// Takes over what a newer row knows; what it does not know stays.
  mutating func merge(_ record: CompanyRecord, of batch: RecordBatch) {
    func newer(_ range: Range<Int>, _ old: String?) -> String? {
      range.isEmpty ? old : batch.text(range)
    }
    name = batch.text(record.name)
    if record.codeKind == .creditCode {
      uscc = batch.text(record.code)
    } else {
      number = newer(record.code, number)
    }
    // A more exact place within the known one, or another one.
    if record.place != 0, !Self.contains(place, record.place) { place = record.place }
    traits |= record.traits.rawValue
    if record.status != .unknown { status = record.status.number }
    if record.founded != 0 { founded = record.founded }
    if let newCapital = record.capital {
      if currency != newCapital.currency.rawValue { paidCapital = nil }
      capital = newCapital.amount
      currency = newCapital.currency.rawValue
      capitalText = nil
    } else if !record.capitalText.isEmpty, capital == nil {
      capitalText = batch.text(record.capitalText)
    }
    if let paid = record.paidCapital, currency == nil || paid.currency.rawValue == currency {
      paidCapital = paid.amount
    }
    if record.insured >= 0 { insured = record.insured }
    type = newer(record.type, type)
    industry = newer(record.industry, industry)
    formerNames = newer(record.formerNames, formerNames)
    address = newer(record.address, address)
    scope = newer(record.scope, scope)
    details = details.indices.map { newer(record.details[$0], details[$0]) }
  }

  /// Whether a place lies in a wider one, or is the same.
  static func contains(_ inner: Int, _ outer: Int) -> Bool {
    if inner == outer { return true }
    if outer % 10_000 == 0 { return inner / 10_000 == outer / 10_000 }
    return outer % 100 == 0 && inner / 100 == outer / 100
  }
}
