import ChainModel
import CompanyRegistry
import Markup
import Tables

/// The numbers of a registry as tables and as a document.
struct RegistryTables {
  /// The language.
  let language: Language

  /// The tables of `registry stats`.
  func statistics(_ statistics: RegistryStatistics) -> [AtlasTable] {
    let totals = [
      (Self.companies, statistics.companies),
      (Phrase(zh: "统一社会信用代码校验通过", en: "With a verified code"), statistics.verified),
      (Phrase(zh: "注册资本可识别", en: "With a readable capital"), statistics.withCapital),
    ]
    let provinces = statistics.provinces.map { count in
      let name = Int(count.key).flatMap { DivisionList.standard.provinceName(of: $0) }
      return (name ?? Self.unknown.text(in: language), count.count)
    }
    func pairs(_ counts: [RegistryStatistics.Count]) -> [(String, Int)] {
      counts.map { ($0.key, $0.count) }
    }
    return [
      table("companies", Self.companies, totals.map { ($0.0.text(in: language), $0.1) }),
      table("province", Phrase(zh: "省份", en: "Province"), provinces),
      table("status", Phrase(zh: "登记状态", en: "Status"), pairs(statistics.statuses)),
      table("trait", Phrase(zh: "类型标记", en: "Trait"), pairs(statistics.traits)),
      table("activity", Phrase(zh: "经营活动", en: "Activity"), pairs(statistics.activities)),
      table("product", Phrase(zh: "产品", en: "Product"), pairs(statistics.products)),
      table("facts", Phrase(zh: "事实登记", en: "Facts"), pairs(statistics.facts)),
    ]
  }

  private func table(_ id: String, _ heading: Phrase, _ rows: [(String, Int)]) -> AtlasTable {
    AtlasTable(
      id: id,
      title: heading,
      columns: [
        Column("key", heading, .main) { .text($0.0) },
        Column("count", Phrase(zh: "数量", en: "Count"), kind: .number(digits: 0), .main) {
          .count($0.1)
        },
      ],
      rows: rows,
      in: language
    )
  }

  /// The document of `registry stats`.
  func json(_ statistics: RegistryStatistics) -> JSONValue {
    func counts(_ counts: [RegistryStatistics.Count]) -> JSONValue {
      .array(
        counts.map { .fields(["key": .string($0.key), "count": .number(Double($0.count))]) }
      )
    }
    return .fields([
      "schema": "chainatlas.registry-stats/1",
      "companies": .number(Double(statistics.companies)),
      "verified": .number(Double(statistics.verified)),
      "withCapital": .number(Double(statistics.withCapital)),
      "provinces": counts(statistics.provinces),
      "statuses": counts(statistics.statuses),
      "traits": counts(statistics.traits),
      "activities": counts(statistics.activities),
      "products": counts(statistics.products),
      "facts": counts(statistics.facts),
      "imports": .array(
        statistics.imports.map { entry in
          .fields([
            "file": .string(entry.file),
            "read": .number(Double(entry.account.read)),
            "accepted": .number(Double(entry.account.accepted)),
            "duplicates": .number(Double(entry.account.duplicates)),
            "updated": .number(Double(entry.account.updated)),
            "rejected": .number(Double(entry.account.rejected)),
            "complete": .bool(entry.account.isComplete),
          ])
        }
      ),
      "awaitsRereading": .bool(statistics.awaitsRereading),
    ])
  }
}

extension RegistryTables {
  /// The heading of the number of companies.
  static let companies = Phrase(zh: "企业数", en: "Companies")

  /// What stands for a province that no code tells.
  static let unknown = Phrase(zh: "不详", en: "unknown")
}
