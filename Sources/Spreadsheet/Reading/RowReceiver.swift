import Glibc

/// Gathers the rows that a block of a worksheet completes.
final class RowReceiver: XMLReceiver {
  struct Row {
    let number: Int
    let bytes: Range<Int>
    let ends: Range<Int>
  }

  private enum Kind { case value, shared, inline, error }

  private(set) var rows: [Row] = []
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  private(set) var fault: WorkbookFault?
  private let strings: SpilledStrings
  private let merged: MergedCells
  /// What the cells that are merged down to a later row hold, by their column.
  private var filling: [Int: (last: Int, value: [UInt8])] = [:]
  private var number = 0
  private var rowStart = 0
  private var endsStart = 0
  private var column = 0
  private var kind = Kind.value
  private var value: [UInt8] = []
  private var takes = false
  private var isInRow = false
  private var isPhonetic = false
  private static let widest = 512

  init(strings: SpilledStrings, merged: MergedCells) {
    self.strings = strings
    self.merged = merged
  }

  /// Forgets the rows that were handed over; what a block cut off stays.
  func removeRows() {
    rows.removeAll(keepingCapacity: true)
    bytes.removeFirst(rowStart)
    ends.removeFirst(endsStart)
    rowStart = 0
    endsStart = 0
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "c":
      column = attributes["r"].flatMap(Self.column) ?? ends.count - endsStart
      kind = attributes["t"].map(Self.kind) ?? .value
      value.removeAll(keepingCapacity: true)
      takes = false
    case "v": takes = true
    case "t": takes = kind == .inline && !isPhonetic
    case "row":
      isInRow = true
      number = attributes["r"].flatMap(Self.integer) ?? number + 1
    case "rPh": isPhonetic = true
    default: break
    }
  }

  override func text(_ bytes: UnsafeRawBufferPointer) {
    guard takes else { return }
    guard value.count + bytes.count <= SheetRows.longestRow else {
      fault = .rowTooLong(number)
      return
    }
    value.append(contentsOf: bytes)
  }

  override func end(_ name: XMLName) {
    takes = false
    switch name {
    case "c": finishCell()
    case "rPh": isPhonetic = false
    case "row": finishRow()
    default: break
    }
  }

  private func finishCell() {
    guard isInRow, column < Self.widest, column >= ends.count - endsStart, fault == nil else {
      return
    }
    while ends.count - endsStart < column { ends.append(bytes.count - rowStart) }
    switch kind {
    case .value, .inline: bytes.append(contentsOf: value)
    case .error: break
    case .shared:
      if let index = Self.integer(value) {
        do throws(WorkbookFault) {
          try strings.copy(index, to: &bytes)
        } catch {
          fault = error
        }
      }
    }
    if bytes.count - rowStart > SheetRows.longestRow { fault = .rowTooLong(number) }
    ends.append(bytes.count - rowStart)
  }

  private func finishRow() {
    isInRow = false
    guard bytes.count > rowStart else {
      ends.removeLast(ends.count - endsStart)
      return
    }
    fillDown()
    rows.append(
      Row(number: number, bytes: rowStart..<bytes.count, ends: endsStart..<ends.count)
    )
    rowStart = bytes.count
    endsStart = ends.count
  }

  /// Gives the empty cells of the row what is merged over them, and notes what is merged from it on.
  private func fillDown() {
    for merge in merged.starts[number] ?? [] where merge.column < ends.count - endsStart {
      filling[merge.column] = (merge.last, Array(bytes[range(of: merge.column)]))
    }
    guard !filling.isEmpty else { return }
    filling = filling.filter { $0.value.last >= number }
    for (column, fill) in filling.sorted(by: { $0.key < $1.key }) where !fill.value.isEmpty {
      while ends.count - endsStart <= column { ends.append(bytes.count - rowStart) }
      let cell = range(of: column)
      guard cell.isEmpty, bytes.count - rowStart + fill.value.count <= SheetRows.longestRow else {
        continue
      }
      bytes.insert(contentsOf: fill.value, at: cell.lowerBound)
      for place in endsStart + column..<ends.count { ends[place] += fill.value.count }
    }
  }

  /// Where a cell of the row that ends lies.
  private func range(of column: Int) -> Range<Int> {
    let start = column == 0 ? 0 : ends[endsStart + column - 1]
    return rowStart + start..<rowStart + ends[endsStart + column]
  }

  private static func kind(_ text: UnsafePointer<CChar>) -> Kind {
    switch text[0] {
    case 115: text[1] == 0 ? .shared : .value
    case 105: .inline
    case 101: .error
    default: .value
    }
  }

  /// The column of a reference, from 0: `AB12` is 27.
  private static func column(_ reference: UnsafePointer<CChar>) -> Int? {
    var column = 0
    var index = 0
    while column < 100_000 {
      let letter = Int(reference[index]) & ~32
      guard (65...90).contains(letter) else { break }
      column = column * 26 + letter - 64
      index += 1
    }
    return column == 0 ? nil : column - 1
  }

  private static func integer(_ text: UnsafePointer<CChar>) -> Int? {
    integer(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  private static func integer(_ bytes: some Collection<UInt8>) -> Int? {
    var number = 0
    for byte in bytes {
      guard (48...57).contains(byte), number < 1 << 40 else { return nil }
      number = number * 10 + Int(byte) - 48
    }
    return bytes.isEmpty ? nil : number
  }
}
