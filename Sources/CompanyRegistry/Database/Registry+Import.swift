import ChainModel
import Files
import GRDB
package import ScopeReading

extension Registry {
  /// Imports a file: CSV, TSV or XLSX.
  ///
  /// Rows are stored a batch at a time; what a batch does is done whole or not at all. An import
  /// that was cut off is taken up after its last batch when the same file is imported again, and
  /// ends with the same data as one that was not.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - label: What the file is called in the log and in messages; its path where nothing is said.
  ///   - mapping: Which column holds what, where the headings do not say it.
  ///   - rejects: Where the list of rejected rows goes; beside the file where nothing is said.
  ///   - aliases: The words by which scopes are read.
  ///   - batchSize: How many rows are stored in one transaction.
  ///   - session: Several imports that belong together; `settle(_:)` ends them. Without one this
  ///     import is settled at its end.
  ///   - progress: Is told after every batch how far the import is.
  ///   - isCancelled: Is asked after every batch whether to stop.
  /// - Returns: What became of the rows.
  /// - Throws: What stops the work; the batches that were stored stay.
  package func importFile(
    _ file: String,
    label: String? = nil,
    mapping: ColumnMapping = ColumnMapping(),
    rejects: String? = nil,
    aliases: AliasList,
    batchSize: Int = 20_000,
    session: ImportSession? = nil,
    progress: (ImportProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) async throws(RegistryError) -> ImportAccount {
    let shared = session ?? ImportSession()
    let clock = ContinuousClock()
    let start = clock.now
    let plan = try ReadingPlan(path: file, mapping: mapping) { source throws(RegistryError) in
      try TableOpening.fits(source, mapping: mapping)
    }
    let content = try ImportLog.content(of: file)
    var account = ImportAccount()
    account.unread = plan.unread
    account.isFaulty = plan.unread.contains(where: \.reason.isDamage)
    account.isComplete = true
    var logs: [(sheet: String?, log: ImportLog)] = []
    for sheet in plan.readable {
      var named = mapping
      named.sheet = sheet
      let (table, log) = try await importTable(
        file,
        label: label ?? file,
        content: content,
        mapping: named,
        aliases: aliases,
        batchSize: batchSize,
        session: shared,
        progress: progress,
        isCancelled: isCancelled
      )
      logs.append((plan.readable.count > 1 ? sheet : nil, log))
      account.append(table)
      if !table.isComplete { break }
    }
    if session == nil, account.isComplete || account.isFaulty {
      try settle(shared, logs: &logs, in: &account)
    }
    if account.isComplete {
      try write { database in for (_, log) in logs { try log.finish(database) } }
      account.reread = try reread(
        with: aliases,
        progress: progress,
        isCancelled: isCancelled
      )
    }
    try rest()
    try reportRejects(of: logs, beside: label ?? file, at: rejects, in: &account)
    account.seconds = (clock.now - start).inSeconds
    return account
  }

  /// Settles an import by itself; what was joined is no company of its own in its account.
  private func settle(
    _ session: ImportSession,
    logs: inout [(sheet: String?, log: ImportLog)],
    in account: inout ImportAccount
  ) throws(RegistryError) {
    guard let last = logs.indices.last else { return }
    var log = logs[last].log
    let joined = try settle(session) { try log.join($1, $0) }
    logs[last].log = log
    account.join(joined)
  }

  /// Imports one table of a file.
  private func importTable(
    _ file: String,
    label: String,
    content: Fingerprint,
    mapping: ColumnMapping,
    aliases: AliasList,
    batchSize: Int,
    session: ImportSession,
    progress: (ImportProgress) -> Void,
    isCancelled: () -> Bool
  ) async throws(RegistryError) -> (ImportAccount, ImportLog) {
    let clock = ContinuousClock()
    let start = clock.now
    let opening = try TableOpening(path: file, mapping: mapping)
    let proposal = opening.proposal
    let fingerprint = ImportLog.fingerprint(of: content, proposal: opening.proposal)
    let expected = opening.source.progress.total / Self.bytesPerRow
    var (log, listed, numbers, identities) = try write { database in
      try Self.beginLoading(database, expecting: expected)
      _ = try Vocabulary.adopt(database, aliases)
      let log = try ImportLog(database, file: label, fingerprint: fingerprint)
      return (
        log,
        try log.unread(database),
        try VocabularyNumbers(database, aliases),
        try session.identities ?? IdentityIndex(database, expecting: expected)
      )
    }
    // What a batch enters that is not stored must not be believed: it is read anew from the file.
    session.identities = nil
    let resumed = log.account.read
    let preparer = try RowPreparer(
      opening: opening,
      aliases: aliases,
      batchSize: batchSize,
      listed: listed
    )
    try await preparer.skip(resumed)
    var stopped = false
    var fault: RegistryError?
    do {
      var batch = try await preparer.next()
      while let current = batch {
        if isCancelled() || Task.isCancelled {
          stopped = true
          break
        }
        async let upcoming = preparer.next()
        try store(current, log: &log, numbers: numbers, identities: identities)
        progress(
          ImportProgress(
            step: .importing,
            rows: log.account.read - resumed,
            share: Double(current.progress.read) / Double(max(current.progress.total, 1)),
            seconds: (clock.now - start).inSeconds
          )
        )
        batch = try await upcoming
      }
    } catch let error as RegistryError {
      // A part that is damaged ends the import; what came before it is stored and said.
      guard case .workbook = error else { throw error }
      fault = error
    } catch {
      throw .database(file: path, reason: String(describing: error))
    }
    var account = log.account
    account.resumed = resumed
    account.dropped = proposal.dropped
    account.unused = proposal.unused
    account.lacksScope = !proposal.holds(.scope) && !proposal.holds(.mainProducts)
    account.counts = await preparer.counts
    if let fault {
      account.unread = [
        UnreadPart(part: mapping.sheet ?? file, rows: 0, reason: .fault(fault.phrase))
      ]
    } else if !stopped {
      account.isComplete = true
    }
    session.identities = identities
    account.isFaulty = fault != nil
    return (account, log)
  }

  /// About how long a row of a register is.
  private static let bytesPerRow = 350

  private func store(
    _ batch: RecordBatch,
    log: inout ImportLog,
    numbers: VocabularyNumbers,
    identities: IdentityIndex
  ) throws(RegistryError) {
    log = try write { database in
      var writer = try BatchWriter(database, batch, numbers: numbers, identities: identities)
      try writer.store()
      var next = log
      try next.add(writer.account, of: batch, database)
      return next
    }
  }

  private func reportRejects(
    of logs: [(sheet: String?, log: ImportLog)],
    beside file: String,
    at place: String?,
    in account: inout ImportAccount
  ) throws(RegistryError) {
    var counts: [String: Int] = [:]
    for (_, log) in logs {
      counts.merge(try read { try log.reasons($0) }, uniquingKeysWith: +)
    }
    account.reasons = RejectReason.allCases.compactMap { reason in
      counts[reason.rawValue].map { ImportAccount.ReasonCount(reason: reason, count: $0) }
    }
    let path = RejectsFile.place(for: file, wanted: place)
    let isListed = account.rejected > 0 || !account.counts.unread.isEmpty
    do {
      guard isListed else { return try RejectsFile.removeOld(path) }
      let rows = try RejectsFile()
      var summary = UnreadSummary()
      for (sheet, log) in logs {
        let sheet = sheet.map { $0 + "!" } ?? ""
        try queue.read { database in
          try log.eachReject(database) { reject in
            try rows.add(
              row: sheet + String(reject.row),
              reason: reject.reason.rawValue,
              name: reject.name,
              code: reject.code
            )
          }
          try log.eachUnread(database) { cell in
            let row = sheet + String(cell.row)
            summary.add(cell, at: row)
            try rows.add(
              row: row,
              reason: "unread-\(cell.field.rawValue)",
              name: cell.name,
              text: cell.text
            )
          }
        }
      }
      account.unreadCells = summary.cells(account.counts.unread)
      try rows.finish(as: path, isNamed: place != nil)
      account.rejectsFile = path
    } catch let error as FileError {
      // The rows are counted and the account is said; only their list is missing.
      if isListed { account.rejectsFault = error }
    } catch {
      throw .database(file: self.path, reason: String(describing: error))
    }
  }
}

extension Duration {
  /// The duration as a number of seconds.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
