import ChainModel

/// Reads `lanes`.
struct LaneSection {
  let reading: Reading

  /// The corridors in order.
  func lanes(_ sections: [Section]) -> [Lane] {
    sections.flatMap { reading.items($0.node, $0.key) }.compactMap(lane)
  }

  private func lane(_ node: YAMLNode) -> Lane? {
    guard let fields = Fields(node, .lane, keys: ItemKeys.lane, reading) else { return nil }
    fields.need("id")
    let from = fields.needPhrase("from")
    let to = fields.needPhrase("to")
    let mode = fields.needText("mode")
    let distance = fields.figure("distanceKm", .positive)
    let days = fields.figure("days", .positive)
    let (cost, status, note) = (fields.text("cost"), fields.text("status"), fields.text("note"))
    let sources = fields.sources()
    guard let id = fields.id, let from, let to, let mode else { return nil }
    return Lane(
      id: Identifier(id.text),
      from: from,
      to: to,
      mode: mode,
      distance: distance,
      days: days,
      cost: cost,
      status: status,
      sources: sources,
      note: note,
      origin: fields.origin
    )
  }
}
