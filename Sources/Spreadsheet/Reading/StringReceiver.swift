/// Takes the texts that cells share; phonetic readings are left out.
final class StringReceiver: XMLReceiver {
  private let strings: SpilledStrings
  private var string: [UInt8] = []
  private var takes = false
  private var isPhonetic = false
  /// What kept a text from being stored.
  private(set) var fault: WorkbookFault?

  init(_ strings: SpilledStrings) {
    self.strings = strings
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "si": string.removeAll(keepingCapacity: true)
    case "t": takes = !isPhonetic
    case "rPh": isPhonetic = true
    default: break
    }
  }

  override func text(_ bytes: UnsafeRawBufferPointer) {
    if takes, string.count < SheetRows.longestRow { string.append(contentsOf: bytes) }
  }

  override func end(_ name: XMLName) {
    takes = false
    switch name {
    case "rPh": isPhonetic = false
    case "si":
      guard fault == nil else { return }
      do throws(WorkbookFault) {
        try strings.append(string)
      } catch {
        fault = error
      }
    default: break
    }
  }
}
