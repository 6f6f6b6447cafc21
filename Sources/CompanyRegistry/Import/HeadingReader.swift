/// Finds the headings of a table and what its columns hold.
struct HeadingReader {
  /// How many rows are searched for headings, past titles and notices.
  static let searched = 30

  private let fields: [String: (field: RegistryField, rank: Int)]
  private let personal: Set<String>

  init() {
    var fields: [String: (field: RegistryField, rank: Int)] = [:]
    for field in RegistryField.allCases {
      for (rank, heading) in field.headings.enumerated() where fields[Self.folded(heading)] == nil {
        fields[Self.folded(heading)] = (field, rank)
      }
    }
    self.fields = fields
    personal = Set(RegistryField.personalHeadings.map(Self.folded))
  }

  /// What the columns of a row are, taken as headings; the better-known heading wins a field.
  func meanings(of headings: [String]) -> [ColumnProposal.Meaning] {
    var meanings = [ColumnProposal.Meaning](repeating: .unused, count: headings.count)
    var holders: [RegistryField: (column: Int, rank: Int)] = [:]
    for (column, heading) in headings.enumerated() {
      let folded = Self.bare(heading)
      let bare = Self.withoutUnit(folded)
      if let known = fields[folded] ?? fields[bare] {
        if let holder = holders[known.field] {
          guard known.rank < holder.rank else { continue }
          meanings[holder.column] = .unused
        }
        holders[known.field] = (column, known.rank)
        meanings[column] = .field(known.field)
        let isPersons =
          known.field == .phone && RegistryField.personalHeadings.contains { folded.contains($0) }
        if isPersons {
          meanings[column] = .personal
          holders[known.field] = nil
        }
      } else if personal.contains(folded) || personal.contains(bare)
        || RegistryField.personalHeadings.contains(where: { $0.count > 1 && folded.contains($0) })
      {
        meanings[column] = .personal
      }
    }
    return meanings
  }

  /// What the columns are by the headings that a mapping names.
  func meanings(
    of headings: [String],
    mapping: ColumnMapping,
    file: String
  ) throws(RegistryError) -> [ColumnProposal.Meaning] {
    var meanings: [ColumnProposal.Meaning] = self.meanings(of: headings).map {
      $0 == .personal ? .personal : .unused
    }
    for field in RegistryField.allCases {
      guard let wanted = mapping.headings[field] else { continue }
      let place = headings.firstIndex { Self.folded($0) == Self.folded(wanted) }
      guard let place else { throw .missingColumn(file: file, heading: wanted) }
      meanings[place] = .field(field)
    }
    return meanings
  }

  /// The unit that a capital heading names in brackets: 注册资本(万元).
  static func capitalUnit(in headings: [String], meanings: [ColumnProposal.Meaning]) -> String? {
    for (heading, meaning) in zip(headings, meanings) where meaning == .field(.capital) {
      let text = folded(heading)
      guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
      let unit = String(text[text.index(after: open)...].dropLast())
      let probe = Array("1".utf8)
      return CapitalReader.read(probe.span, unit: Array(unit.utf8).span) == nil ? nil : unit
    }
    return nil
  }

  /// A heading as it counts for comparison, without marks and notes that forms put beside it:
  /// `企业名称*`, `企业名称（必填）`.
  static func bare(_ heading: String) -> String {
    var text = folded(heading)
    var isChanged = true
    while isChanged {
      isChanged = false
      while let last = text.last, "*:：★▲●".contains(last) {
        text.removeLast()
        isChanged = true
      }
      while let first = text.first, "*★▲●".contains(first) {
        text.removeFirst()
        isChanged = true
      }
      for note in ["(必填)", "(选填)", "(必填项)", "(选填项)", "(*)", "(REQUIRED)", "(OPTIONAL)"]
      where text.hasSuffix(note) {
        text.removeLast(note.count)
        isChanged = true
      }
    }
    return text
  }

  /// A heading as it counts for comparison.
  static func folded(_ heading: String) -> String {
    var bytes: [UInt8] = []
    TextFolding.appendName(Array(heading.utf8).span, to: &bytes)
    return bytes.span.text
  }

  private static func withoutUnit(_ folded: String) -> String {
    guard folded.hasSuffix(")"), let open = folded.firstIndex(of: "("), open > folded.startIndex
    else { return folded }
    return String(folded[..<open])
  }
}
