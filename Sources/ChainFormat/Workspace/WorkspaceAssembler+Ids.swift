import ChainModel

extension WorkspaceAssembler {
  /// Declares every id before anything refers to one.
  func declare(_ sections: [Section], _ tables: [Table.Kind: [Table]], region: Section) {
    for section in sections {
      switch section.key {
      case "chain": reading.declare(Thing(.chain, section.folderName), at: section.origin)
      case "products": declare(section, as: .product)
      case "processes": declare(section, as: .process)
      case "places": declare(section, as: .place)
      case "plan": declare(section, as: .plan)
      case "lanes": declare(section, as: .lane)
      case "documents": declare(section, as: .document)
      case "gates": declare(section, as: .gate)
      case "policies": declare(section, as: .policy)
      case "clauses": declare(section, as: .clause)
      case "terms": declare(section, as: .term)
      case "promises": declare(section, as: .promiseRule)
      case "registers": declare(section, as: .registerItem)
      case "zones":
        declare(section, as: .zone)
        for zone in items(section.node) {
          guard let vetoes = zone.value("vetoes") else { continue }
          for veto in items(vetoes) { declare(veto, as: .veto) }
        }
      default: break
      }
    }
    reading.declare(Thing(.region, region.folderName), at: region.origin)
    for kind in Table.Kind.allCases {
      var seen: Set<String> = []
      for row in (tables[kind] ?? []).flatMap(\.rows) {
        guard let id = row.cell("id") else { continue }
        // Rows of one plant are claims.
        if kind == .facilities, !seen.insert(id.text).inserted { continue }
        reading.declare(Thing(kind.thing, id.text), at: id.origin)
      }
    }
    for diagnostic in reading.ids.settle() { reading.report(diagnostic) }
  }

  private func items(_ node: YAMLNode) -> [YAMLNode] {
    guard case .sequence(let nodes) = node.content else { return [] }
    return nodes
  }

  private func declare(_ section: Section, as kind: ThingKind) {
    for node in items(section.node) { declare(node, as: kind) }
  }

  private func declare(_ node: YAMLNode, as kind: ThingKind) {
    guard let id = node.value("id"),
      case .scalar(let text, _) = id.content, !text.isEmpty
    else { return }
    let thing = Thing(kind, text)
    reading.declare(thing, at: id.origin)
    guard let formerly = node.value("formerly") else { return }
    for old in items(formerly) {
      guard case .scalar(let text, _) = old.content, !text.isEmpty else { continue }
      reading.checkForm(of: text, at: old.origin)
      reading.ids.declare(old: text, of: thing, at: old.origin)
    }
  }
}

extension YAMLNode {
  /// The text of a key, if it has one.
  func scalar(_ key: String) -> String? {
    guard case .scalar(let text, _) = value(key)?.content else { return nil }
    return text
  }

  /// The value of a key.
  func value(_ key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }
}
