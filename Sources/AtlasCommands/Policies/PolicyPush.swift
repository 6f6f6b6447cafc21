import ChainModel
import ChainWorkspace
import CompanyRegistry
import Markup
import PolicyRules
import Tables

/// Companies of a registry with policies that they have, or may have: the list of whom to tell.
struct PolicyPush {
  /// A company and a policy.
  struct Row {
    let name: String
    let code: String
    let place: String
    let policy: Policy
    let outcome: PolicyOutcome
  }

  private(set) var rows: [Row] = []

  /// Goes through a registry once.
  init(
    _ loaded: Workspace,
    _ registry: Registry,
    _ match: PolicyMatch,
    asOf date: PartialDate,
    only: Policy.ID?,
    _ outcomes: Set<PolicyOutcome>
  ) throws {
    let divisions = DivisionList.standard
    let policies = match.policies
    try loaded.eachCompany(of: registry, match, asOf: date) { company, found in
      for (policy, outcome) in zip(policies, found)
      where outcomes.contains(outcome) && (only == nil || policy.id == only) {
        let place = [
          divisions.provinceName(of: company.place), divisions.cityName(of: company.place),
        ].compactMap(\.self).joined()
        rows.append(
          Row(
            name: company.name,
            code: company.uscc?.text ?? "",
            place: place,
            policy: policy,
            outcome: outcome
          )
        )
      }
      return true
    }
  }
}

/// The list of whom to tell as a table and as a document.
struct PolicyPushTable {
  let rows: [PolicyPush.Row]
  let language: Language

  func result(_ command: String, asOf: PartialDate, title: String) -> CommandResult {
    CommandResult(
      title: title,
      in: language,
      asOf: asOf,
      tables: [table],
      json: PolicyJSON.document(
        command,
        asOf: asOf,
        [
          JSONField(
            "companies",
            .array(
              rows.map {
                .fields([
                  "name": .string($0.name), "uscc": .string($0.code),
                  "policy": .string($0.policy.id.text), "outcome": .string($0.outcome.rawValue),
                ])
              }
            )
          )
        ]
      )
    )
  }

  private var table: AtlasTable {
    func text(
      _ id: String,
      _ zh: String,
      _ en: String,
      _ cell: @escaping (PolicyPush.Row) -> String
    ) -> Column<PolicyPush.Row> {
      Column(id, Phrase(zh: zh, en: en), .main) { .text(cell($0)) }
    }
    return AtlasTable(
      id: "push",
      title: Phrase(zh: "政策推送清单", en: "Whom to tell"),
      note: Phrase(
        zh: "名录只有登记信息：凡要问财务、研发的一律待核，不在此列；产品和行业按经营范围看，须企业确认。",
        en:
          "A registry holds no accounts: what depends on them is unknown and not listed; products are those that a scope names, to be confirmed."
      ),
      columns: [
        text("name", "企业", "company") { $0.name }, text("uscc", "统一社会信用代码", "code") { $0.code },
        text("place", "所在地", "place") { $0.place },
        text("policy", "政策", "policy") { $0.policy.name.text(in: language) },
        text("outcome", "结论", "outcome") { $0.outcome.words.text(in: language) },
      ],
      rows: rows,
      in: language
    )
  }
}
