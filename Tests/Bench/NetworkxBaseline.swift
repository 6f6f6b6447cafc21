import Foundation

/// The same tasks on the same network in Python with networkx.
enum NetworkxBaseline {
  struct Failure: Error, CustomStringConvertible {
    let status: Int32

    var description: String {
      "python3 gave status \(status); it needs networkx (python3-networkx), "
        + "or leave it out with --without-networkx"
    }
  }

  static func measure(_ network: LayeredNetwork, script: String) throws -> [Measurement] {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", script]
    let (input, output) = (Pipe(), Pipe())
    python.standardInput = input
    python.standardOutput = output
    try python.run()
    // It reads everything before it writes anything.
    try input.fileHandleForWriting.write(contentsOf: Data(network.text.utf8))
    try input.fileHandleForWriting.close()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    guard python.terminationStatus == 0 else {
      throw Failure(status: python.terminationStatus)
    }
    return String(decoding: answer, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count == 3, let seconds = Double(fields[1]), let check = Int(fields[2]) else {
        return nil
      }
      return Measurement(task: String(fields[0]), seconds: seconds, check: check)
    }
  }
}
