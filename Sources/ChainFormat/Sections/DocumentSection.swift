import ChainModel

/// Reads `documents`.
struct DocumentSection {
  let reading: Reading

  /// The texts in order.
  func documents(_ sections: [Section]) -> [PolicyDocument] {
    sections.flatMap { reading.items($0.node, $0.key) }.compactMap(document)
  }

  private func document(_ node: YAMLNode) -> PolicyDocument? {
    guard let fields = Fields(node, .document, keys: ItemKeys.document, reading) else { return nil }
    fields.need("id")
    let name = fields.needName()
    let issuer = fields.needText("issuer")
    let number = fields.phrase("number")
    let validity = Validity(
      from: fields.laterDate("from"),
      to: fields.laterDate("to"),
      seen: fields.laterDate("seen")
    )
    if let from = validity.from, let to = validity.to, to.earliest < from.earliest {
      let place = fields.node("to")?.origin ?? fields.origin
      reading.error(Self.endsBeforeItBegins(from: from, to: to), at: place)
    }
    let note = fields.text("note")
    guard let id = fields.id, let name, let issuer else { return nil }
    return PolicyDocument(
      id: Identifier(id.text),
      name: name,
      number: number,
      issuer: issuer,
      validity: validity,
      note: note,
      origin: fields.origin
    )
  }
}

extension Fields {
  /// A date, or two joined by a slash where sources differ: then the later one.
  fileprivate func laterDate(_ key: String) -> PartialDate? {
    guard let item = placedText(key) else { return nil }
    let parts = item.text.split(separator: "/", omittingEmptySubsequences: false)
    let dates = parts.map { PartialDate(String($0)) }
    guard parts.count <= 2, dates.allSatisfy({ $0 != nil }) else {
      return reading.date(item.text, at: item.origin)
    }
    return dates.compactMap(\.self).max { $0.earliest < $1.earliest }
  }
}

extension DocumentSection {
  /// A text that ends before it begins.
  static func endsBeforeItBegins(from: PartialDate, to: PartialDate) -> Phrase {
    Phrase(
      zh: "失效日 \(to.description) 早于施行日 \(from.description)；应不早于施行日",
      en:
        "it ends on \(to.description), before it begins on \(from.description); expected a later end"
    )
  }
}
