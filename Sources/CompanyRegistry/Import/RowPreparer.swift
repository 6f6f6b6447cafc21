import ChainModel
import Files
import ScopeReading

/// Reads rows of a file and makes them records, a batch at a time, on a thread of its own.
actor RowPreparer {
  /// How many rows a batch holds at most.
  private let batchSize: Int
  private let source: any TableSource
  private let columns: [Int]
  private let keepsRows: Bool
  private let width: Int?
  private let scopes: CompanyScopes?
  private let traits = TraitReader()
  private let unit: [UInt8]
  private let headingName: [UInt8]
  private var pending: ArraySlice<TableRow>
  private var places = PlaceFinder()
  private var row = TableRow()
  private var folded: [UInt8] = []
  private var code: [UInt8] = []
  private var capitals = CapitalMemory()
  private var statuses: [Int64: CompanyStatus] = [:]
  private var isAtEnd = false
  private var fault: RegistryError?
  /// What was left out of the rows so far.
  private(set) var counts = FieldCounts()

  /// How many companies are handed to the reader of scopes at a time.
  private static let rowsPerReading = 1024
  /// A batch never holds more bytes of text than this by more than a row.
  private static let batchBytes = 32 << 20

  /// Takes an opened table, what reads scopes, and how many cells are listed as unread before.
  init(
    opening: sending TableOpening,
    aliases: AliasList?,
    batchSize: Int,
    keepsRows: Bool = false,
    listed: [RegistryField: Int] = [:]
  ) throws(RegistryError) {
    // What an earlier run left unread of the same table counts too.
    counts.unread = listed
    source = opening.source
    columns = opening.columns
    self.batchSize = batchSize
    self.keepsRows = keepsRows
    if let aliases {
      scopes = try CompanyScopes(aliases)
    } else {
      scopes = nil
    }
    pending = opening.pending[...]
    width = opening.source.delimiter == nil ? nil : opening.proposal.columns.count
    unit = opening.proposal.capitalUnit.map { Array($0.utf8) } ?? []
    let nameColumn = opening.columns[RegistryField.name.place]
    headingName = nameColumn < 0 ? [] : Array(opening.proposal.columns[nameColumn].heading.utf8)
  }

  /// Skips rows that were stored before.
  func skip(_ count: Int) throws(RegistryError) {
    for _ in 0..<count {
      guard try advance() else { break }
    }
  }

  /// The next batch; nil when all rows were read.
  func next() throws(RegistryError) -> RecordBatch? {
    var batch = RecordBatch()
    if let fault { throw fault }
    guard !isAtEnd else { return nil }
    while batch.rowsRead < batchSize, batch.texts.count < Self.batchBytes {
      do throws(RegistryError) {
        guard try advance() else {
          isAtEnd = true
          break
        }
      } catch {
        // What was read before the damage is handed over first.
        guard batch.rowsRead > 0 else { throw error }
        fault = error
        break
      }
      batch.rowsRead += 1
      take(into: &batch)
    }
    try classify(&batch)
    batch.progress = source.progress
    return batch.rowsRead == 0 ? nil : batch
  }

  private func advance() throws(RegistryError) -> Bool {
    if let first = pending.popFirst() {
      row = first
      return true
    }
    return try source.next(&row)
  }

  /// Makes the current row a record, or a reject.
  private func take(into batch: inout RecordBatch) {
    let holdsZeros = row.bytes.contains(0)
    let isDamaged = holdsZeros && row.blankZeros()
    let cells = FieldCells(of: row, columns: columns)
    if keepsRows {
      batch.rows.append(
        RecordBatch.KeptRow(
          number: row.number,
          fields: RegistryField.allCases.compactMap { field in
            let text = row.bytes.span.extracting(cells[field]).text
            return text.isEmpty ? nil : (field, text)
          },
          passed: row.passed
        )
      )
    }
    if let reason = rejection(cells[.name], holdsZeros: holdsZeros && !isDamaged) {
      batch.rejects.append(
        RejectedRow(
          row: row.number,
          reason: reason,
          name: row.text(columns[RegistryField.name.place]),
          code: row.text(columns[RegistryField.uscc.place])
        )
      )
      return
    }
    if isDamaged { counts.blankedRows += 1 }
    var record = CompanyRecord()
    record.row = row.number
    let bytes = row.bytes.span
    let name = cells[.name]
    folded.removeAll(keepingCapacity: true)
    TextFolding.appendName(bytes.extracting(name), to: &folded)
    record.name = append(name, to: &batch.texts)
    identify(&record, cells, in: &batch)
    let type = cells[.type]
    record.type = append(type, to: &batch.texts)
    record.industry = append(cells[.industry], to: &batch.texts)
    record.formerNames = append(cells[.formerNames], to: &batch.texts)
    let address = cells[.address]
    record.address = append(address, to: &batch.texts)
    record.traits = traits.traits(
      name: folded.span,
      type: bytes.extracting(type),
      code: code.span
    )
    let columns = places.place(
      province: bytes.extracting(cells[.province]),
      city: bytes.extracting(cells[.city]),
      county: bytes.extracting(cells[.county])
    )
    record.place = places.refined(
      columns,
      address: bytes.extracting(address),
      codeDivision: record.codeKind == .creditCode ? CreditCode.division(in: code.span) : nil
    )
    if record.place == 0 {
      for field in [RegistryField.province, .city, .county] { leave(field, cells, in: &batch) }
    }
    record.status = status(bytes.extracting(cells[.status]), name: folded.span)
    if record.status == .unknown { leave(.status, cells, in: &batch) }
    let founded = RegistryDate.read(bytes.extracting(cells[.founded]))
    if founded == nil { leave(.founded, cells, in: &batch) }
    record.founded = founded.map(RegistryDate.number) ?? 0
    let capital = cells[.capital]
    record.capital = capitals.read(bytes.extracting(capital), unit: unit)
    if record.capital == nil {
      if lacksUnit(capital) {
        counts.unitlessCapitals += 1
      } else {
        leave(.capital, cells, in: &batch)
      }
      record.capitalText = append(capital, to: &batch.texts)
    }
    let paid = cells[.paidCapital]
    record.paidCapital = capitals.read(bytes.extracting(paid), unit: unit)
    if record.paidCapital == nil, !lacksUnit(paid) { leave(.paidCapital, cells, in: &batch) }
    record.insured = Self.number(bytes.extracting(cells[.insured]))
    if record.insured < 0 { leave(.insured, cells, in: &batch) }
    readDetails(&record, cells, in: &batch)
    record.scope = append(cells[.scope], to: &batch.texts)
    addProducts(to: &record, cells, in: &batch)
    record.digest = digest(of: record, in: batch)
    batch.records.append(record)
  }

  /// Notes a cell that says something which could not be read; its text is listed as far as there is room.
  private func leave(_ field: RegistryField, _ cells: FieldCells, in batch: inout RecordBatch) {
    let cell = cells[field]
    guard !cell.isEmpty else { return }
    counts.unread[field, default: 0] += 1
    guard counts.unread[field, default: 0] <= UnreadCells.listedAtMost else { return }
    let bytes = row.bytes.span
    batch.unread.append(
      UnreadCell(
        row: row.number,
        field: field,
        name: bytes.extracting(cells[.name]).text,
        text: bytes.extracting(cell).text
      )
    )
  }

  /// Whether a capital is a bare number, and the heading names no unit either.
  private func lacksUnit(_ cell: Range<Int>) -> Bool {
    unit.isEmpty && !cell.isEmpty
      && row.bytes[cell].allSatisfy { (48...57).contains($0) || $0 == 46 || $0 == 44 }
  }

  /// Why the current row cannot be taken, if it cannot.
  private func rejection(_ name: Range<Int>, holdsZeros: Bool) -> RejectReason? {
    switch row.fault {
    case .tooLong: return .tooLong
    case .tornQuote: return .tornQuote
    case .notJSON: return .notJSON
    case nil: break
    }
    if holdsZeros || !UTF8Check.isValid(row.bytes.span) { return .notText }
    if let width, row.count != width {
      let extra =
        row.count > width
        && row.range(of: row.count - 1).upperBound
          == row.range(of: width - 1).upperBound
      if !extra { return .wrongWidth }
    }
    if name.isEmpty { return .noName }
    if row.bytes[name].elementsEqual(headingName) { return .heading }
    return Footers.hold(row.bytes[name]) ? .footer : nil
  }

  /// Keeps what an officer needs to call, without the numbers of persons.
  private func readDetails(
    _ record: inout CompanyRecord,
    _ cells: FieldCells,
    in batch: inout RecordBatch
  ) {
    for (place, detail) in CompanyDetail.allCases.enumerated() {
      let cell = cells[detail.field]
      guard !cell.isEmpty else { continue }
      guard detail == .phone else {
        record.details[place] = append(cell, to: &batch.texts)
        continue
      }
      let text = row.bytes.span.extracting(cell).text
      let kept = PublicLine.kept(of: text)
      if kept.utf8.count < text.utf8.count, kept != PublicLine.joined(text) {
        counts.mobileNumbers += 1
      }
      let start = batch.texts.count
      batch.texts.append(contentsOf: kept.utf8)
      record.details[place] = start..<batch.texts.count
    }
  }

  /// Reads the main products after the scope, as what the firm makes.
  private func addProducts(
    to record: inout CompanyRecord,
    _ cells: FieldCells,
    in batch: inout RecordBatch
  ) {
    let products = cells[.mainProducts]
    guard !products.isEmpty else { return }
    batch.texts.append(contentsOf: (record.scope.isEmpty ? "主营产品：" : "。主营产品：").utf8)
    let added = append(products, to: &batch.texts)
    record.scope = record.scope.lowerBound..<added.upperBound
  }

  private func append(_ range: Range<Int>, to texts: inout [UInt8]) -> Range<Int> {
    let start = texts.count
    texts.append(contentsOf: row.bytes[range])
    return start..<texts.count
  }

  /// Sets the code and the keys of the identity.
  private func identify(
    _ record: inout CompanyRecord,
    _ cells: FieldCells,
    in batch: inout RecordBatch
  ) {
    code.removeAll(keepingCapacity: true)
    TextFolding.appendCode(row.bytes.span.extracting(cells[.uscc]), to: &code)
    if CodeKind.isDamaged(code.span) {
      leave(.uscc, cells, in: &batch)
      code.removeAll(keepingCapacity: true)
    }
    record.codeKind = CodeKind.of(code.span)
    if record.codeKind == .none {
      TextFolding.appendCode(row.bytes.span.extracting(cells[.registrationNumber]), to: &code)
      record.codeKind = CodeKind.of(code.span)
    }
    let start = batch.texts.count
    batch.texts.append(contentsOf: code)
    record.code = start..<batch.texts.count
    if record.codeKind == .creditCode {
      record.codeKey = IdentityKey.code(code.span)
    }
    record.nameKey = IdentityKey.name(folded.span)
    let former = row.bytes.span.extracting(cells[.formerNames])
    if !former.isEmpty { record.formerKeys = FormerNames.keys(in: former.text) }
  }

  private func status(_ cell: Bytes, name: Bytes) -> CompanyStatus {
    if cell.isEmpty {
      return NameNotes.tellOfCancellation(in: name) ? .cancelled : .unknown
    }
    var hash = Fingerprint(seed: 5)
    hash.combine(cell)
    if let status = statuses[hash.key] { return status }
    let status = CompanyStatus(cell.text)
    if statuses.count > 1000 { statuses.removeAll() }
    statuses[hash.key] = status
    return status
  }

  private static func number(_ cell: Bytes) -> Int {
    guard !cell.isEmpty, cell.count <= 9 else { return -1 }
    var number = 0
    for index in 0..<cell.count {
      // A workbook writes 12.0, a person 12人.
      guard (48...57).contains(cell[index]) else { return index > 0 ? number : -1 }
      number = number * 10 + Int(cell[index] &- 48)
    }
    return number
  }

  private func digest(of record: CompanyRecord, in batch: RecordBatch) -> Int64 {
    var hash = Fingerprint(seed: 3)
    let texts = batch.texts.span
    for range in [
      record.name, record.code, record.type, record.industry, record.formerNames, record.address,
      record.capitalText, record.scope,
    ] {
      hash.combine(texts.extracting(range))
    }
    for place in record.details.indices { hash.combine(texts.extracting(record.details[place])) }
    hash.combine(UInt64(record.place))
    hash.combine(UInt64(record.status.number))
    hash.combine(UInt64(record.founded))
    for capital in [record.capital, record.paidCapital] {
      hash.combine(capital?.amount.bitPattern ?? 1)
      hash.combine(capital?.currency.rawValue.utf8.reduce(0) { $0 << 8 | UInt64($1) } ?? 1)
    }
    hash.combine(UInt64(bitPattern: Int64(record.insured)))
    return hash.key
  }

  /// Reads scopes and names of a batch, some hundred companies at a time.
  private func classify(_ batch: inout RecordBatch) throws(RegistryError) {
    guard let scopes else { return }
    var mentions: [Mention] = []
    var counts = [Int](repeating: 0, count: batch.records.count)
    var rows: [CompanyScopes.Row] = []
    var first = 0
    while first < batch.records.count {
      let last = min(first + Self.rowsPerReading, batch.records.count)
      rows.removeAll(keepingCapacity: true)
      for record in batch.records[first..<last] {
        rows.append(CompanyScopes.Row(scope: record.scope, name: record.name))
      }
      try batch.texts.withUnsafeBufferPointer { texts throws(RegistryError) in
        try scopes.read(texts, rows: rows) { row, mention in
          mentions.append(mention)
          counts[first + row] += 1
        }
      }
      first = last
    }
    var start = 0
    for index in batch.records.indices {
      batch.records[index].mentions = start..<start + counts[index]
      start += counts[index]
    }
    batch.mentions = mentions
  }
}
