import Foundation
import Testing

/// What the built program does when it is told to end, and when nobody reads what it prints.
struct InterruptionTests {
  /// Runs lines of shell in a folder of their own, which goes afterwards.
  private func run(_ lines: [String]) throws -> [String] {
    let folder = try ReadmeTests.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try ReadmeTests.run(lines.joined(separator: "\n"), in: folder).lines
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func `a signal ends the work at once and leaves no folder`(signal: String) throws {
    let lines = try run([
      // With jobs a program in the background listens to Ctrl-C as one in the foreground does.
      "set -m; mkfifo said",
      "chainatlas atlas Chains --lang en -o atlas 2>said &",
      "set +m",
      "exec 3<said; read -r first <&3",
      "kill -\(signal) $!; wait $!; echo \"status $?\"; tail -1 <&3",
      "[ -e atlas ] && echo left",
    ])
    #expect(lines == ["status 3", "interrupted; nothing half-made is left"])
  }

  @Test func `a reader that went away is told nothing`() throws {
    let lines = try run([
      "mkfifo p; exec 4<>p 5>p 4<&-",
      "chainatlas gates Chains >&5; echo \"status $?\"",
    ])
    #expect(lines == ["status 3"])
  }

  @Test func `says that a run was cut off, and clears what it left`() throws {
    let build = "chainatlas atlas Tests/none -o atlas 2>&1"
    let lines = try run([
      "mkdir -p atlas/.chainatlas-cut",
      "printf 'unfinished\\npartial .chainatlas-cut\\n' > atlas/.atlas-stamp",
      "\(build) | head -1",
    ])
    #expect(lines.first?.hasPrefix("atlas：上一次运行中途停止") == true, "\(lines)")
  }
}
