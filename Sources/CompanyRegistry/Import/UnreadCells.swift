package import Phrases

/// The cells of one column that could not be read: how many, and the first of them.
package struct UnreadCells: Hashable, Sendable {
  /// A cell as it is named in a sentence.
  package struct Example: Hashable, Sendable {
    /// The row, after its sheet where there are several.
    package let row: String
    /// What stands there.
    package let text: String
  }

  /// What they should hold.
  package let field: RegistryField
  /// How many there are.
  package let count: Int
  /// How many of them are listed with the rejected rows.
  package let listed: Int
  /// The first of them.
  package let examples: [Example]

  /// How many cells of a column the import of a table lists; the others are only counted, so that a
  /// column of sixty million that is all wrong does not fill the disk.
  static let listedAtMost = 100_000

  /// What is said of them: the column, how many, the first, and what became of them.
  package var phrase: Phrase {
    let en = examples.map { "row \($0.row) \(Phrase.quoted($0.text).en)" }.joined(separator: ", ")
    let zh = examples.map { "第 \($0.row) 行“\(Phrase.shown($0.text))”" }.joined(separator: "、")
    let more = count > examples.count
    let unlisted = count - listed
    return Phrase(
      zh: "“\(words.zh)”有 \(count) 处读不出或有歧义：\(zh)\(more ? "等" : "")，\(kept.zh)"
        + (unlisted > 0 ? "；清单只列前 \(listed) 处" : ""),
      en: "\(count) cells of \(words.en) can be read in no way or in two: "
        + "\(en)\(more ? " and others" : ""); \(kept.en)"
        + (unlisted > 0 ? "; only the first \(listed) are listed" : "")
    )
  }

  /// What became of them.
  private var kept: Phrase {
    switch field {
    case .uscc:
      Phrase(
        zh: "已被电子表格改成数字，按无代码处理；请将该列设为文本后重新导出",
        en:
          "a spreadsheet made numbers of them, taken as none; format the column as text and export again"
      )
    case .capital: Phrase(zh: "原文随企业保留，不作数额", en: "the text is kept, no amount is taken")
    default: Phrase(zh: "按未知处理，原文见清单", en: "taken as unknown, the text is in the list")
    }
  }

  private var words: Phrase {
    switch field {
    case .uscc: Phrase(zh: "统一社会信用代码", en: "the credit code")
    case .founded: Phrase(zh: "成立日期", en: "the founding date")
    case .status: Phrase(zh: "经营状态", en: "the status")
    case .capital: Phrase(zh: "注册资本", en: "the registered capital")
    case .paidCapital: Phrase(zh: "实缴资本", en: "the paid-in capital")
    case .province: Phrase(zh: "省份", en: "the province")
    case .city: Phrase(zh: "城市", en: "the city")
    case .county: Phrase(zh: "区县", en: "the county")
    case .insured: Phrase(zh: "参保人数", en: "the insured employees")
    default: .verbatim(field.rawValue)
    }
  }
}

/// Gathers unread cells by their columns.
struct UnreadSummary {
  private var examples: [RegistryField: [UnreadCells.Example]] = [:]
  private var listed: [RegistryField: Int] = [:]

  /// How many cells of a column are named in a sentence.
  private static let named = 3

  /// Adds a cell that is listed.
  mutating func add(_ cell: UnreadCell, at row: String) {
    listed[cell.field, default: 0] += 1
    guard examples[cell.field, default: []].count < Self.named else { return }
    examples[cell.field, default: []].append(.init(row: row, text: cell.text))
  }

  /// What is said of the cells that were counted, in the order of the fields.
  func cells(_ counts: [RegistryField: Int]) -> [UnreadCells] {
    RegistryField.allCases.compactMap { field in
      guard let count = counts[field], count > 0 else { return nil }
      return UnreadCells(
        field: field,
        count: count,
        listed: listed[field] ?? 0,
        examples: examples[field] ?? []
      )
    }
  }
}
