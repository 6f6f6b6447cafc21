import CRsvg

/// An SVG image that can be drawn as PDF and as PNG.
///
/// Drawing uses the fonts of the machine; the same image on the same machine gives the same bytes.
package struct VectorImage: Sendable {
  /// Width in user units, which are CSS pixels.
  package let width: Double
  /// Height in user units, which are CSS pixels.
  package let height: Double
  private let text: [UInt8]

  /// The largest number of pixels on a side of a cairo image.
  package static let pixelLimit = 32_767

  /// Reads an SVG text that states its width and height in user units.
  package init(svg text: String) throws(VectorImageError) {
    self.text = Array(text.utf8)
    let handle = try Self.handle(of: self.text)
    defer { g_object_unref(handle) }
    var width = 0.0
    var height = 0.0
    guard rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0, width > 0,
      height > 0
    else { throw .noSize }
    self.width = width
    self.height = height
  }

  /// Draws the image on one page of a PDF file.
  ///
  /// - Parameters:
  ///   - page: The paper; the image is fitted to it and centred.
  ///   - title: The document's title.
  ///   - date: The date written into the file, so that the bytes do not depend on the clock, in
  ///     the form `2026-11-23`.
  /// - Returns: The bytes of the file.
  /// - Throws: An error where librsvg or cairo fails.
  package func pdf(
    page: PaperSize,
    title: String,
    date: String
  ) throws(VectorImageError) -> [UInt8] {
    let paper = page.points(width: width, height: height)
    let output = ByteStream()
    let surface = cairo_pdf_surface_create_for_stream(
      ByteStream.write,
      output.context,
      paper.width,
      paper.height
    )
    defer { cairo_surface_destroy(surface) }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "ChainAtlas")
    cairo_pdf_surface_set_metadata(
      surface,
      CAIRO_PDF_METADATA_CREATE_DATE,
      "\(date)T00:00:00+00:00"
    )
    let margin = paper.margin
    let viewport = RsvgRectangle(
      x: margin,
      y: margin,
      width: paper.width - 2 * margin,
      height: paper.height - 2 * margin
    )
    try draw(on: surface, viewport: viewport)
    cairo_surface_finish(surface)
    try check(surface)
    return output.bytes
  }

  /// Draws the image as a bitmap on white.
  ///
  /// - Parameter scale: Pixels for one user unit.
  /// - Returns: The bytes of the file.
  /// - Throws: An error where the picture would be too large, or drawing fails.
  package func png(scale: Double) throws(VectorImageError) -> [UInt8] {
    let columns = (width * scale).rounded(.up)
    let rows = (height * scale).rounded(.up)
    let largest = Double(Self.pixelLimit)
    guard columns >= 1, rows >= 1, columns <= largest, rows <= largest,
      let across = Int32(exactly: columns), let down = Int32(exactly: rows)
    else {
      throw .tooLarge(
        width: Int(exactly: columns) ?? Int.max,
        height: Int(exactly: rows) ?? Int.max,
        limit: Self.pixelLimit
      )
    }
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, across, down)
    defer { cairo_surface_destroy(surface) }
    try check(surface)
    try draw(
      on: surface,
      viewport: RsvgRectangle(x: 0, y: 0, width: width * scale, height: height * scale),
      paper: true
    )
    let output = ByteStream()
    let status = cairo_surface_write_to_png_stream(surface, ByteStream.write, output.context)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .drawingFailed(String(cString: cairo_status_to_string(status)))
    }
    return output.bytes
  }

  private func draw(
    on surface: OpaquePointer?,
    viewport: RsvgRectangle,
    paper: Bool = false
  ) throws(VectorImageError) {
    let handle = try Self.handle(of: text)
    defer { g_object_unref(handle) }
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    if paper {
      cairo_set_source_rgb(context, 1, 1, 1)
      cairo_paint(context)
    }
    var viewport = viewport
    var problem: UnsafeMutablePointer<GError>?
    guard rsvg_handle_render_document(handle, context, &viewport, &problem) != 0 else {
      throw .drawingFailed(Self.message(of: problem))
    }
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .drawingFailed(String(cString: cairo_status_to_string(status)))
    }
  }

  private func check(_ surface: OpaquePointer?) throws(VectorImageError) {
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .drawingFailed(String(cString: cairo_status_to_string(status)))
    }
  }

  private static func handle(
    of text: [UInt8]
  ) throws(VectorImageError) -> UnsafeMutablePointer<RsvgHandle> {
    var problem: UnsafeMutablePointer<GError>?
    guard let handle = rsvg_handle_new_from_data(text, gsize(text.count), &problem) else {
      throw .unreadable(message(of: problem))
    }
    return handle
  }

  private static func message(of problem: UnsafeMutablePointer<GError>?) -> String {
    guard let problem else { return "unknown" }
    defer { g_error_free(problem) }
    return problem.pointee.message.map { String(cString: $0) } ?? "unknown"
  }
}
