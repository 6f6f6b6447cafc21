import ChainModel
import GRDB
public import ScopeReading

extension Registry {
  /// Imports a file: CSV, TSV or XLSX.
  ///
  /// Rows are stored a batch at a time; what a batch does is done whole or not at all. An import
  /// that was cut off is taken up after its last batch when the same file is imported again, and
  /// ends with the same data as one that was not.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - mapping: Which column holds what, where the headings do not say it.
  ///   - aliases: The words by which scopes are read.
  ///   - batchSize: How many rows are stored in one transaction.
  ///   - progress: Is told after every batch how far the import is.
  ///   - isCancelled: Is asked after every batch whether to stop.
  /// - Returns: What became of the rows.
  /// - Throws: What stops the work; the batches that were stored stay.
  public func importFile(
    _ file: String,
    mapping: ColumnMapping = ColumnMapping(),
    aliases: AliasList,
    batchSize: Int = 20_000,
    progress: (ImportProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) async throws(RegistryError) -> ImportAccount {
    let clock = ContinuousClock()
    let start = clock.now
    let opening = try TableOpening(path: file, mapping: mapping)
    let dropped = opening.proposal.dropped
    let fingerprint = try ImportLog.fingerprint(of: file, proposal: opening.proposal)
    var (log, numbers) = try write { database in
      _ = try Vocabulary.adopt(database, aliases)
      return (
        try ImportLog(database, file: file, fingerprint: fingerprint),
        try VocabularyNumbers(database, aliases)
      )
    }
    let resumed = log.account.read
    let preparer = try RowPreparer(
      opening: opening,
      aliases: aliases,
      batchSize: batchSize
    )
    try await preparer.skip(resumed)
    var stopped = false
    do {
      var batch = try await preparer.next()
      while let current = batch {
        if isCancelled() || Task.isCancelled {
          stopped = true
          break
        }
        async let upcoming = preparer.next()
        try store(current, log: &log, numbers: numbers)
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
      throw error
    } catch {
      throw .database(file: path, reason: String(describing: error))
    }
    var account = log.account
    account.resumed = resumed
    account.dropped = dropped
    if !stopped {
      try write { database in
        try log.finish(database)
        for register in FactRegister.allCases { _ = try FactLinker(database).link(register) }
      }
      account.isComplete = true
      account.reread = try reread(
        with: aliases,
        progress: progress,
        isCancelled: isCancelled
      )
    }
    try reportRejects(of: log, beside: file, in: &account)
    account.seconds = (clock.now - start).inSeconds
    return account
  }

  private func store(
    _ batch: RecordBatch,
    log: inout ImportLog,
    numbers: VocabularyNumbers
  ) throws(RegistryError) {
    log = try write { database in
      var writer = try BatchWriter(database, batch, numbers: numbers)
      try writer.store()
      var next = log
      try next.add(writer.account, rejects: batch.rejects, database)
      return next
    }
  }

  private func reportRejects(
    of log: ImportLog,
    beside file: String,
    in account: inout ImportAccount
  ) throws(RegistryError) {
    let counts = try read { try log.reasons($0) }
    account.reasons = RejectReason.allCases.compactMap { reason in
      counts[reason.rawValue].map { ImportAccount.ReasonCount(reason: reason, count: $0) }
    }
    let path = file + ".rejects.csv"
    guard account.rejected > 0 else {
      RejectsFile.remove(path)
      return
    }
    let rows = try RejectsFile(path: path)
    try read { database in
      try log.eachReject(database) { reject in
        try rows.add(
          row: reject.row,
          reason: reject.reason.rawValue,
          name: reject.name,
          code: reject.code
        )
      }
    }
    try rows.finish()
    account.rejectsFile = path
  }
}

extension Duration {
  /// The duration as a number of seconds.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
