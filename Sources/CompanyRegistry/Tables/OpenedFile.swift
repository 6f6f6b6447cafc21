import Files

/// Files with the errors of this module.
extension InputFile {
  /// Opens a file.
  static func opened(_ path: String) throws(RegistryError) -> InputFile {
    do throws(FileError) {
      return try InputFile(path: path)
    } catch {
      throw .file(error)
    }
  }

  /// Appends up to a number of bytes from the place that was reached; false at the end.
  func take(upTo count: Int, into buffer: inout [UInt8]) throws(RegistryError) -> Bool {
    do throws(FileError) {
      return try read(upTo: count, into: &buffer)
    } catch {
      throw .file(error)
    }
  }

  /// Appends up to a number of bytes from a place, and returns how many there were.
  func take(
    upTo count: Int,
    at offset: Int,
    into buffer: inout [UInt8]
  ) throws(RegistryError) -> Int {
    do throws(FileError) {
      return try read(upTo: count, at: offset, into: &buffer)
    } catch {
      throw .file(error)
    }
  }
}
