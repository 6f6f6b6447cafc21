package import Phrases

/// A sheet or file of an import that was not read, and why.
package struct UnreadPart: Hashable, Sendable {
  /// The sheet or file.
  package let part: String
  /// How many rows it holds, as far as that could be told.
  package let rows: Int
  /// Why it was not read.
  package let reason: Reason

  /// Names a part and says why it was not read.
  package init(part: String, rows: Int, reason: Reason) {
    self.part = part
    self.rows = rows
    self.reason = reason
  }

  /// Why a part was not read.
  package enum Reason: Hashable, Sendable {
    /// A sheet that its workbook does not show.
    case hidden
    /// A sheet without cells: a chart, a dialog.
    case noCells
    /// A sheet with nothing in it.
    case empty
    /// No row among the first ones holds the headings that are looked for.
    case noHeadings
    /// The mapping names another sheet.
    case notNamed
    /// It could not be read to its end, as the phrase says.
    case fault(Phrase)

    /// The word for programs.
    package var id: String {
      switch self {
      case .hidden: "hidden"
      case .noCells: "no-cells"
      case .empty: "empty"
      case .noHeadings: "no-headings"
      case .notNamed: "not-named"
      case .fault: "damaged"
      }
    }

    /// Whether rows may be lost.
    var isDamage: Bool {
      if case .fault = self { return true }
      return false
    }

    /// The words for a person.
    package var phrase: Phrase {
      switch self {
      case .hidden: Phrase(zh: "隐藏的工作表", en: "a hidden sheet")
      case .noCells: Phrase(zh: "图表，没有单元格", en: "a sheet without cells")
      case .empty: Phrase(zh: "空表", en: "empty")
      case .noHeadings:
        Phrase(
          zh: "前几行中没有认识的表头",
          en: "no known headings among its first rows"
        )
      case .notNamed: Phrase(zh: "映射指明了另一张工作表", en: "the mapping names another sheet")
      case .fault(let phrase): phrase
      }
    }
  }

  /// What is said of it: which part, how many rows, why.
  package var phrase: Phrase {
    Phrase(
      zh: "未读取“\(Phrase.shown(part))”（\(rows) 行）：\(reason.phrase.zh)",
      en: "not read: '\(Phrase.shown(part))' (\(rows) rows): \(reason.phrase.en)"
    )
  }
}
