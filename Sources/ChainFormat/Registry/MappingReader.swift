import ChainModel
import Files

/// Reads a mapping of columns for the import of registers.
///
///     columns:
///       name: 单位名称
///       scope: 主营
///       capital: 注册资金
///     capital-unit: 万元
///     encoding: GB18030
///     delimiter: tab
///     sheet: Sheet2
///     heading-row: 3
public struct MappingReader: Sendable {
  private static let keys = [
    "columns", "encoding", "delimiter", "sheet", "heading-row", "capital-unit",
  ]
  private static let maximumBytes = 1 << 20

  private let path: String
  private let fields: [String]
  private let encodings: [String]

  /// Takes the path of a file and the words that it may use.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - fields: The words for what columns can hold.
  ///   - encodings: The names of encodings.
  public init(path: String, fields: [String], encodings: [String]) {
    self.path = path
    self.fields = fields
    self.encodings = encodings
  }

  /// Reads the mapping.
  ///
  /// Throws `invalid` with everything that is wrong with it.
  package func read() throws(ChainFormatError) -> MappingFile {
    let reading = Reading()
    let file = WorkspaceFile(path: path, bytes: try bytes())
    guard let text = SourceText(file, report: reading.report) else {
      throw .invalid(DiagnosticList(reading.diagnostics))
    }
    let composed = file.bytes.withUnsafeBufferPointer { bytes in
      YAMLComposer.compose(UnsafeBufferPointer(rebasing: bytes[text.start...]), file: path)
    }
    for diagnostic in composed.diagnostics { reading.report(diagnostic) }
    let mapping = composed.root.flatMap { self.mapping($0, reading) }
    guard let mapping, reading.isWhole else {
      if reading.isWhole { reading.error(.empty, at: Origin(file: path)) }
      throw .invalid(DiagnosticList(reading.diagnostics))
    }
    return mapping
  }

  private func mapping(_ node: YAMLNode, _ reading: Reading) -> MappingFile? {
    guard let top = Fields(node, .mapping, keys: Self.keys, reading) else { return nil }
    top.need("columns")
    guard let columns = top.node("columns"),
      let headings = Fields(columns, .mapping, keys: fields, reading)
    else { return nil }
    headings.need("name")
    if let encoding = top.placedText("encoding"), !encodings.contains(encoding.text) {
      let nearest = reading.suggestion(for: encoding.text, among: encodings)
      reading.error(
        .unknownWord(encoding.text, expected: encodings, suggestion: nearest),
        at: encoding.origin
      )
    }
    if let delimiter = top.placedText("delimiter"), delimiter.text != "tab",
      ![",", ";", "|"].contains(delimiter.text)
    {
      reading.error(
        .unknownWord(delimiter.text, expected: [",", ";", "|", "tab"], suggestion: nil),
        at: delimiter.origin
      )
    }
    let row = top.number("heading-row", .positive)
    if let row, row.rounded() != row || row > 1000 {
      reading.error(
        .notANumber(String(row)),
        at: top.node("heading-row")?.origin ?? top.origin
      )
      return nil
    }
    return MappingFile(
      columns: headings.entries.compactMap { entry in
        headings.text(entry.key).map { MappingFile.Column(field: entry.key, heading: $0) }
      },
      encoding: top.text("encoding"),
      delimiter: top.text("delimiter"),
      sheet: top.text("sheet"),
      headingRow: row.flatMap { Int(exactly: $0) },
      capitalUnit: top.text("capital-unit")
    )
  }

  private func bytes() throws(ChainFormatError) -> [UInt8] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile.contents(of: path, limit: Self.maximumBytes)
    } catch {
      throw .file(error)
    }
    guard bytes.count < Self.maximumBytes else {
      let phrase = Phrase.tooLarge(bytes: bytes.count, limit: Self.maximumBytes)
      throw .invalid(DiagnosticList([Diagnostic(at: Origin(file: path), phrase)]))
    }
    return bytes
  }
}
