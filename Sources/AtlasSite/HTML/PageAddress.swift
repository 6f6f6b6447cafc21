package import ChainModel
import Files
import Markup
package import Tables

/// Where things are in the site: Chinese pages at the root, English ones below `en/`, data files,
/// styles and scripts shared.
package struct PageAddress: Sendable {
  /// The language of the page that links.
  package let language: Language
  /// The path of the page that links, below the root.
  package let path: String
  /// The way from the folder of the page to the root.
  package let toRoot: String

  /// Stands on a page.
  package init(of page: PageID, language: Language) {
    self.init(path: Self.path(of: page, language), language: language)
  }

  init(path: String, language: Language) {
    self.language = language
    self.path = path
    toRoot = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The file of a page below the root.
  package static func path(of page: PageID, _ language: Language) -> String {
    (language == .zh ? "" : "en/") + page.path + ".html"
  }

  /// The file of a data file's page below the root.
  static func path(ofData file: String) -> String { "data/" + inside(file) + ".html" }

  /// The file of the workspace as it is, below the data package.
  static func path(ofInput file: String) -> String { "workspace/" + inside(file) }

  /// A path that leads nowhere above the folder it is put in.
  private static func inside(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != ".." && $0 != "." }
      .map { FileName.fitting(String($0), longest: FileName.longest - ".html".utf8.count) }
      .joined(separator: "/")
  }

  /// The address of a link, relative to the page that links; nil for a line of no file.
  package func address(_ link: AtlasLink) -> String? {
    switch link {
    case .page(let page, let anchor):
      return file(Self.path(of: page, language)) + (anchor.map { "#" + $0 } ?? "")
    case .source(let id):
      return file(Self.path(of: .sources, language)) + "#" + Self.anchor(id.text)
    case .line(let origin):
      guard !origin.file.isEmpty else { return nil }
      return file(Self.path(ofData: origin.file)) + (origin.line > 0 ? "#L\(origin.line)" : "")
    case .web(let address): return SafeAddress.checked(address)
    }
  }

  /// The address of a file, from its path below the root.
  func file(_ path: String) -> String {
    guard !path.utf8.allSatisfy(Self.isPlain) else { return toRoot + path }
    return toRoot
      + path.split(separator: "/", omittingEmptySubsequences: false)
      .map { SafeAddress.segment(String($0)) }.joined(separator: "/")
  }

  /// Whether a byte stands in an address as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x2D...0x39, 0x41...0x5A, 0x5F: true
    default: false
    }
  }

  /// A text as an anchor: no spaces, so that it may be an id.
  static func anchor(_ text: String) -> String {
    var result = "r-"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": result.unicodeScalars.append(scalar)
      default: result += "_" + String(scalar.value, radix: 16)
      }
    }
    return result
  }
}
