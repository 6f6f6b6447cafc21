import Foundation
import Glibc
import Testing

@testable import Files

struct OutputFileTests {
  @Test func `writes a file and leaves nothing beside it`() throws {
    let place = try Scratch()
    try OutputFile.write(Array("x".utf8), to: place("a"))
    try OutputFile.write(Array("yz".utf8), to: place("a"))
    #expect(try place.read("a") == "yz")
    #expect(try place.names() == ["a"])
  }

  @Test func `follows a link, also one that leads nowhere yet`() throws {
    let place = try Scratch()
    try place.write("old", "real/a")
    symlink("real/a", place("link"))
    symlink("real/b", place("dangling"))
    try OutputFile.write(Array("new".utf8), to: place("link"))
    try OutputFile.write(Array("made".utf8), to: place("dangling"))
    #expect(try place.read("real/a") == "new")
    #expect(try place.read("real/b") == "made")
    #expect(try place.names() == ["dangling", "link", "real", "real/a", "real/b"])
    symlink("b", place("circle"))
    symlink("circle", place("b"))
    #expect(throws: FileError.unwritable(path: place("b"), reason: SystemReason.text(ELOOP))) {
      try OutputFile.write([1], to: place("b"))
    }
  }

  @Test func `keeps owner and mode`() throws {
    let place = try Scratch()
    try place.write("old", "a")
    chmod(place("a"), 0o640)
    if geteuid() == 0 { chown(place("a"), 12_345, 54_321) }
    try OutputFile.write(Array("new".utf8), to: place("a"))
    var status = stat()
    #expect(stat(place("a"), &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o640)
    if geteuid() == 0 { #expect(status.st_uid == 12_345 && status.st_gid == 54_321) }
  }

  /// Devices of the machine stand on no path here: whoever breaks this and runs it as root would
  /// replace them.
  @Test func `writes to a pipe and a terminal and replaces neither`() async throws {
    let place = try Scratch()
    let pipe = place("pipe")
    mkfifo(pipe, 0o600)
    let reader = Task.detached { try InputFile.contents(of: pipe) }
    try OutputFile.write(Array("through".utf8), to: pipe)
    try #require(Place.kind(of: pipe) == .stream)
    #expect(try await reader.value == Array("through".utf8))
    // TIOCSPTLCK unlocks the terminal of a master, TIOCGPTN tells its number.
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    defer { close(master) }
    var (lock, number): (CInt, CInt) = (0, 0)
    try #require(ioctl(master, 0x4004_5431, &lock) == 0)
    try #require(ioctl(master, 0x8004_5430, &number) == 0)
    let terminal = "/dev/pts/\(number)"
    try OutputFile.write(Array("said".utf8), to: terminal)
    #expect(Place.kind(of: terminal) == .stream)
    var said = [UInt8](repeating: 0, count: 4)
    #expect(read(master, &said, 4) == 4)
    #expect(said == Array("said".utf8))
  }

  @Test func `says that a full device takes nothing`() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let path = "/dev/fd/\(full)"
    #expect(
      throws: FileError.unwritable(path: path, reason: SystemReason.text(ENOSPC))
    ) { try OutputFile.write([1], to: path) }
  }

  @Test(arguments: ["", "/", "no-such-folder/x", "/etc/passwd/x"])
  func `refuses what cannot be a file before the work`(path: String) {
    #expect(throws: FileError.self) { try OutputFile.check(path) }
  }

  @Test func `allows what can be one`() throws {
    let place = try Scratch()
    try OutputFile.check(place("new"))
    try OutputFile.check("/dev/null")
    try OutputFile.check("/dev/stdout")
  }
}
