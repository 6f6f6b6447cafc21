import ChainModel

/// Reads stages as plans and surveys write them: `chem-textile/weaving`.
struct StagePathReader {
  let reading: Reading
  let chains: Catalogue<Chain>

  /// The stages of a list.
  func paths(_ fields: Fields, _ key: String) -> [StagePath] {
    fields.texts(key).compactMap { path($0) }
  }

  private func path(_ item: (text: String, origin: Origin)) -> StagePath? {
    let parts = item.text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      let known = chains.elements.flatMap { chain in chain.stages.map { "\(chain.id)/\($0.id)" } }
      let nearest = reading.suggestion(for: item.text, among: known)
      reading.error(Self.stageForm(item.text, suggestion: nearest), at: item.origin)
      return nil
    }
    guard let id = reading.resolve(String(parts[0]), as: .chain, at: item.origin),
      let chain = chains[Chain.ID(id)]
    else { return nil }
    guard let stage = chain.stages.first(where: { $0.id.text == parts[1] }) else {
      let known = chain.stages.map(\.id.text)
      reading.unknownStage(String(parts[1]), in: id, known: known, at: item.origin)
      return nil
    }
    return StagePath(chain: chain.id, stage: stage.id)
  }
}

extension StagePathReader {
  /// A stage path without a slash.
  static func stageForm(_ text: String, suggestion: String?) -> Phrase {
    let text = Phrase.quoted(text)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "\(text.zh)不是段；应为“产业链/段”，如 chem-textile/weaving\(suggestion.zh)",
      en: "\(text.en) is no stage; expected chain/stage, like chem-textile/weaving\(suggestion.en)"
    )
  }
}
