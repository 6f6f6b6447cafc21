import ChainModel

/// Reads `clauses`, `terms` and `promises`.
struct PromiseSection {
  let reading: Reading

  /// The clauses in order.
  func clauses(_ sections: [Section]) -> [LawClause] {
    sections.flatMap { reading.items($0.node, $0.key) }.compactMap { node in
      guard let fields = Fields(node, .clause, keys: ItemKeys.lawClause, reading) else {
        return nil
      }
      fields.need("id")
      let document: PolicyDocument.ID? = fields.needID("document", .document)
      let verdict: LawClause.Verdict? = fields.needWord("verdict")
      let rule = fields.needText("rule")
      let grade: Grade? = fields.needWord("grade")
      let (clause, exception) = (fields.phrase("clause"), fields.text("exception"))
      let (quote, url) = (fields.text("quote"), fields.text("url"))
      guard let id = fields.id, let document, let verdict, let rule, let grade else { return nil }
      return LawClause(
        id: Identifier(id.text),
        document: document,
        clause: clause,
        verdict: verdict,
        rule: rule,
        exception: exception,
        quote: quote,
        grade: grade,
        url: url,
        origin: fields.origin
      )
    }
  }

  /// The terms in order.
  func terms(_ sections: [Section]) -> [PromiseTerm] {
    sections.flatMap { reading.items($0.node, $0.key) }.compactMap { node in
      guard let fields = Fields(node, .term, keys: ItemKeys.promiseTerm, reading) else {
        return nil
      }
      fields.need("id")
      fields.need("words")
      let words = fields.texts("words").map(\.text)
      let except = fields.texts("except").map(\.text)
      guard let id = fields.id else { return nil }
      let term = PromiseTerm(
        id: Identifier(id.text),
        words: words,
        except: except,
        origin: fields.origin
      )
      for name in term.namedTerms {
        _ = reading.resolve(name, as: .term, at: fields.origin)
      }
      return term
    }
  }

  /// The rules in order.
  func rules(_ sections: [Section]) -> [PromiseRule] {
    sections.flatMap { reading.items($0.node, $0.key) }.compactMap { node in
      guard let fields = Fields(node, .promiseRule, keys: ItemKeys.promiseRule, reading) else {
        return nil
      }
      fields.need("id")
      fields.need("needs")
      let verdict: PromiseRule.Verdict? = fields.needWord("verdict")
      let reason = fields.needName()
      let needs = fields.items("needs").map(group)
      let unless: [PromiseTerm.ID] = fields.ids("unless", .term)
      let clauses: [LawClause.ID] = fields.ids("clauses", .clause)
      guard let id = fields.id, let verdict, let reason else { return nil }
      return PromiseRule(
        id: Identifier(id.text),
        verdict: verdict,
        needs: needs,
        unless: unless,
        clauses: clauses,
        reason: reason,
        origin: fields.origin
      )
    }
  }

  /// One term, or a list of which one has to be there.
  private func group(_ node: YAMLNode) -> [PromiseTerm.ID] {
    let nodes: [YAMLNode] =
      switch node.content {
      case .sequence(let nodes): nodes
      default: [node]
      }
    return nodes.compactMap { reading.text($0, "needs") }.compactMap { item in
      reading.resolve(item.text, as: .term, at: item.origin).map { Identifier($0) }
    }
  }
}
