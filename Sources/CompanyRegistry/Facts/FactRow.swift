import ChainModel
import Files

/// A row of a table of facts, checked.
struct FactRow {
  var values: [FactRegister.Column: String] = [:]
  var amount: Double?

  /// Checks a row.
  init(
    _ row: TableRow,
    columns: [FactRegister.Column: Int],
    register: FactRegister,
    productIDs: [String: String]
  ) throws(FactFault) {
    guard row.fault == nil else { throw FactFault(.wrongWidth) }
    guard UTF8Check.isValid(row.bytes.span) else { throw FactFault(.notText) }
    for column in FactRegister.Column.allCases {
      guard let place = columns[column] else { continue }
      let text = row.text(place)
      let bytes = Array(text.utf8)
      if !bytes.isEmpty, !UnknownWords.contain(bytes.span) { values[column] = text }
    }
    for column in register.required where values[column] == nil { throw FactFault(.emptyCell) }
    for column in [FactRegister.Column.uscc, .partnerCode] {
      guard let text = values[column] else { continue }
      guard let code = CreditCode(text) else { throw FactFault(.badCode) }
      values[column] = code.text
    }
    if let text = values[.date] {
      guard let date = RegistryDate.read(Array(text.utf8).span) else {
        throw FactFault(.badDate)
      }
      values[.date] = date.description
    }
    if let text = values[.amount] {
      guard let number = Double(text.filter { $0 != "," }), number.isFinite, number >= 0 else {
        throw FactFault(.badAmount)
      }
      amount = number
    }
    if register == .relations, let text = values[.kind] {
      guard let kind = CompanyRelation(text) else { throw FactFault(.unknownRelation) }
      values[.kind] = kind.rawValue
    }
    if let product = values[.product] { values[.product] = productIDs[product] ?? product }
  }
}

/// Carries the reason why a row is not taken.
struct FactFault: Error {
  let reason: FactReason

  init(_ reason: FactReason) {
    self.reason = reason
  }
}
