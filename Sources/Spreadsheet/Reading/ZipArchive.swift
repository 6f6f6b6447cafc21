import CZip

/// A ZIP file whose entries are read as streams.
final class ZipArchive {
  private let archive: OpaquePointer
  /// The numbers of the entries by their names in lower case, with `/` between folders.
  private let entries: [String: UInt64]

  init(path: String) throws(WorkbookFault) {
    var failure: CInt = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &failure) else { throw .noDirectory }
    self.archive = archive
    var entries: [String: UInt64] = [:]
    for number in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      guard let name = zip_get_name(archive, number, 0) else { continue }
      entries[Self.key(String(cString: name))] = number
    }
    self.entries = entries
  }

  deinit {
    zip_discard(archive)
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().map { $0 == "\\" ? "/" : $0 })
  }

  /// Whether there is an entry.
  func holds(_ name: String) -> Bool { entries[Self.key(name)] != nil }

  /// Opens an entry; nil where there is none of that name.
  func open(_ name: String) throws(WorkbookFault) -> ZipStream? {
    guard let number = entries[Self.key(name)] else { return nil }
    guard let file = zip_fopen_index(archive, number, 0) else { throw .partDamaged(name) }
    var status = zip_stat_t()
    zip_stat_index(archive, number, 0, &status)
    return ZipStream(archive: self, file: file, name: name, size: Int(clamping: status.size))
  }
}

/// An entry of a ZIP file, unpacked a block at a time; its check sum is held at its end.
final class ZipStream {
  /// The name of the entry.
  let name: String
  /// How many bytes it has unpacked.
  let size: Int
  /// How many bytes were read.
  private(set) var position = 0
  private let archive: ZipArchive
  private let file: OpaquePointer

  init(archive: ZipArchive, file: OpaquePointer, name: String, size: Int) {
    self.archive = archive
    self.file = file
    self.name = name
    self.size = size
  }

  deinit {
    zip_fclose(file)
  }

  /// Reads the next block; 0 at the end.
  func read(into buffer: UnsafeMutableRawPointer, upTo count: Int) throws(WorkbookFault) -> Int {
    let got = zip_fread(file, buffer, UInt64(count))
    guard got >= 0 else { throw .partDamaged(name) }
    position += Int(got)
    return Int(got)
  }
}
