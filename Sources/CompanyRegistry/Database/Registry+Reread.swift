import GRDB
package import ScopeReading

extension Registry {
  /// Reads again the companies that a change of the word list concerns, and returns how many.
  ///
  /// Only scopes and names that hold a word that came, went or changed its meaning are read; all
  /// are, when the rules of reading changed. It can be stopped, and goes on where it stopped.
  @discardableResult
  package func reread(
    with aliases: AliasList,
    progress: (ImportProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) throws(RegistryError) -> Int {
    let (vocabulary, difference, numbers) = try write { database in
      let vocabulary = try Vocabulary.adopt(database, aliases)
      return (
        vocabulary, try vocabulary.difference(database),
        try VocabularyNumbers(database, aliases)
      )
    }
    var filter: WordFilter?
    switch difference {
    case .nothing:
      try write { try vocabulary.forgetOthers($0) }
      return 0
    case .words(let words): filter = WordFilter(words: words)
    case .everything: filter = nil
    }
    let reader = try CompanyScopes(aliases)
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    var done = vocabulary.reread
    while done < vocabulary.last, !isCancelled() {
      let end = min(done + 20_000, vocabulary.last)
      count += try write { database in
        let count = try CompanyRereader(database, reader, numbers: numbers)
          .reread(after: done, through: end, filter: &filter)
        try vocabulary.setReread(database, end)
        return count
      }
      done = end
      progress(
        ImportProgress(
          step: .rereading,
          rows: Int(done - vocabulary.reread),
          share: Double(done) / Double(vocabulary.last),
          seconds: (clock.now - start).inSeconds
        )
      )
    }
    if done >= vocabulary.last { try write { try vocabulary.forgetOthers($0) } }
    return count
  }
}
