import Foundation
import Glibc
import Testing

@testable import Files

struct SmallFilesTests {
  @Test func `reads a file in blocks, and a pipe not at all`() throws {
    let place = try Scratch()
    try place.write("abcdef", "a")
    let file = try InputFile(path: place("a"))
    var bytes: [UInt8] = []
    #expect(try file.read(upTo: 4, into: &bytes))
    #expect(try file.read(upTo: 4, into: &bytes))
    #expect(try !file.read(upTo: 4, into: &bytes))
    #expect(bytes == Array("abcdef".utf8))
    mkfifo(place("pipe"), 0o600)
    #expect(throws: FileError.notAFile(path: place("pipe"))) {
      try InputFile(path: place("pipe"))
    }
  }

  @Test func `tells contents apart and keeps the form of registries`() {
    func fingerprint(_ text: String, seed: UInt64 = 3) -> Fingerprint {
      var fingerprint = Fingerprint(seed: seed)
      fingerprint.combine(text)
      return fingerprint
    }
    #expect(fingerprint("棉纱").text != fingerprint("棉布").text)
    #expect(fingerprint("a").key != fingerprint("a", seed: 4).key)
    #expect(fingerprint("a").text.utf8.count == 16)
    // Where identities stand in a registry: this number may never change.
    #expect(fingerprint("chainatlas").key == 2_924_775_387_232_051_717)
  }

  @Test func `runs a program and brings its output`() throws {
    let outcome = try ChildProcess("cat").run([], input: Array("through".utf8))
    #expect(outcome.output == Array("through".utf8))
    #expect(throws: FileError.self) { try ChildProcess("no-such-program") }
    #expect(
      throws: FileError.programFailed(program: "sh", status: 7, words: "why\n")
    ) { try ChildProcess("sh").run(["-c", "echo why >&2; exit 7"]) }
  }

  @Test func `cuts a name that is too long for a file system`() {
    #expect(FileName.fitting("短.html") == "短.html")
    let first = FileName.fitting(String(repeating: "链", count: 100) + "1.html")
    let second = FileName.fitting(String(repeating: "链", count: 100) + "2.html")
    #expect(first != second)
    #expect(first.utf8.count <= 255 && first.hasSuffix(".html") && first.hasPrefix("链链"))
  }

  @Test(
    arguments: [
      ([0x41, 0xE4, 0xB8, 0xAD], nil), ([0x41, 0xFF], 1), ([0xC0, 0x80], 0), ([0xE4, 0xB8], 0),
      ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x9F, 0x98, 0x80], nil), ([0xF5, 0x80, 0x80, 0x80], 0),
    ] as [([UInt8], Int?)]
  )
  func `finds the first byte that is no text`(bytes: [UInt8], place: Int?) {
    #expect(bytes.withUnsafeBufferPointer { UTF8Check.firstInvalid(in: $0) } == place)
    #expect(UTF8Check.isValid(bytes.span) == (place == nil))
  }

  @Test func `writes to a temporary file that has no name`() throws {
    let file = try TemporaryFile()
    try file.append(Array("abc".utf8))
    try file.append(Array("def".utf8))
    var block: [UInt8] = []
    try file.read(at: 2, count: 10, into: &block)
    #expect(block == Array("cdef".utf8))
    #expect(try file.contents() == Array("abcdef".utf8))
  }
}
