import Glibc

/// An open file of the operating system, closed when nobody holds it; the one place that reads and
/// writes in a loop.
final class Descriptor {
  /// `O_TMPFILE` of Linux, which the C library shows only to who asks for GNU's names.
  static let withoutName = 0o20_000_000 | O_DIRECTORY

  let number: CInt

  /// Takes over an open descriptor; nil for one that could not be opened.
  init?(_ number: CInt) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Reads into memory until it is full or the file ends, and returns how much; nil on failure.
  ///
  /// With an offset the place in the file stays where it is.
  static func read(_ number: CInt, into buffer: UnsafeMutableRawBufferPointer, at offset: Int?)
    -> Int?
  {
    guard let start = buffer.baseAddress else { return 0 }
    var amount = 0
    while amount < buffer.count {
      let room = buffer.count - amount
      let got =
        offset.map { pread(number, start + amount, room, off_t($0 + amount)) }
        ?? Glibc.read(number, start + amount, room)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return nil }
      if got == 0 { break }
      amount += got
    }
    return amount
  }

  /// Appends up to a number of bytes to a buffer, and returns how many; nil on failure.
  static func append(
    _ number: CInt,
    upTo count: Int,
    at offset: Int?,
    to buffer: inout [UInt8]
  ) -> Int? {
    var amount: Int?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
      amount = read(number, into: UnsafeMutableRawBufferPointer(memory), at: offset)
      filled = amount ?? 0
    }
    if buffer.isEmpty { buffer = bytes } else { buffer += bytes }
    return amount
  }

  /// All bytes from where the file stands to its end, at most a block more than a limit; nil on
  /// failure.
  static func rest(_ number: CInt, limit: Int) -> [UInt8]? {
    var status = stat()
    // One byte more than there is tells the end in the same call.
    let expected = fstat(number, &status) == 0 ? Int(status.st_size) + 1 : 0
    var block = max(1 << 12, min(expected, limit))
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      guard let got = append(number, upTo: block, at: nil, to: &bytes) else { return nil }
      if got < block { break }
      block = 1 << 16
    }
    return bytes
  }

  /// Writes all bytes; the error number where that fails, 0 where it does not.
  static func write(_ bytes: UnsafeRawBufferPointer, to number: CInt) -> CInt {
    guard let start = bytes.baseAddress else { return 0 }
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(number, start + done, bytes.count - done)
      if count >= 0 {
        done += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Somebody made the stream non-blocking: wait until it takes more.
        var wait = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      default: return errno
      }
    }
    return 0
  }

  /// Writes all bytes; the error number where that fails, 0 where it does not.
  static func write(_ bytes: [UInt8], to number: CInt) -> CInt {
    bytes.withUnsafeBytes { write($0, to: number) }
  }
}
