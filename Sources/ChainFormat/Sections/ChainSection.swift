import ChainModel

/// Reads `chain`.
struct ChainSection {
  /// A chain before its processes are known.
  struct Draft {
    let id: String
    let name: Name?
    let stages: [StageDraft]
    let isAgro: Bool
    let origin: Origin
  }

  /// A stage before its processes are known.
  struct StageDraft {
    let id: String
    let name: Name?
    let also: [(text: String, origin: Origin)]
  }

  let reading: Reading

  /// A chain as it stands; references are resolved later.
  func draft(_ section: Section) -> Draft? {
    guard let fields = Fields(section.node, .chain, keys: ItemKeys.chain, reading) else {
      return nil
    }
    let name = fields.needName()
    let isAgro = fields.flag("agro")
    fields.accept(as: Thing(.chain, section.folderName))
    fields.need("stages")
    var lines: [String: Int] = [:]
    var stages: [StageDraft] = []
    for node in fields.items("stages") {
      guard let item = Fields(node, .stage, keys: ItemKeys.stage, reading) else { continue }
      item.need("id")
      let name = item.needName()
      let also = item.texts("also")
      guard let id = item.id else { continue }
      reading.checkForm(of: id.text, at: id.origin)
      if let line = lines[id.text] {
        reading.error(Self.repeatedStage(id.text, firstLine: line), at: id.origin)
        continue
      }
      lines[id.text] = id.origin.line
      stages.append(StageDraft(id: id.text, name: name, also: also))
    }
    if stages.isEmpty, let node = fields.node("stages"), case .sequence = node.content {
      reading.error(.emptyList("stages"), at: node.origin)
    }
    return Draft(
      id: section.folderName,
      name: name,
      stages: stages,
      isAgro: isAgro,
      origin: Origin(file: section.origin.file, line: section.origin.line, column: 1)
    )
  }

  /// The chain with its processes: those that name a stage, then those that it adds.
  func chain(_ draft: Draft, processes: [UnitProcess]) -> Chain {
    let id = Chain.ID(draft.id)
    let own = processes.filter { $0.chain == id }
    return Chain(
      id: id,
      name: draft.name ?? Name(zh: draft.id, en: draft.id),
      stages: draft.stages.map { stage in
        var members = own.filter { $0.stage.text == stage.id }.map(\.id)
        for item in stage.also {
          guard let process = reading.resolve(item.text, as: .process, at: item.origin) else {
            continue
          }
          guard !members.contains(UnitProcess.ID(process)) else {
            reading.error(Self.alreadyInStage(process, stage: stage.id), at: item.origin)
            continue
          }
          members.append(UnitProcess.ID(process))
        }
        return Stage(
          id: Stage.ID(stage.id),
          name: stage.name ?? Name(zh: stage.id, en: stage.id),
          processes: members
        )
      },
      isAgro: draft.isAgro,
      origin: draft.origin
    )
  }
}

extension ChainSection {
  /// A stage id that stands twice in a chain.
  static func repeatedStage(_ id: String, firstLine line: Int) -> Phrase {
    let id = Phrase.quoted(id)
    return Phrase(
      zh: "段\(id.zh)重复；第 \(line) 行已有",
      en: "the stage \(id.en) stands already in line \(line); expected it once"
    )
  }

  /// A process added to a stage that it is in already.
  static func alreadyInStage(_ process: String, stage: String) -> Phrase {
    let process = Phrase.quoted(process)
    let stage = Phrase.shown(stage)
    return Phrase(
      zh: "环节\(process.zh)已在段 \(stage) 中；also 只应列其他产业链的环节",
      en:
        "the process \(process.en) is in the stage \(stage) already; expected processes of other chains"
    )
  }
}
