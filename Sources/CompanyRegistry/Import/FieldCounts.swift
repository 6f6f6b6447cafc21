package import Phrases

/// What had to be left out of rows that were taken: said, so that nothing is lost without a word.
package struct FieldCounts: Hashable, Sendable {
  /// Cells that say something which could not be read as what their column holds, by the column.
  package internal(set) var unread: [RegistryField: Int] = [:]
  /// Capitals that are bare numbers under a heading without a unit; their text is kept.
  package internal(set) var unitlessCapitals = 0
  /// Numbers of mobile telephones, which are persons' and were left out.
  package internal(set) var mobileNumbers = 0
  /// Rows in which a damaged block of a disk left zero bytes, which were read as blanks.
  package internal(set) var blankedRows = 0

  /// Adds the counts of another table.
  mutating func add(_ other: FieldCounts) {
    unread.merge(other.unread, uniquingKeysWith: +)
    unitlessCapitals += other.unitlessCapitals
    mobileNumbers += other.mobileNumbers
    blankedRows += other.blankedRows
  }

  /// What is said of each that occurred.
  package var phrases: [Phrase] {
    var phrases: [Phrase] = []
    if unitlessCapitals > 0 {
      phrases.append(
        Phrase(
          zh: "\(unitlessCapitals) 行的注册资本只有数字、没有单位，保留原文；是万元请在映射文件写 capital-unit: 万元",
          en:
            "\(unitlessCapitals) capitals are bare numbers without a unit and were kept as text; if they "
            + "are 万元, say capital-unit: 万元 in a mapping file"
        )
      )
    }
    if mobileNumbers > 0 {
      phrases.append(
        Phrase(
          zh: "\(mobileNumbers) 行的手机号属个人信息，不予导入，只留固定电话",
          en: "\(mobileNumbers) rows gave mobile numbers, which are persons' and were left out"
        )
      )
    }
    if blankedRows > 0 {
      phrases.append(
        Phrase(
          zh: "\(blankedRows) 行夹有成片的空字节（文件所在磁盘曾损坏），空字节按空白处理，其余照收；请核对这些行",
          en:
            "\(blankedRows) rows hold runs of zero bytes, as a damaged disk leaves them; they were read "
            + "as blanks and the rest was kept: check these rows"
        )
      )
    }
    return phrases
  }
}
