import ChainModel

/// Reads `sources`.
struct SourceSection {
  let reading: Reading

  /// The sources in order, each key once.
  func sources(_ sections: [Section]) -> [Source] {
    var sources: [Source] = []
    var origins: [String: Origin] = [:]
    for section in sections {
      for node in reading.items(section.node, section.key) {
        guard let fields = Fields(node, .source, keys: ItemKeys.source, reading) else { continue }
        fields.need("id")
        guard let id = fields.id, reading.checkKey(id) else { continue }
        if let first = origins[id.text] {
          reading.error(
            .taken(id.text, by: .source, at: first.description),
            at: id.origin
          )
          continue
        }
        origins[id.text] = id.origin
        sources.append(source(fields, id: id.text))
      }
    }
    return sources
  }

  /// A source, also where parts are missing, so that what refers to it is not reported too.
  private func source(_ fields: Fields, id: String) -> Source {
    let title = fields.needText("title")
    let publisher = fields.needText("publisher")
    let grade: Grade? = fields.needWord("grade")
    return Source(
      id: Source.ID(id),
      title: title ?? id,
      publisher: publisher ?? "",
      date: fields.date("date"),
      grade: grade ?? .u,
      url: fields.text("url"),
      closed: fields.date("closed"),
      note: fields.text("note"),
      origin: fields.origin
    )
  }
}
