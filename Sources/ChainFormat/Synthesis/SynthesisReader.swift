import ChainModel
import ChainTopology
import Files

/// Reads the `.in` files of P-graph Studio.
///
///     file_type=PNS_problem_v1
///     defaults:
///     material_price=0
///     materials:
///     A: product, flow_rate_lower_bound=425
///     operating_units:
///     O1: capacity_upper_bound=250, fix_cost=50
///     material_to_operating_unit_flow_rates:
///     O1: 2 C => 1.5 A + 0.5 F
///     mutually_exlcusive_sets_of_operating_units:
///     S1: O1, O2
///
/// The last heading is misspelt in the format; the right spelling is understood too. Sections may
/// stand in any order, blank lines are passed over, a number left out of a recipe is 1, and what a
/// line does not say comes from `defaults`.
public struct SynthesisReader: Sendable {
  /// What the first line of a problem says.
  static let fileType = "PNS_problem_v1"
  /// The largest file that is read, in bytes.
  static let maximumBytes = 64 << 20
  /// After so many errors reading stops.
  static let maximumErrors = 200

  private let bytes: [UInt8]
  private let file: String

  /// Takes the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - file: The name that diagnostics bear.
  public init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// Takes the bytes of a file on the disk.
  package init(path: String) throws(ChainFormatError) {
    do throws(FileError) {
      bytes = try InputFile.contents(of: path, limit: Self.maximumBytes)
    } catch {
      throw .file(error)
    }
    file = path
  }

  /// Reads the problem, and all that is wrong with it.
  public func read() -> SynthesisReading {
    guard bytes.count <= Self.maximumBytes else {
      let phrase = Phrase.tooLarge(bytes: bytes.count, limit: Self.maximumBytes)
      return Self.failed([Diagnostic(at: Origin(file: file), phrase)])
    }
    if Self.isStudioProject(bytes) {
      return Self.failed([Diagnostic(at: Origin(file: file), Self.studioProject)])
    }
    var faults: [Diagnostic] = []
    let source = SourceText(WorkspaceFile(path: file, bytes: bytes)) { faults.append($0) }
    guard let source else { return Self.failed(faults) }
    var parser = SynthesisParser(file: file)
    parser.read(String(decoding: bytes[source.start...], as: UTF8.self))
    return parser.finished()
  }

  /// Whether bytes begin as the project file of P-graph Studio, in whichever encoding.
  private static func isStudioProject(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(2048).filter { $0 != 0 }, as: UTF8.self)
    return start.contains("<PGraph")
  }

  private static let studioProject = Phrase(
    zh: "这是 P-graph Studio 的项目文件（.pgsx），不是问题文件；请在 P-graph Studio 中用 Export → PNS problem（.in）导出后再读",
    en:
      "a project file of P-graph Studio (.pgsx), no problem file; export it there as a PNS problem "
      + "(.in) and read that"
  )

  private static func failed(_ faults: [Diagnostic]) -> SynthesisReading {
    SynthesisReading(
      draft: SynthesisProblem(materials: [], units: []),
      diagnostics: DiagnosticList(faults)
    )
  }
}
