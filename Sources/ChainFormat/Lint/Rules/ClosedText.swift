import ChainModel

/// Finds vetoes that rest on a text which no longer holds at the region's date.
struct ClosedText: LintRule {
  let id = "closed-text"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "所依据的来源在数据时点之前已失效（`closed`）的限制条件",
    en: "a veto that rests on a source `closed` before the region's date"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.region.zones.flatMap(\.vetoes).flatMap { veto in
      veto.sources.compactMap { id -> Finding? in
        guard let source = model.sources[id], let closed = source.closed,
          closed < model.region.asOf
        else { return nil }
        return Finding(
          subject: Thing(.veto, veto.id.text),
          origin: veto.origin,
          phrase: Self.closed(source, closed, asOf: model.region.asOf),
          notes: [Phrase.seeAlso(source.origin.description)]
        )
      }
    }
  }

  static func closed(_ source: Source, _ closed: PartialDate, asOf: PartialDate) -> Phrase {
    Phrase(
      zh: "所依据的《\(source.title)》（\(source.id)）已于 \(closed) 失效，数据时点为 \(asOf)；应改引现行文本",
      en: "it rests on \(source.id) (\(source.title)), which ceased to hold on \(closed), before "
        + "\(asOf); cite what is in force"
    )
  }
}
