public import ChainModel
import Foundation

/// The products of a folder of YAML files, read just far enough for their words.
///
/// It stands in for the real reader so that scopes can be tested below it.
public enum ShippedProducts {
  /// The products of the repository that holds this file.
  public static func load() throws -> [Product] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let directory = package.appending(path: "Chains/products")
    let files = try FileManager.default.contentsOfDirectory(atPath: directory.path())
      .filter { $0.hasSuffix(".yaml") }.sorted()
    return try files.flatMap { file in
      products(in: try String(contentsOf: directory.appending(path: file), encoding: .utf8))
    }
  }

  /// The products of one file.
  public static func products(in yaml: String) -> [Product] {
    var products: [Product] = []
    var fields: [String: String] = [:]
    func finish() {
      if let id = fields["id"] { products.append(product(id, fields)) }
      fields = [:]
    }
    for line in yaml.split(separator: "\n") {
      var text = line.drop { $0 == " " }
      if text.hasPrefix("- ") {
        finish()
        text = text.dropFirst(2)
      }
      guard let colon = text.firstIndex(of: ":") else { continue }
      let value = text[text.index(after: colon)...].drop { $0 == " " }
      fields[String(text[..<colon])] = String(value)
    }
    finish()
    return products
  }

  /// The classes of the repository that holds this file: one a line.
  public static func classes() throws -> [ProductClass] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = package.appending(path: "Chains/products/classes.yaml")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.contains("{words: ") }
      .map { line in
        func list(after key: String) -> [String] {
          line.range(of: key).map { Self.list(String(line[$0.upperBound...])) } ?? []
        }
        return ProductClass(
          words: list(after: "words: "),
          members: list(after: "members: ").map { Product.ID($0) },
          narrowness: 1
        )
      }
  }

  private static func product(_ id: String, _ fields: [String: String]) -> Product {
    let unit = MeasureUnit(id: "t", name: Name(zh: "吨", en: "t"), dimension: .mass, factor: 1)
    return Product(
      id: Product.ID(id),
      name: Name(zh: unquoted(fields["zh"] ?? ""), en: unquoted(fields["en"] ?? "")),
      unit: ScaledUnit(unit: unit),
      role: Product.Role(rawValue: fields["role"] ?? "") ?? .intermediate,
      family: fields["family"],
      aliases: list(fields["aliases"] ?? "")
    )
  }

  private static func list(_ text: String) -> [String] {
    var items: [String] = []
    var item = ""
    var isQuoted = false
    for character in text.drop(while: { $0 == "[" }) {
      switch character {
      case "\"": isQuoted.toggle()
      case ",", "]":
        if isQuoted {
          item.append(character)
        } else {
          items.append(item.trimmingCharacters(in: .whitespaces))
          item = ""
        }
        if !isQuoted, character == "]" { return items.filter { !$0.isEmpty } }
      default: item.append(character)
      }
    }
    return items.filter { !$0.isEmpty }
  }

  private static func unquoted(_ text: String) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
  }
}
