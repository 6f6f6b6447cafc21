import Foundation

/// The solver of GLPK as a referee: it shares no code with CBC and Clp.
///
/// `.ci/packages` installs it (`glpk-utils`); tests that need it say so where it is absent.
public enum GLPSol {
  /// What a test that cannot run says.
  public static let absence = "glpsol is absent: install the Debian package glpk-utils"

  /// Where the program is.
  private static let path = "/usr/bin/glpsol"

  /// Whether the program is there.
  public static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Solves a program in free MPS.
  ///
  /// - Parameters:
  ///   - mps: The program.
  ///   - isLinear: Whether the program has no integer marks.
  /// - Returns: The optimal objective; nil where GLPK finds none.
  /// - Throws: An error where the program cannot be run or read.
  public static func objective(of mps: String, isLinear: Bool = false) throws -> Double? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "glpsol-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "p.mps"), folder.appending(path: "p.sol"))
    try Data(mps.utf8).write(to: input)
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["--freemps", input.path, "--nopresol", "--tmlim", "60", "-w", output.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    // "s mip ROWS COLUMNS o OBJECTIVE" or "s bas ROWS COLUMNS f f OBJECTIVE" where optimal.
    let text = try String(contentsOf: output, encoding: .utf8)
    for line in text.split(separator: "\n") where line.hasPrefix("s ") {
      let words = line.split(separator: " ").map(String.init)
      let isOptimal = isLinear ? words[4...5] == ["f", "f"] : words[4] == "o"
      return isOptimal ? words.last.flatMap(Double.init) : nil
    }
    throw Failure(status: -1)
  }

  /// The program failed, or wrote nothing that can be read.
  public struct Failure: Error {
    /// Its exit status.
    public let status: Int32
  }
}
