import ChainModel

/// A figure of a file changed for one run: `bazhou/facilities.csv:12:67=30`.
///
/// The figure takes the value as its middle, in the unit of the file, and its range moves with it.
public struct FigureSetting: Hashable, Sendable, CustomStringConvertible {
  /// The file, below the workspace.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1; nil where the line has only one figure.
  public let column: Int?
  /// The new middle value.
  public let value: Double

  /// Reads `FILE:LINE[:COLUMN]=VALUE`; nil for anything else.
  public init?(_ text: String) {
    guard let equals = text.lastIndex(of: "="),
      let value = Double(text[text.index(after: equals)...]), value.isFinite
    else { return nil }
    var place = text[..<equals].split(separator: ":", omittingEmptySubsequences: false)
    func number() -> Int? {
      guard place.count > 1, let last = place.last, let number = Int(last), number > 0 else {
        return nil
      }
      place.removeLast()
      return number
    }
    guard let last = number() else { return nil }
    let before = number()
    let file = place.joined(separator: ":")
    guard !file.isEmpty else { return nil }
    self.file = file
    line = before ?? last
    column = before == nil ? nil : last
    self.value = value
  }

  /// The place as it was written.
  public var place: String { "\(file):\(line)" + (column.map { ":\($0)" } ?? "") }

  /// The setting as it was written.
  public var description: String { "\(place)=\(value)" }

  /// Whether a figure stands at the place.
  func names(_ origin: Origin) -> Bool {
    origin.file == file && origin.line == line && (column ?? origin.column) == origin.column
  }

  /// A range moved so that its middle is the value.
  func moved(_ span: Span) -> Span {
    span.mid == 0 ? Span(value) : span * (value / span.mid)
  }
}

extension Reading {
  /// A figure's range, moved where the run sets another value.
  func set(_ span: Span, at origin: Origin) -> Span {
    var result = span
    for (index, setting) in settings.enumerated() where setting.names(origin) {
      settingPlaces[index, default: []].insert(origin)
      guard setting.value >= 0 || span.low < 0 else {
        let place = Phrase.quoted(setting.description)
        error(
          Phrase(
            zh: "\(place.zh)：这里不能是负数；应不小于零",
            en: "\(place.en): this cannot be negative; expected zero or more"
          ),
          at: origin
        )
        continue
      }
      result = setting.moved(span)
    }
    return result
  }

  /// Reports every setting that names no figure, or several.
  func checkSettings() {
    for (index, setting) in settings.enumerated() {
      let places = (settingPlaces[index] ?? []).sorted()
      guard places.count != 1 else { continue }
      let place = Phrase.quoted(setting.place)
      let origin = Origin(file: setting.file, line: setting.line, column: setting.column ?? 0)
      guard !places.isEmpty else {
        error(
          Phrase(
            zh: "\(place.zh)处没有可改的数据；位置应照结果所写，等号后为新数值",
            en: "there is no figure at \(place.en); expected FILE:LINE[:COLUMN]=VALUE"
          ),
          at: origin
        )
        continue
      }
      let list = Phrase.list(places.map(\.description))
      error(
        Phrase(
          zh: "\(place.zh)这一行有几个数据；应写明列：\(list.zh)",
          en: "there are several figures at \(place.en); expected one of \(list.en)"
        ),
        at: origin
      )
    }
  }
}
