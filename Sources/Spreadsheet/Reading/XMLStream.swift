import CExpat
import Glibc

/// Hands the tags and texts of an XML part to a receiver, a block of the part at a time.
///
/// Names come without their prefix. Document types are refused, so that no entity can be defined.
final class XMLStream {
  private let receiver: XMLReceiver
  private let stream: ZipStream
  private let parser: XML_Parser
  private var isFinished = false
  fileprivate var hasDocumentType = false
  private static let blockSize = 1 << 16

  init(_ stream: ZipStream, _ receiver: XMLReceiver) throws(WorkbookFault) {
    guard let parser = XML_ParserCreate(nil) else { throw .partDamaged(stream.name) }
    self.stream = stream
    self.receiver = receiver
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { context, name, attributes in
        XMLStream.of(context)?.receiver.start(XMLName(name), XMLAttributes(attributes))
      },
      { context, name in XMLStream.of(context)?.receiver.end(XMLName(name)) }
    )
    XML_SetCharacterDataHandler(parser) { context, text, count in
      guard let text else { return }
      XMLStream.of(context)?.receiver.text(
        UnsafeRawBufferPointer(start: text, count: Int(count))
      )
    }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      guard let stream = XMLStream.of(context) else { return }
      stream.hasDocumentType = true
      XML_StopParser(stream.parser, XML_Bool(0))
    }
  }

  deinit {
    XML_ParserFree(parser)
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLStream? {
    context.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Reads the next block; false at the end.
  func advance() throws(WorkbookFault) -> Bool {
    guard !isFinished else { return false }
    guard let buffer = XML_GetBuffer(parser, CInt(Self.blockSize)) else {
      throw .partDamaged(stream.name)
    }
    let count = try stream.read(into: buffer, upTo: Self.blockSize)
    isFinished = count == 0
    guard XML_ParseBuffer(parser, CInt(count), count == 0 ? 1 : 0) == XML_STATUS_OK else {
      isFinished = true
      if hasDocumentType { throw .documentType(stream.name) }
      let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
      throw .notXML(
        stream.name,
        line: Int(clamping: XML_GetCurrentLineNumber(parser)),
        reason: reason ?? ""
      )
    }
    return true
  }

  /// Reads to the end.
  func finish() throws(WorkbookFault) {
    while try advance() {}
  }

  /// How much of the part was read, in bytes.
  var progress: (read: Int, total: Int) { (stream.position, stream.size) }
}
