import ChainModel
import ChainWorkspace
import Markup
import Tables
import Words

/// How zones take a project, as tables and for programs.
struct ZoneFitTables {
  let model: RegionalModel
  let assessments: [ZoneAssessment]
  let language: Language

  private func say(_ zh: String, _ en: String) -> String {
    Phrase(zh: zh, en: en).text(in: language)
  }

  /// One row a zone.
  var zones: AtlasTable {
    func text(
      _ id: String,
      _ zh: String,
      _ en: String,
      _ cell: @escaping (ZoneAssessment) -> String
    ) -> Column<ZoneAssessment> {
      Column(id, Phrase(zh: zh, en: en), .main) { .text(cell($0)) }
    }
    return AtlasTable(
      id: "zones-fit",
      title: Phrase(zh: "各片区契合度", en: "How the zones fit"),
      note: Phrase(
        zh: "契合度：方案点名为1，点到领域为0.6，未提或有否决为0；否决无出处的只作提醒。",
        en:
          "1 where the plan names it, 0.6 where it names the field, 0 otherwise or where a rule forbids it."
      ),
      columns: [
        text("zone", "片区", "zone") { $0.zone.name.text(in: language) },
        text("owner", "主管", "run by") { $0.zone.ownerWords.text(in: language) },
        Column("fit", Phrase(zh: "契合度", en: "fit"), kind: .number(digits: 1), .main) {
          .number($0.fit)
        },
        text("function", "方案提法", "the plan says") {
          $0.functions.map { $0.phrase.text(in: language) }.joined(separator: "；")
        },
        text("vetoes", "否决", "vetoes") {
          $0.vetoes.map { $0.name.text(in: language) }.joined(separator: "；")
        },
        text("cautions", "提醒", "cautions") {
          $0.cautions.map { $0.name.text(in: language) }.joined(separator: "；")
        },
      ],
      rows: assessments,
      in: language
    )
  }

  /// One row a limit.
  var limits: AtlasTable {
    let rows = assessments.flatMap { zone in zone.limits.map { (zone.zone, $0) } }
    func number(_ value: Double?) -> TableCell { value.map { TableCell(.number($0)) } ?? .unknown }
    return AtlasTable(
      id: "zone-limits",
      title: Phrase(zh: "资源约束（每年；用地为总量）", en: "Limits (a year; land in all)"),
      columns: [
        Column("zone", Phrase(zh: "片区", en: "zone"), .main) {
          .text($0.0.name.text(in: language))
        },
        Column("limit", Phrase(zh: "约束", en: "limit"), .main) {
          .text($0.1.resource.name.text(in: language))
        },
        Column("amount", Phrase(zh: "总量", en: "amount"), kind: .number(digits: 0), .main) {
          number($0.1.amount?.mid)
        },
        Column("used", Phrase(zh: "在产在建已用", en: "in use"), kind: .number(digits: 0), .main) {
          .number($0.1.used)
        },
        Column("unknown", Phrase(zh: "用量不明企业", en: "plants not known"), .main) {
          .count($0.1.unknown)
        },
        Column("needed", Phrase(zh: "本项目需", en: "needed"), kind: .number(digits: 0), .main) {
          number($0.1.needed)
        },
        Column("outcome", Phrase(zh: "结论", en: "outcome"), .main) {
          .text(Self.words($0.1.truth).text(in: language))
        },
      ],
      rows: rows,
      in: language
    )
  }

  /// One row a neighbour.
  var neighbours: AtlasTable {
    let rows = assessments.flatMap { zone in zone.neighbours.map { (zone.zone, $0) } }
    return AtlasTable(
      id: "zone-neighbours",
      title: Phrase(zh: "园区内上下游和同类", en: "Neighbours"),
      columns: [
        Column("zone", Phrase(zh: "片区", en: "zone"), .main) {
          .text($0.0.name.text(in: language))
        },
        Column("company", Phrase(zh: "企业", en: "company"), .main) {
          .text(model.companies[$0.1.company]?.name.text(in: language) ?? $0.1.company.text)
        },
        Column("relation", Phrase(zh: "关系", en: "relation"), .main) {
          .text($0.1.relation.words.text(in: language))
        },
        Column("product", Phrase(zh: "产品", en: "product"), .main) {
          .text(model.products[$0.1.product]?.short.text(in: language) ?? $0.1.product.text)
        },
      ],
      rows: rows,
      in: language
    )
  }

  /// Whether a limit is enough.
  private static func words(_ truth: Truth) -> Phrase {
    switch truth {
    case .met: Phrase(zh: "够用", en: "enough")
    case .unmet: Phrase(zh: "不够", en: "not enough")
    case .unknown: Phrase(zh: "待核", en: "to be checked")
    }
  }

  static func json(_ zone: ZoneAssessment) -> JSONValue {
    .fields([
      "zone": .string(zone.zone.id.text), "owner": .string(zone.zone.owner),
      "fit": .number(zone.fit),
      "functions": .strings(zone.functions.map(\.phrase.zh)),
      "vetoes": .strings(zone.vetoes.map(\.id.text)),
      "cautions": .strings(zone.cautions.map(\.id.text)),
      "limits": .array(
        zone.limits.map {
          .fields([
            "name": .string($0.resource.name.zh),
            "resource": .optional($0.resource.resource?.rawValue),
            "amount": $0.amount.map(PolicyJSON.span) ?? .null, "used": .number($0.used),
            "unknown": .number(Double($0.unknown)), "needed": .optional($0.needed),
            "outcome": .string($0.truth.rawValue),
          ])
        }
      ),
      "neighbours": .array(
        zone.neighbours.map {
          .fields([
            "company": .string($0.company.text), "facility": .string($0.facility.text),
            "relation": .string($0.relation.rawValue), "product": .string($0.product.text),
          ])
        }
      ),
    ])
  }

  /// The document for programs.
  var json: JSONValue {
    .fields([
      "schema": "chainatlas.zones-fit/1", "zones": .array(assessments.map(Self.json)),
    ])
  }
}
