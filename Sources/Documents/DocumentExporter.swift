package import Files
import Glibc

/// Prints documents as DOCX and PPTX with pandoc, a program of its own, in the style of the house.
///
/// The same document gives the same bytes: the date of the file is that of the document.
package struct DocumentExporter: Sendable {
  /// What a document is printed as.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    /// A text for LibreOffice and Word.
    case docx
    /// Slides: headings of the second level begin one.
    case pptx
  }

  private let pandoc: ChildProcess

  /// Looks for pandoc, so that its absence is known before the work.
  ///
  /// - Parameter program: Its name or path.
  /// - Throws: `FileError.programMissing`.
  package init(program: String = "pandoc") throws(FileError) {
    pandoc = try ChildProcess(program)
  }

  /// A document printed.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - format: What it becomes.
  /// - Returns: The bytes of the file.
  /// - Throws: `FileError.programFailed`.
  package func bytes(
    of document: OfficialDocument,
    as format: Format
  ) throws(FileError) -> [UInt8] {
    try bytes(ofMarkdown: document.markdown, as: format, dated: document.day)
  }

  /// Markdown of ours in pandoc's dialect, printed.
  ///
  /// - Parameters:
  ///   - markdown: The text; spans with `custom-style` name styles of the house.
  ///   - format: What it becomes.
  ///   - day: The day that the file is dated with.
  /// - Returns: The bytes of the file.
  /// - Throws: `FileError.programFailed`.
  package func bytes(
    ofMarkdown markdown: String,
    as format: Format,
    dated day: OfficialDocument.Day
  ) throws(FileError) -> [UInt8] {
    let reference = try TemporaryFile()
    try reference.append(format == .docx ? HouseTemplate.document : HouseTemplate.slides)
    // The template stays without a name; the child sees it as a file that this process holds.
    let outcome = try pandoc.run(
      [
        "--quiet", "--from", "markdown-smart-implicit_figures",
        "--to", format.rawValue, "--slide-level", "2", "--reference-doc", reference.sharedPath,
        "--output", "-",
      ],
      environment: [("SOURCE_DATE_EPOCH", "\(Self.seconds(day))")],
      input: Array(markdown.utf8)
    )
    return ArchiveDates.removed(from: outcome.output)
  }

  /// The text of a DOCX, one paragraph a line.
  ///
  /// - Parameter document: The bytes of the file.
  /// - Returns: Its text without marks.
  /// - Throws: `FileError.programFailed` for what is no DOCX.
  package func text(ofDocument document: [UInt8]) throws(FileError) -> String {
    let outcome = try pandoc.run(
      ["--sandbox", "--from", "docx", "--to", "plain", "--wrap", "none"],
      input: document
    )
    return String(decoding: outcome.output, as: UTF8.self)
  }

  /// Seconds since 1970 at the start of a day.
  private static func seconds(_ date: OfficialDocument.Day) -> Int {
    var day = tm()
    day.tm_year = CInt(clamping: date.year - 1900)
    day.tm_mon = CInt(clamping: date.month - 1)
    day.tm_mday = CInt(clamping: date.day)
    return Int(timegm(&day))
  }
}
