import CZlib
import Files
import Wording

/// An entry of a ZIP file, unpacked a block at a time.
final class InflateStream {
  /// How many packed bytes there are.
  let size: Int
  /// How many packed bytes were taken from the file.
  private(set) var position = 0
  private let file: InputFile
  private let start: Int
  private let name: String
  private let state: UnsafeMutablePointer<z_stream>?
  private var input: [UInt8] = []
  private var inputStart = 0
  private var isFinished = false
  private static let blockSize = 1 << 15

  init(
    file: InputFile,
    start: Int,
    size: Int,
    method: Int,
    name: String
  ) throws(RegistryError) {
    self.file = file
    self.start = start
    self.size = size
    self.name = name
    guard method == 0 || method == 8 else {
      state = nil
      throw .malformed(file: file.path, .unknownPacking(name, method: method))
    }
    guard method == 8 else {
      state = nil
      return
    }
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // Raw deflate: ZIP keeps the checks itself.
    let status = inflateInit2_(
      stream,
      -MAX_WBITS,
      ZLIB_VERSION,
      CInt(MemoryLayout<z_stream>.size)
    )
    state = stream
    guard status == Z_OK else {
      throw .malformed(file: file.path, .partDamaged(name))
    }
  }

  deinit {
    if let state {
      inflateEnd(state)
      state.deallocate()
    }
  }

  /// Appends the next block; false at the end.
  func read(into buffer: inout [UInt8]) throws(RegistryError) -> Bool {
    guard !isFinished else { return false }
    guard let state else { return try readStored(into: &buffer) }
    let first = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.blockSize * 2))
    var free = Self.blockSize * 2
    while free == Self.blockSize * 2, !isFinished {
      if inputStart == input.count { try fill() }
      guard inputStart < input.count else {
        throw .malformed(file: file.path, .partDamaged(name))
      }
      let status = input.withUnsafeMutableBufferPointer { input in
        buffer.withUnsafeMutableBufferPointer { output in
          state.pointee.next_in = input.baseAddress.map { $0 + inputStart }
          state.pointee.avail_in = UInt32(input.count - inputStart)
          state.pointee.next_out = output.baseAddress.map { $0 + first }
          state.pointee.avail_out = UInt32(free)
          let status = inflate(state, Z_NO_FLUSH)
          inputStart = input.count - Int(state.pointee.avail_in)
          free = Int(state.pointee.avail_out)
          return status
        }
      }
      switch status {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END: isFinished = true
      default:
        throw .malformed(file: file.path, .partDamaged(name))
      }
    }
    buffer.removeLast(free)
    return buffer.count > first
  }

  private func readStored(into buffer: inout [UInt8]) throws(RegistryError) -> Bool {
    let amount = try file.take(
      upTo: min(Self.blockSize, size - position),
      at: start + position,
      into: &buffer
    )
    position += amount
    isFinished = amount == 0
    return amount > 0
  }

  private func fill() throws(RegistryError) {
    input.removeAll(keepingCapacity: true)
    inputStart = 0
    position += try file.take(
      upTo: min(Self.blockSize, size - position),
      at: start + position,
      into: &input
    )
  }
}
