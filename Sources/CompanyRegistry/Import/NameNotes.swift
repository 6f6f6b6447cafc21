/// Remarks that registers append to a name.
enum NameNotes {
  /// Whether a folded name carries the remark that the company was cancelled.
  static func tellOfCancellation(in name: Bytes) -> Bool {
    guard name.count > 8, name[name.count - 1] == 41 else { return false }
    var open = name.count - 2
    while open > 0, name[open] != UInt8(ascii: "(") { open -= 1 }
    let note = name.extracting(open + 1..<name.count - 1).text
    return note.contains("注销") || note.contains("吊销")
  }
}
