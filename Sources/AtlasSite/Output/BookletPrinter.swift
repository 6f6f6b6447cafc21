public import ChainModel
import Glibc

/// Prints the booklet with WeasyPrint, a program of its own.
///
/// The same document gives the same bytes: the creation date is that of the data, and the order of
/// hash tables in the program is fixed.
public struct BookletPrinter: Sendable {
  /// The program.
  public let program: String

  /// Takes the program, by name or path.
  public init(program: String = "weasyprint") {
    self.program = program
  }

  /// The PDF of a document.
  ///
  /// - Parameters:
  ///   - html: The document.
  ///   - asOf: The date that the PDF bears.
  /// - Returns: The bytes of the PDF.
  /// - Throws: `AtlasError.printerMissing` or `.printerFailed`.
  public func pdf(_ html: String, asOf: PartialDate) throws(AtlasError) -> [UInt8] {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(folder)/chainatlas-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .noTemporaryFolder(folder) }
    let place = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let input = place + "/atlas.html"
    let output = place + "/atlas.pdf"
    let log = place + "/log"
    defer {
      for file in [input, output, log] { unlink(file) }
      rmdir(place)
    }
    try OutputFolder.write(Array(html.utf8), to: input)
    let status = try run([program, "--quiet", input, output], log: log, asOf: asOf)
    guard status == 0, let bytes = Self.bytes(of: output) else {
      let words = OutputFolder.read(log).map { String($0.suffix(400)) } ?? ""
      throw .printerFailed(program: program, status: Int(status), words: words)
    }
    return bytes
  }

  private func run(
    _ arguments: [String],
    log: String,
    asOf: PartialDate
  ) throws(AtlasError) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let fixed = ["SOURCE_DATE_EPOCH=\(Self.seconds(asOf))", "PYTHONHASHSEED=0"]
    let names = ["PATH", "HOME", "LANG", "XDG_CACHE_HOME", "FONTCONFIG_FILE", "TMPDIR"]
    let kept = names.compactMap { name -> String? in
      guard let value = getenv(name) else { return nil }
      return name + "=" + String(cString: value)
    }
    var argv = arguments.map { strdup($0) } + [nil]
    var environment = (fixed + kept).map { strdup($0) } + [nil]
    defer {
      for text in argv + environment { free(text) }
    }
    var process = pid_t()
    let failure = posix_spawnp(&process, program, &actions, nil, &argv, &environment)
    guard failure == 0 else {
      throw .printerMissing(program: program, reason: String(cString: strerror(failure)))
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }

  /// Seconds since 1970 at the start of a day.
  private static func seconds(_ date: PartialDate) -> Int {
    var day = tm()
    day.tm_year = Int32(date.year - 1900)
    day.tm_mon = Int32((date.month ?? 1) - 1)
    day.tm_mday = Int32(date.day ?? 1)
    return Int(timegm(&day))
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[0..<count]
    }
  }
}
