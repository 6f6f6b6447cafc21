import ChainModel
import PolicyRules
import Tables

/// Policies as tables: each with how somebody stands, why, and what it gives.
struct PolicyTables {
  let rulebook: Rulebook
  let language: Language

  /// One row a policy.
  func results(_ results: [PolicyResult], title: Phrase) -> AtlasTable {
    AtlasTable(
      id: "policies",
      title: title,
      note: Phrase(
        zh: "没填的只会是“待核”；征求意见稿、未见原文的不算符合；金额为按本例估算。",
        en: "What is not stated is unknown; drafts and texts not seen never count as met."
      ),
      columns: Self.columns(language),
      rows: results,
      in: language
    )
  }

  static func columns(_ language: Language) -> [Column<PolicyResult>] {
    func text(
      _ id: String,
      _ zh: String,
      _ en: String,
      _ importance: TableColumn.Importance = .usual,
      _ cell: @escaping (PolicyResult) -> String
    ) -> Column<PolicyResult> {
      Column(id, Phrase(zh: zh, en: en), importance) { .text(cell($0)) }
    }
    return [
      text("policy", "政策", "policy", .main) { $0.policy.name.text(in: language) },
      text("id", "标识", "id", .detail) { $0.policy.id.text },
      text("family", "类别", "family", .detail) { $0.policy.family.words.text(in: language) },
      text("outcome", "结论", "outcome", .main) { $0.outcome.words.text(in: language) },
      text("reason", "理由", "reason", .main) { $0.reason.text(in: language) },
      text("benefit", "内容", "what it gives") {
        $0.version?.benefit.words.text(in: language) ?? ""
      },
      Column("money", Phrase(zh: "本例金额", en: "money here"), kind: .money) { result in
        result.money.map { TableCell(.money($0), isEstimate: result.isMoneyEstimate) } ?? .empty
      },
      text("nearMiss", "最近的差距", "near miss") { $0.nearMiss?.words.text(in: language) ?? "" },
      text("document", "文件", "document", .detail) {
        $0.document?.name.text(in: language) ?? ""
      },
      text("number", "文号", "number") { $0.document?.number?.text(in: language) ?? "" },
      text("issuer", "发文机关", "issuer", .detail) { $0.document?.issuer ?? "" },
      text("clause", "条款", "clause", .detail) { $0.version?.clause?.text(in: language) ?? "" },
      text("grade", "等级", "grade", .detail) { $0.version?.grade.rawValue ?? "" },
      text("note", "说明", "note", .detail) { $0.version?.note ?? $0.policy.note ?? "" },
    ]
  }

  /// What can be had together.
  func stack(_ stack: PolicyStack) -> AtlasTable {
    func name(_ id: Policy.ID) -> String {
      rulebook.policies[id]?.name.text(in: language) ?? id.text
    }
    let rows =
      stack.chosen.map { ($0, nil as Policy.ID?) } + stack.leftOut.map { ($0.policy, $0.by) }
    return AtlasTable(
      id: "stack",
      title: Phrase(zh: "可以同享的组合", en: "What can be had together"),
      columns: [
        Column("policy", Phrase(zh: "政策", en: "policy"), .main) { .text(name($0.0)) },
        Column("taken", Phrase(zh: "取舍", en: "choice"), .main) { row in
          let words =
            row.1.map {
              Phrase(zh: "让位于“\(name($0))”，不叠加", en: "stands back for \(name($0))")
            } ?? Phrase(zh: "享受", en: "taken")
          return .text(words.text(in: language))
        },
      ],
      rows: rows,
      in: language
    )
  }

  /// The ladder of a company.
  func ladder(_ ladder: PolicyLadder) -> AtlasTable {
    AtlasTable(
      id: "ladder",
      title: Phrase(zh: "梯度：现在第几级，下一级差什么", en: "The ladder: where it stands and what is short"),
      columns: [
        Column("rung", Phrase(zh: "级", en: "step"), .main) {
          .count($0.policy.rung ?? 0)
        }
      ] + Self.columns(language).filter { $0.id != "money" && $0.id != "family" }
        + [
          Column("next", Phrase(zh: "下一级", en: "next"), .main) {
            .text(
              $0.policy.id == ladder.next?.policy.id
                ? Phrase(zh: "下一级", en: "next").text(in: language) : ""
            )
          }
        ],
      rows: ladder.rungs,
      in: language
    )
  }
}
