import ChainModel
import CompanyRegistry
import Markup
import Tables
import Wording

/// The numbers of a registry as tables and as a document.
struct RegistryTables {
  /// The language.
  let language: Language

  /// The tables of `registry stats`.
  func statistics(_ statistics: RegistryStatistics) -> [AtlasTable] {
    let totals = [
      (RegistryPhrase.Heading.companies, statistics.companies), (.verified, statistics.verified),
      (.withCapital, statistics.withCapital),
    ]
    let provinces = statistics.provinces.map { count in
      let name = Int(count.key).flatMap { DivisionList.standard.provinceName(of: $0) }
      return (name ?? RegistryPhrase.Heading.unknown.text(in: language), count.count)
    }
    func pairs(_ counts: [RegistryStatistics.Count]) -> [(String, Int)] {
      counts.map { ($0.key, $0.count) }
    }
    return [
      table(.companies, totals.map { ($0.0.text(in: language), $0.1) }),
      table(.province, provinces),
      table(.status, pairs(statistics.statuses)),
      table(.trait, pairs(statistics.traits)),
      table(.activity, pairs(statistics.activities)),
      table(.product, pairs(statistics.products)),
      table(.facts, pairs(statistics.facts)),
    ]
  }

  private func table(_ heading: RegistryPhrase.Heading, _ rows: [(String, Int)]) -> AtlasTable {
    AtlasTable(
      id: heading.rawValue,
      title: heading.text(in: language),
      columns: [
        TableColumn("key", heading.text(in: language), .main),
        TableColumn(
          "count",
          RegistryPhrase.Heading.count.text(in: language),
          kind: .number(digits: 0),
          .main
        ),
      ],
      rows: rows.map { TableRow([TableCell(.text($0.0)), TableCell(.number(Double($0.1)))]) }
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
