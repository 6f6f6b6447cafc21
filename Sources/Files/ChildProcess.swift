import Glibc

/// A program of its own that turns bytes into bytes.
///
/// Input, output and messages go through files without names, so that nothing is left behind
/// however either program ends; and the child ends with its parent.
package struct ChildProcess: Sendable {
  /// What a program left when it ended.
  package struct Outcome: Sendable {
    /// What it wrote to standard output.
    package let output: [UInt8]
    /// What it wrote to standard error.
    package let messages: String
  }

  /// The program's name, as it was given.
  package let program: String
  private let path: String

  /// Looks for a program on the path, so that its absence is known before the work.
  package init(_ program: String) throws(FileError) {
    self.program = program
    guard let path = Self.find(program) else {
      throw .programMissing(program: program, reason: SystemReason.text(ENOENT))
    }
    self.path = path
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - environment: Variables beside those that are passed on: the path and the temporary folder.
  ///   - input: What it reads from standard input.
  /// - Returns: What it printed.
  /// - Throws: `FileError.programMissing`, or `.programFailed` with its last words.
  package func run(
    _ arguments: [String],
    environment: [(name: String, value: String)] = [],
    input: [UInt8] = []
  ) throws(FileError) -> Outcome {
    let source = try TemporaryFile()
    try source.append(input)
    source.rewind()
    let output = try TemporaryFile()
    let log = try TemporaryFile()
    let status = try start(arguments, environment, [source, output, log])
    let messages = String(decoding: try log.contents(), as: UTF8.self)
    guard status == 0 else {
      throw .programFailed(
        program: program,
        status: Int(status),
        words: String(messages.suffix(400))
      )
    }
    return Outcome(output: try output.contents(), messages: messages)
  }

  /// Starts the program and waits; this thread lives as long, so that the child never outlives us.
  private func start(
    _ arguments: [String],
    _ environment: [(name: String, value: String)],
    _ streams: [TemporaryFile]
  ) throws(FileError) -> CInt {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream.descriptor.number, CInt(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The child gets a broken pipe as every program does.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let passed: [String] = ["PATH", "TMPDIR"]
    let kept: [String] = passed.compactMap { name in
      getenv(name).map { "\(name)=" + String(cString: $0) }
    }
    let leash = Self.find("setpriv").map { [$0, "--pdeathsig", "KILL", "--"] } ?? []
    let command: [String] = leash + [path]
    let settings: [String] =
      (environment + FontConfiguration.settings).map { "\($0.name)=\($0.value)" } + kept
    var argv: [UnsafeMutablePointer<CChar>?] = (command + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      (settings + ["LC_ALL=C.UTF-8"]).map { strdup($0) } + [nil]
    defer {
      for text in argv + variables { free(text) }
    }
    var process = pid_t()
    let failure = posix_spawn(&process, command[0], &actions, &attributes, &argv, &variables)
    guard failure == 0 else {
      throw .programMissing(program: program, reason: SystemReason.text(failure))
    }
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }

  private static func find(_ program: String) -> String? {
    if program.contains("/") { return access(program, X_OK) == 0 ? program : nil }
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(program)" }
      .first { access($0, X_OK) == 0 && Place.kind(of: $0) == .file }
  }
}
