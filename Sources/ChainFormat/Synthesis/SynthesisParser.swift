import ChainModel
import ChainTopology

/// Sorts the lines of a problem file into sections and builds the problem from them.
struct SynthesisParser {
  /// The sections of the format, by their headings.
  enum Section: String, CaseIterable {
    case measures = "measurement_units"
    case defaults
    case materials
    case units = "operating_units"
    case flows = "material_to_operating_unit_flow_rates"
    case exclusions = "mutually_exlcusive_sets_of_operating_units"

    /// The section of a heading; the last one may also be spelt right.
    init?(heading: Substring) {
      guard heading.utf8.last == UInt8(ascii: ":") else { return nil }
      let name = heading.dropLast()
      if name == "mutually_exclusive_sets_of_operating_units" {
        self = .exclusions
        return
      }
      self.init(rawValue: String(name))
    }
  }

  /// So many unknown names get a suggestion; finding one costs as much as there are names.
  static let maximumSuggestions = 20

  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var errors = 0
  private var suggestions = 0
  private var preamble: [SynthesisLine] = []
  private var lines: [Section: [SynthesisLine]] = [:]
  private var headings: [Section: Int] = [:]

  init(file: String) {
    self.file = file
  }

  /// Whether reading has stopped for too many errors.
  var isStopped: Bool { errors > SynthesisReader.maximumErrors }

  /// Whether the heading of a section was there.
  func hasSection(_ section: Section) -> Bool { headings[section] != nil }

  /// Notes something that is wrong.
  mutating func report(
    _ phrase: Phrase,
    at line: SynthesisLine? = nil,
    as severity: Diagnostic.Severity = .error
  ) {
    guard !isStopped else { return }
    let origin = line?.origin(in: file) ?? Origin(file: file)
    if severity == .error { errors += 1 }
    guard isStopped else {
      diagnostics.append(Diagnostic(severity, at: origin, phrase))
      return
    }
    let limit = SynthesisReader.maximumErrors
    diagnostics.append(Diagnostic(at: origin, Self.tooMany(limit: limit)))
  }

  /// A known name near a mistyped one, as long as that is affordable.
  mutating func suggestion(
    for name: Substring,
    among names: @autoclosure () -> [String]
  ) -> String? {
    guard suggestions < Self.maximumSuggestions else { return nil }
    suggestions += 1
    return Suggestions.nearest(to: String(name), among: names())
  }

  /// Sorts the lines of a text into sections.
  mutating func read(_ text: String) {
    var section: Section?
    var isSkipping = false
    var number = 0
    for bytes in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      let line = SynthesisLine(Substring(bytes), number: number)
      if line.text.isEmpty { continue }
      if let next = Section(heading: line.text) {
        if let first = headings[next] {
          report(Self.repeatedSection(next.rawValue, firstLine: first), at: line)
        }
        headings[next] = headings[next] ?? number
        section = next
        isSkipping = false
      } else if let unknown = unknownHeading(line, in: section) {
        report(unknown, at: line)
        isSkipping = true
      } else if !isSkipping {
        if let section {
          lines[section, default: []].append(line)
        } else {
          preamble.append(line)
        }
      }
      if isStopped { return }
    }
  }

  /// A heading that the format does not have.
  ///
  /// Among materials and units a name alone is no heading unless it looks like one.
  private func unknownHeading(_ line: SynthesisLine, in section: Section?) -> Phrase? {
    guard line.text.utf8.last == UInt8(ascii: ":"), !line.text.utf8.contains(UInt8(ascii: "="))
    else { return nil }
    let name = String(line.text.dropLast())
    let near = Suggestions.nearest(to: name, among: Section.allCases.map(\.rawValue))
    switch section {
    case nil, .measures, .defaults: return Self.unknownSection(name, suggestion: near)
    case .materials, .units, .flows, .exclusions:
      return near.map { Self.unknownSection(name, suggestion: $0) }
    }
  }

  /// Builds the problem from the lines read.
  mutating func finished() -> SynthesisReading {
    let name = readPreamble()
    for section in [Section.materials, .units, .flows] where headings[section] == nil {
      report(Self.missingSection(section.rawValue))
    }
    var builder = SynthesisBuilder(parser: self)
    builder.readMeasures(lines[.measures] ?? [])
    builder.readDefaults(lines[.defaults] ?? [])
    builder.readMaterials(lines[.materials] ?? [])
    builder.readUnits(lines[.units] ?? [])
    builder.readRecipes(lines[.flows] ?? [])
    builder.readExclusions(lines[.exclusions] ?? [])
    return builder.finished(name: name)
  }

  private mutating func readPreamble() -> String {
    var values: [String: Substring] = [:]
    for line in preamble {
      guard let (key, value) = line.keyAndValue else {
        report(Self.outsideSections(String(line.text)), at: line)
        continue
      }
      if key.text == "file_type", value.text != SynthesisReader.fileType {
        let phrase = Self.wrongFileType(
          String(value.text),
          expected: SynthesisReader.fileType
        )
        report(phrase, at: value)
      }
      values[String(key.text)] = value.text
    }
    if values["file_type"] == nil {
      report(Self.noFileType(expected: SynthesisReader.fileType), as: .warning)
    }
    return String(values["file_name"] ?? "")
  }
}
