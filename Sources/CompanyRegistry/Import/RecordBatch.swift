import ChainModel

/// Rows that are stored in one transaction: their texts in one buffer, the rest as numbers.
struct RecordBatch: Sendable {
  /// The texts of all records and of rejects.
  var texts: [UInt8] = []
  /// The companies, in the order of the file.
  var records: [CompanyRecord] = []
  /// The mentions of all records, in their order.
  var mentions: [Mention] = []
  /// The rows that cannot be taken.
  var rejects: [RejectedRow] = []
  /// The cells of the other rows that could not be read.
  var unread: [UnreadCell] = []
  /// A row as it came, where rows are kept.
  struct KeptRow: Sendable {
    let number: Int
    let fields: [(field: RegistryField, text: String)]
    let passed: [(key: String, value: String)]
  }

  /// The rows in their order, where they are kept.
  var rows: [KeptRow] = []
  /// How many rows of data were read for this batch.
  var rowsRead = 0
  /// How far the file was read, in bytes.
  var progress: (read: Int, total: Int) = (0, 0)

  /// The bytes of a text.
  func text(_ range: Range<Int>) -> String {
    texts.span.extracting(range).text
  }
}

/// A row that was not taken.
struct RejectedRow: Hashable, Sendable {
  /// The number of the row in the file, counted from 1.
  let row: Int
  /// Why it was not taken.
  let reason: RejectReason
  /// The company's name as far as it could be read.
  let name: String
  /// The code as far as it could be read.
  let code: String
}

/// A company as a row gives it; ranges point into the texts of its batch.
struct CompanyRecord: Sendable {
  var row = 0
  var name = 0..<0
  var code = 0..<0
  var codeKind = CodeKind.none
  var type = 0..<0
  var industry = 0..<0
  var formerNames = 0..<0
  var address = 0..<0
  var scope = 0..<0
  var place = 0
  var traits: CompanyTraits = []
  var status = CompanyStatus.unknown
  var founded = 0
  var capital: Capital?
  var capitalText = 0..<0
  var paidCapital: Capital?
  var insured = -1
  /// The texts of `CompanyDetail`, in the order of its cases.
  var details = InlineArray<9, Range<Int>>(repeating: 0..<0)
  /// Hashes of the names it had before.
  var formerKeys: [Int64] = []
  /// Hash of the verified code, 0 without one.
  var codeKey: Int64 = 0
  /// Hash of the folded name.
  var nameKey: Int64 = 0
  /// Hash of everything that is kept of the row.
  var digest: Int64 = 0
  /// Its mentions in the batch.
  var mentions = 0..<0
}
