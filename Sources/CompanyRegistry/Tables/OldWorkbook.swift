import Files
package import Phrases

/// A workbook of Excel 97 to 2003 (BIFF), or one that is locked: named, not read.
package struct OldWorkbook: Hashable, Sendable {
  /// Whether it is a newer workbook behind a password.
  package let isEncrypted: Bool

  /// Whether a file begins as one.
  static func isOne(_ start: [UInt8]) -> Bool {
    start.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
      // BIFF 2 to 4 stand in no container.
      || start.count > 4 && start[0] == 9 && [0, 2, 4, 8].contains(start[1]) && start[3] == 0
        && [4, 6, 8, 16].contains(start[2])
  }

  /// Looks into a file that begins as one.
  init(path: String) throws(RegistryError) {
    let file = try InputFile.opened(path)
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    var found = false
    var block: [UInt8] = []
    // The directory of such a container stands in its first or its last sectors.
    for offset in [0, max(0, file.size - 1 << 20)] where !found {
      block.removeAll(keepingCapacity: true)
      _ = try file.take(upTo: 1 << 20, at: offset, into: &block)
      found = block.indices.contains { block[$0] == name[0] && block[$0...].starts(with: name) }
    }
    isEncrypted = found
  }

  /// What it is, and what to do.
  package var phrase: Phrase {
    isEncrypted
      ? Phrase(
        zh: "工作簿有密码保护；请在 Excel 或 WPS 中取消密码，另存为 .xlsx 或 .csv",
        en: "a workbook behind a password; remove it and save as .xlsx or .csv"
      )
      : Phrase(
        zh: "Excel 97–2003 工作簿（.xls，BIFF 格式），不予读取；请在 Excel 或 WPS 中另存为 .xlsx 或 .csv",
        en:
          "a workbook of Excel 97 to 2003 (.xls, BIFF), which is not read; save it as .xlsx or .csv"
      )
  }
}
