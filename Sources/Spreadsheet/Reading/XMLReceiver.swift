import Glibc

/// What takes the tags and texts of an XML part; by itself it takes none.
class XMLReceiver {
  /// A tag begins an element.
  func start(_ name: XMLName, _ attributes: XMLAttributes) {}
  /// A piece of text; long ones come in several.
  func text(_ bytes: UnsafeRawBufferPointer) {}
  /// An element ends.
  func end(_ name: XMLName) {}
}

/// The name of an element, without its prefix, while its tag is looked at.
struct XMLName {
  private let local: UnsafePointer<CChar>?

  init(_ name: UnsafePointer<CChar>?) {
    local = name.map { name in
      strchr(name, CInt(UInt8(ascii: ":"))).map { UnsafePointer($0) + 1 } ?? name
    }
  }

  /// Whether it is this name.
  static func ~= (wanted: StaticString, name: XMLName) -> Bool {
    name.local.map {
      strcmp($0, UnsafeRawPointer(wanted.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
    } ?? false
  }
}

/// The attributes of an element, while its tag is looked at.
struct XMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.list = list
  }

  /// The value of an attribute, whatever its prefix; nil where it is not there.
  subscript(_ wanted: StaticString) -> UnsafePointer<CChar>? {
    guard var place = list else { return nil }
    while let name = place[0] {
      if wanted ~= XMLName(name) { return place[1] }
      place += 2
    }
    return nil
  }

  /// The text of an attribute.
  func text(_ wanted: StaticString) -> String? {
    self[wanted].map { String(cString: $0) }
  }
}
