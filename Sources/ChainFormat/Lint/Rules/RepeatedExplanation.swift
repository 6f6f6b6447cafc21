import ChainModel

/// Finds one explanation that stands beside more than three items.
///
/// What explains everything explains nothing: the items then want words of their own. Figures are
/// not looked at: the same conversion explains many of them.
struct RepeatedExplanation: LintRule {
  let id = "repeated-explanation"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "同一句说明用在三处以上",
    en: "one explanation beside more than three items"
  )

  /// How many items may share an explanation.
  static let allowed = 3

  /// Notes that more than three products, processes, plants or supplies have in common.
  func findings(in model: RegionalModel) -> [Finding] {
    var notes: [Explanation] = []
    for product in model.products.elements {
      notes.append(Explanation(Thing(.product, product.id.text), product.note, product.origin))
    }
    for process in model.processes.elements {
      notes.append(Explanation(Thing(.process, process.id.text), process.note, process.origin))
    }
    for plant in model.facilities {
      notes.append(Explanation(Thing(.facility, plant.id.text), plant.note, plant.origin))
    }
    for supply in model.primarySupply {
      notes.append(Explanation(Thing(.supply, supply.id.text), supply.note, supply.origin))
    }
    return findings(among: notes)
  }

  /// The same among what was said of findings.
  func findings(among notes: [Explanation]) -> [Finding] {
    var groups: [String: [Explanation]] = [:]
    var order: [String] = []
    for note in notes {
      guard let text = note.text else { continue }
      if groups[text] == nil { order.append(text) }
      groups[text, default: []].append(note)
    }
    return order.compactMap { text in
      guard let members = groups[text], members.count > Self.allowed else { return nil }
      return Finding(
        subject: members[0].subject,
        origin: members[0].origin,
        phrase: Self.repeated(text, members.count),
        notes: members.dropFirst().prefix(3).map { Phrase.seeAlso($0.origin.description) }
      )
    }
  }

  static func repeated(_ text: String, _ count: Int) -> Phrase {
    Phrase(
      zh: "同一句说明用了 \(count) 处：“\(text)”；超过三处就等于没有说明，应各写各的",
      en:
        "one explanation stands beside \(count) items: “\(text)”; beyond three it explains nothing"
    )
  }
}
