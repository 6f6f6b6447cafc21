public import ChainModel
import Files

/// Reads the form of a company or of a project, against a workspace's fields, processes and zones.
///
///     name: 某某公司
///     uscc: 91650000MA00000000
///     facts:
///       employees: 320 人
///       hnte: true
///
/// What is wrong is reported all at once, with its place; what is left out is simply not known.
public struct FormReader: Sendable {
  private static let maximumBytes = 1 << 20

  private let path: String
  private let model: RegionalModel
  private let text: String?

  /// Takes the path of a file and the model that its words refer to.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - model: The model.
  ///   - text: The form, where the file was turned into one by somebody else.
  public init(path: String, model: RegionalModel, text: String? = nil) {
    self.path = path
    self.model = model
    self.text = text
  }

  /// Reads the form of a company.
  ///
  /// Throws `invalid` with everything that is wrong with it.
  package func company() throws(ChainFormatError) -> CompanyForm {
    try read { node, reading in
      guard let fields = Fields(node, .form, keys: ItemKeys.companyForm, reading) else {
        return nil
      }
      fields.need("facts")
      let name = fields.needText("name")
      let code = fields.text("uscc")
      let facts = fields.node("facts").map { FactReader(reading: reading).facts($0, "facts") }
      guard let name, let facts else { return nil }
      return CompanyForm(name: name, code: code, facts: facts)
    }
  }

  /// Reads the form of a project.
  ///
  /// Throws `invalid` with everything that is wrong with it.
  package func project() throws(ChainFormatError) -> ProjectForm {
    try read { ProjectFormReader(reading: $1, model: model).form($0) }
  }

  private func read<Form>(
    _ form: (YAMLNode, Reading) -> Form?
  ) throws(ChainFormatError) -> Form {
    let reading = Reading()
    reading.units = model.units
    reading.ruleFields = model.rulebook.fields
    for process in model.processes.elements {
      reading.declare(Thing(.process, process.id.text), at: process.origin)
    }
    for zone in model.region.zones { reading.declare(Thing(.zone, zone.id.text), at: zone.origin) }
    let file = WorkspaceFile(path: path, bytes: try bytes())
    guard let text = SourceText(file, report: reading.report) else {
      throw .invalid(DiagnosticList(reading.diagnostics))
    }
    let composed = file.bytes.withUnsafeBufferPointer { bytes in
      YAMLComposer.compose(UnsafeBufferPointer(rebasing: bytes[text.start...]), file: path)
    }
    for diagnostic in composed.diagnostics { reading.report(diagnostic) }
    let result = composed.root.flatMap { form($0, reading) }
    guard let result, reading.isWhole else {
      if reading.isWhole { reading.error(.empty, at: Origin(file: path)) }
      throw .invalid(DiagnosticList(reading.diagnostics))
    }
    return result
  }

  private func bytes() throws(ChainFormatError) -> [UInt8] {
    if let text { return Array(text.utf8) }
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
