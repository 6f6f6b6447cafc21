/// Finds the parts of a package (ECMA-376, part 2) by their relationships.
struct PartFinder {
  /// What a part refers to.
  struct Relation {
    let id: String
    /// The last part of the type's address: `worksheet`, `officeDocument`.
    let type: String
    /// The name of the part in the archive.
    let target: String
  }

  let archive: ZipArchive

  /// The name of the workbook's main part.
  func workbook() throws(WorkbookFault) -> String {
    let named = try relations(of: "").first { $0.type == "officeDocument" }?.target
    guard let part = named ?? (archive.holds("xl/workbook.xml") ? "xl/workbook.xml" : nil) else {
      throw .notAWorkbook
    }
    return part
  }

  /// What a part refers to; of the package itself for an empty name.
  func relations(of part: String) throws(WorkbookFault) -> [Relation] {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[..<$0]) } ?? ""
    let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
    let file = (folder.isEmpty ? "" : folder + "/") + "_rels/" + name + ".rels"
    guard let stream = try archive.open(file) else { return [] }
    let list = RelationList(folder: folder)
    try XMLStream(stream, list).finish()
    return list.relations
  }
}

private final class RelationList: XMLReceiver {
  private let folder: String
  var relations: [PartFinder.Relation] = []

  init(folder: String) {
    self.folder = folder
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard "Relationship" ~= name, let id = attributes.text("Id"),
      let target = attributes.text("Target")
    else { return }
    let type = attributes.text("Type") ?? ""
    relations.append(
      PartFinder.Relation(
        id: id,
        type: type.split(separator: "/").last.map(String.init) ?? "",
        target: resolved(target)
      )
    )
  }

  /// A target as the name of a part: `\` is `/`, `..` leads up, and a leading `/` to the root.
  private func resolved(_ target: String) -> String {
    let target = String(target.map { $0 == "\\" ? "/" : $0 })
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
