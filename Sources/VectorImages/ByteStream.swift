import CRsvg

/// Collects what cairo writes.
final class ByteStream {
  private(set) var bytes: [UInt8] = []

  /// The pointer by which `write` finds this stream; valid while the stream lives.
  var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// The function that cairo calls.
  static let write: cairo_write_func_t = { context, data, length in
    guard let context, let data else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<ByteStream>.fromOpaque(context).takeUnretainedValue()
      .bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}
