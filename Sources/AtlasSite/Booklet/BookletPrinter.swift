package import ChainModel
package import Files
import Glibc

/// Prints the booklet with WeasyPrint, a program of its own.
///
/// The same document gives the same bytes: the creation date is that of the data, and the order of
/// hash tables in the program is fixed.
package struct BookletPrinter: Sendable {
  /// The program.
  package let program: String

  /// Takes the program, by name or path.
  package init(program: String = "weasyprint") {
    self.program = program
  }

  /// The PDF of a document.
  ///
  /// - Parameters:
  ///   - html: The document.
  ///   - asOf: The date that the PDF bears.
  /// - Returns: The bytes of the PDF.
  /// - Throws: `FileError.programMissing` or `.programFailed`.
  package func pdf(_ html: String, asOf: PartialDate) throws(FileError) -> [UInt8] {
    try ChildProcess(program).run(
      ["--quiet", "-", "-"],
      environment: [
        ("SOURCE_DATE_EPOCH", "\(Self.seconds(asOf))"), ("PYTHONHASHSEED", "0"),
      ],
      input: Array(html.utf8)
    ).output
  }

  /// Seconds since 1970 at the start of a day.
  private static func seconds(_ date: PartialDate) -> Int {
    var day = tm()
    day.tm_year = Int32(date.year - 1900)
    day.tm_mon = Int32((date.month ?? 1) - 1)
    day.tm_mday = Int32(date.day ?? 1)
    return Int(timegm(&day))
  }
}
