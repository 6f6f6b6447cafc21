package import ChainModel

/// Why a row of a table of facts was not taken.
package enum FactReason: String, Hashable, Sendable, CaseIterable {
  /// A cell that must be filled is empty.
  case emptyCell = "empty-cell"
  /// The row has another number of cells than the headings.
  case wrongWidth = "wrong-width"
  /// Bytes are no text in the file's encoding.
  case notText = "not-text"
  /// The date is none.
  case badDate = "bad-date"
  /// The amount is no number, or a negative one.
  case badAmount = "bad-amount"
  /// The code does not verify.
  case badCode = "bad-code"
  /// The relation is none that is known.
  case unknownRelation = "unknown-relation"

  /// Why a row was not taken, in words.
  package var words: Phrase {
    switch self {
    case .emptyCell: Phrase(zh: "必填项为空", en: "a needed cell is empty")
    case .wrongWidth: Phrase(zh: "列数与表头不符", en: "another number of cells than the headings")
    case .notText: Phrase(zh: "含无法识别的字节", en: "bytes that are no text")
    case .badDate: Phrase(zh: "日期无效", en: "no date")
    case .badAmount: Phrase(zh: "数量无效", en: "no amount")
    case .badCode: Phrase(zh: "统一社会信用代码校验不通过", en: "a credit code that does not verify")
    case .unknownRelation: Phrase(zh: "关系类型无法识别", en: "an unknown relation")
    }
  }
}
