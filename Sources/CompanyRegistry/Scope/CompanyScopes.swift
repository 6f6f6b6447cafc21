import ChainModel
import ScopeReading

/// Reads the scopes and names of some companies at a time; one for each thread.
final class CompanyScopes {
  /// Where the texts of a company lie.
  struct Row {
    let scope: Range<Int>
    let name: Range<Int>
  }

  private let reader: ScopeReader
  private var batch = ScopeBatch()

  /// Compiles the words.
  init(_ aliases: AliasList) throws(RegistryError) {
    do {
      reader = try ScopeReader(aliases: aliases)
    } catch {
      throw .classification(reason: String(describing: error))
    }
  }

  /// Hands over the mentions of companies, company after company, for each in a fixed order.
  ///
  /// The offsets of a mention are counted from the beginning of the scope or the name.
  func read(
    _ texts: UnsafeBufferPointer<UInt8>,
    rows: [Row],
    _ body: (_ row: Int, _ mention: Mention) -> Void
  ) throws(RegistryError) {
    batch.removeAll()
    for row in rows {
      batch.append(
        scope: UnsafeBufferPointer(rebasing: texts[row.scope]),
        name: UnsafeBufferPointer(rebasing: texts[row.name])
      )
    }
    do {
      try reader.read(batch, body)
    } catch {
      throw .classification(reason: String(describing: error))
    }
  }
}
