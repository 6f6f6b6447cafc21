import Foundation
import Glibc
import Testing

@testable import Files

struct OutputFolderTests {
  private func file(_ path: String, _ text: String) -> OutputFolder.File {
    OutputFolder.File(path: path, bytes: Array(text.utf8))
  }

  /// Writes as a run does: claim, then write.
  @discardableResult
  private func write(
    _ files: [OutputFolder.File],
    to path: String,
    stamp: String = "1"
  ) throws -> [String] {
    try OutputFolder(path).claim(waiting: { _ in }).write(files, stamp: stamp)
  }

  private func holds(_ stamp: String, at path: String) throws -> Bool {
    try OutputFolder(path).claim(waiting: { _ in }).holds(stamp: stamp)
  }

  @Test func `replaces what is its own and knows its stamp`() throws {
    let place = try Scratch()
    let path = place("deep/atlas/")
    try write([file("a/b.html", "x"), file("c.html", "z")], to: path)
    #expect(try holds("1", at: path))
    #expect(try !holds("2", at: path))
    try write([file("c.html", "y")], to: path, stamp: "2")
    #expect(try place.read("deep/atlas/c.html") == "y")
    #expect(
      try place.names()
        == ["deep", "deep/atlas", "deep/atlas/.atlas-stamp", "deep/atlas/c.html"]
    )
  }

  @Test func `sees a change that leaves the size as it was`() throws {
    let place = try Scratch()
    try write([file("a", "xy")], to: place("atlas"))
    try place.write("yx", "atlas/a")
    #expect(try !holds("1", at: place("atlas")))
  }

  @Test func `keeps what it did not write and says so`() throws {
    let place = try Scratch()
    try place.write("neighbour", "atlas.old/a")
    try place.write("neighbour", "atlas.partial/a")
    try write([file("a", "x"), file("b/c", "x")], to: place("atlas"))
    try place.write("mine", "atlas/b/note.txt")
    let left = try write([file("a", "y")], to: place("atlas"), stamp: "2")
    #expect(left == ["b/note.txt"])
    #expect(try place.read("atlas/b/note.txt") == "mine")
    #expect(try place.read("atlas.old/a") == "neighbour")
    #expect(try place.read("atlas.partial/a") == "neighbour")
  }

  @Test func `does not write over what is not its own`() throws {
    let place = try Scratch()
    try place.write("mine", "thesis/text")
    #expect(throws: FileError.notOurs(path: place("thesis"))) {
      try write([file("a", "x")], to: place("thesis"))
    }
    try write([file("a", "x")], to: place("atlas"))
    try place.write("mine", "atlas/b")
    #expect(throws: FileError.inTheWay(path: place("atlas/b"))) {
      try write([file("a", "y"), file("b", "y")], to: place("atlas"), stamp: "2")
    }
    #expect(try place.read("atlas/b") == "mine")
    #expect(try place.read("atlas/a") == "x")
    #expect(try holds("1", at: place("atlas")))
  }

  @Test func `does not follow a link out of the folder`() throws {
    let place = try Scratch()
    try write([file("b/c", "x")], to: place("atlas"))
    try place.write("mine", "else/c")
    try FileManager.default.removeItem(atPath: place("atlas/b"))
    symlink(place("else"), place("atlas/b"))
    #expect(throws: FileError.inTheWay(path: place("atlas/b"))) {
      try write([file("b/c", "y")], to: place("atlas"), stamp: "2")
    }
    #expect(try place.read("else/c") == "mine")
  }

  @Test func `reads no way out of the folder from a stamp`() throws {
    let stamp = FolderStamp(text: "1\n0 ../a\n0 /etc/passwd\n0 b/../../c\npartial ../x\n0 d\n")
    #expect(stamp.files.map(\.path) == ["d"])
    #expect(stamp.partial == nil)
  }

  @Test func `leaves the folder as it was where it cannot write`() throws {
    let place = try Scratch()
    #expect(throws: FileError.self) {
      try write([file("a", "x"), file("a/b", "y")], to: place("atlas"))
    }
    #expect(try place.names().isEmpty)
    try write([file("a", "x")], to: place("atlas"))
    let claimed = try OutputFolder(place("atlas")).claim(waiting: { _ in })
    var asked = 0
    #expect(throws: FileError.interrupted) {
      try claimed.write([file("b", "1"), file("c", "2")], stamp: "2") {
        asked += 1
        return asked == 2
      }
    }
    #expect(claimed.holds(stamp: "1"))
    #expect(try place.names() == ["atlas", "atlas/.atlas-stamp", "atlas/a"])
  }

  @Test func `puts right what a run that was cut off left`() throws {
    let place = try Scratch()
    try write([file("a", "x")], to: place("atlas"))
    var stamp = FolderStamp(text: try place.read("atlas/.atlas-stamp"))
    stamp.partial = ".chainatlas-cut"
    stamp.files.append(("half", "-"))
    try place.write(stamp.text, "atlas/.atlas-stamp")
    try place.write("half", "atlas/.chainatlas-cut/0")
    try place.write("half", "atlas/half")
    #expect(try OutputFolder(place("atlas")).claim(waiting: { _ in }).isUnfinished)
    #expect(try !holds("1", at: place("atlas")))
    try write([file("a", "x")], to: place("atlas"))
    #expect(try place.names() == ["atlas", "atlas/.atlas-stamp", "atlas/a"])
    #expect(try !OutputFolder(place("atlas")).claim(waiting: { _ in }).isUnfinished)
  }

  @Test func `is not up to date while a folder of a run that was cut off is left`() throws {
    let place = try Scratch()
    try write([file("a", "x")], to: place("atlas"))
    var stamp = FolderStamp(text: try place.read("atlas/.atlas-stamp"))
    stamp.partial = ".chainatlas-cut"
    try place.write(stamp.text, "atlas/.atlas-stamp")
    #expect(try !holds("1", at: place("atlas")))
  }

  @Test func `takes back a folder that nothing was written to`() throws {
    let place = try Scratch()
    let claimed = try OutputFolder(place("a/b")).claim(waiting: { _ in })
    #expect(try place.names() == ["a", "a/b"])
    claimed.abandon()
    #expect(try place.names().isEmpty)
  }

  @Test func `lets one run at a time into a folder`() throws {
    let place = try Scratch()
    let first = try OutputFolder(place("atlas")).claim(waiting: { _ in })
    var waited = 0
    #expect(throws: FileError.interrupted) {
      _ = try OutputFolder(place("atlas")).claim(
        waiting: { _ in waited += 1 },
        isCancelled: { true }
      )
    }
    #expect(waited == 1)
    try first.write([file("a", "x")], stamp: "1")
  }

  @Test func `takes a link to a folder, and refuses streams and what holds the input`() throws {
    let place = try Scratch()
    try place.write("", "real/.atlas-stamp")
    symlink("real", place("link"))
    try write([file("a", "x")], to: place("link"))
    #expect(try place.read("real/a") == "x")
    #expect(throws: FileError.noName) { try OutputFolder("") }
    #expect(throws: FileError.streamForFolder) { try OutputFolder("-") }
    try place.write("", "ws/products.yaml")
    #expect(throws: FileError.aboveInput(folder: place.path, input: place("ws"))) {
      try OutputFolder(place.path, apartFrom: [place("ws")])
    }
    #expect(throws: FileError.aboveInput(folder: place("ws"), input: place("ws"))) {
      try OutputFolder(place("ws"), apartFrom: [place("ws")])
    }
    #expect(try OutputFolder(place("ws/out"), apartFrom: [place("ws")]).path == place("ws/out"))
  }
}
