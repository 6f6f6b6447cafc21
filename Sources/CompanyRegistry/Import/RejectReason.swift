package import ChainModel

/// Why a row was not taken into the registry.
package enum RejectReason: String, Hashable, Sendable, CaseIterable {
  /// The name is empty.
  case noName = "no-name"
  /// The row has another number of cells than the headings: a torn quote or a stray delimiter.
  case wrongWidth = "wrong-width"
  /// Bytes are no text in the file's encoding.
  case notText = "not-text"
  /// The row is longer than any row of a registry.
  case tooLong = "too-long"
  /// A quote is never closed.
  case tornQuote = "torn-quote"
  /// The row repeats the headings.
  case heading
  /// The line is no JSON object.
  case notJSON = "not-json"
  /// The row is the foot of the table: 合计, 数据来源.
  case footer

  /// Why a row was not taken, in words.
  package var words: Phrase {
    switch self {
    case .noName: Phrase(zh: "企业名称为空", en: "no company name")
    case .wrongWidth: Phrase(zh: "列数与表头不符", en: "another number of cells than the headings")
    case .notText: Phrase(zh: "含无法识别的字节", en: "bytes that are no text")
    case .tooLong: Phrase(zh: "行过长", en: "a row too long")
    case .tornQuote: Phrase(zh: "引号未闭合", en: "a quote never closed")
    case .heading: Phrase(zh: "重复的表头", en: "headings repeated")
    case .notJSON: Phrase(zh: "不是 JSON 对象", en: "no JSON object")
    case .footer: Phrase(zh: "表尾（合计、数据来源等）", en: "the foot of the table")
    }
  }
}
