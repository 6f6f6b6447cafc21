import ChainModel

/// Reads `registers`.
struct RegisterSection {
  let reading: Reading

  /// The items in order.
  func items(_ sections: [Section]) -> [RegisterItem] {
    sections.flatMap { reading.items($0.node, $0.key) }.compactMap(item)
  }

  private func item(_ node: YAMLNode) -> RegisterItem? {
    guard let fields = Fields(node, .registerItem, keys: ItemKeys.registerItem, reading) else {
      return nil
    }
    fields.need("id")
    let register: RegisterItem.Register? = fields.needWord("register")
    let name = fields.needName()
    let quote = fields.needText("quote")
    let chain: Chain.ID? = fields.has("chain") ? fields.needID("chain", .chain) : nil
    let processes: [UnitProcess.ID] = fields.ids("processes", .process)
    let stage: RegisterItem.Stage? = fields.word("stage")
    let status: RegisterItem.Status? = fields.word("status")
    let (due, done) = (fields.date("due"), fields.date("done"))
    let (basis, level) = (fields.phrase("basis"), fields.text("level"))
    let (owner, note) = (fields.text("owner"), fields.phrase("note"))
    let paragraph = fields.text("paragraph")
    let sources = fields.sources()
    guard let id = fields.id, let register, let name, let quote else { return nil }
    return RegisterItem(
      id: Identifier(id.text),
      register: register,
      name: name,
      quote: quote,
      paragraph: paragraph,
      chain: chain,
      processes: processes,
      stage: stage,
      basis: basis,
      level: level,
      owner: owner,
      status: status ?? .drafted,
      due: due,
      done: done,
      sources: sources,
      note: note,
      origin: fields.origin
    )
  }
}
