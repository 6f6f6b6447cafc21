import ChainModel
package import ScopeReading

/// Reads companies from JSON lines and answers each with one; it keeps nothing and merges nothing,
/// so that any partitioning of the lines gives the same answers.
package struct LineFilter: Sendable {
  private let aliases: AliasList

  /// Prepares a filter that reads scopes by these words.
  package init(aliases: AliasList) {
    self.aliases = aliases
  }

  /// Answers the lines of a file, a pipe or standard input (`-`), in their order.
  ///
  /// Memory: some hundred lines.
  ///
  /// - Parameters:
  ///   - path: Where the lines are.
  ///   - answer: Takes the answer to each line.
  /// - Throws: What keeps the lines from being read, or an answer from being written.
  package func run(
    _ path: String,
    answer: (LineAnswer) throws -> Void
  ) async throws {
    let opening = try TableOpening(JSONLineSource(path: path), mapping: ColumnMapping())
    let preparer = try RowPreparer(
      opening: opening,
      aliases: aliases,
      batchSize: 256,
      keepsRows: true
    )
    while let batch = try await preparer.next() {
      var records: [Int: CompanyRecord] = [:]
      for record in batch.records { records[record.row] = record }
      var rejects: [Int: RejectReason] = [:]
      for reject in batch.rejects { rejects[reject.row] = reject.reason }
      for row in batch.rows {
        let outcome: LineAnswer.Outcome
        if let record = records[row.number] {
          outcome = .company(company(record, row, batch))
        } else {
          outcome = .rejected(rejects[row.number] ?? .notJSON)
        }
        try answer(LineAnswer(outcome: outcome, passed: row.passed))
      }
    }
  }

  private func company(
    _ record: CompanyRecord,
    _ row: RecordBatch.KeptRow,
    _ batch: RecordBatch
  ) -> LineCompany {
    let name = batch.text(record.name)
    let scope = batch.text(record.scope)
    let code = record.codeKind == .creditCode ? batch.text(record.code) : nil
    var folded: [UInt8] = []
    TextFolding.appendName(Array(name.utf8).span, to: &folded)
    let nameKey = "\(folded.span.text)|\(Division.prefecture(of: record.place))"
    return LineCompany(
      key: code.map { "c:\($0)" } ?? "n:\(nameKey)",
      nameKey: nameKey,
      uscc: code,
      name: name,
      place: record.place,
      digest: String(UInt64(bitPattern: record.digest), radix: 16),
      fields: row.fields,
      mentions: batch.mentions[record.mentions].map { mention in
        let text = mention.isInName ? name : scope
        return LineMention(
          mention: mention,
          word: Mention.text(mention.word, of: text),
          clause: Mention.text(mention.clause, of: text)
        )
      }
    )
  }
}
