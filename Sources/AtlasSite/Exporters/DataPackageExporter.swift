import AtlasPages
import ChainModel
import Editions
import GapAnalysis
import Markup
import MaterialBalance
import Tables

/// Writes the tables for programs: a Frictionless data package of CSV files, the full results as
/// JSON, and the chain graph as GraphML and DOT.
package struct DataPackageExporter: AtlasExporter {
  /// Makes an exporter.
  package init() {}

  /// The files of the package, below `package/`.
  package func files(of atlas: PublishedAtlas) -> [AtlasFile] {
    let document = atlas.main
    let report = atlas.report
    let folder = "package/"
    var files = document.tables.map { table in
      AtlasFile(
        path: folder + table.id + ".csv",
        text: TableText.csv(table, language: document.language, keys: true)
      )
    }
    let writer = JSONWriter()
    files.append(
      AtlasFile(
        path: folder + "balance.json",
        bytes: writer.bytes(BalanceResult(report.sheet).json)
      )
    )
    files.append(
      AtlasFile(
        path: folder + "gaps.json",
        bytes: writer.bytes(GapResult(report, language: document.language).json)
      )
    )
    if let targets = atlas.targets {
      let result = TargetResult(
        targets.lists,
        anchors: targets.anchors,
        tables: TargetTables(
          model: report.sheet.model,
          rules: targets.rules,
          language: document.language
        )
      )
      files.append(AtlasFile(path: folder + "targets.json", bytes: writer.bytes(result.json)))
    }
    files.append(
      AtlasFile(path: folder + "datapackage.json", bytes: writer.bytes(descriptor(of: atlas)))
    )
    files.append(AtlasFile(path: folder + "edition.csv", text: Edition(report).csv))
    let graph = ChainGraph(report)
    files.append(AtlasFile(path: folder + "chains.graphml", bytes: graph.graphML))
    files.append(AtlasFile(path: folder + "chains.dot", text: graph.dot))
    // What everything was made of, so that a line named in the package can be looked up in it.
    files += document.files.map { file in
      AtlasFile(path: folder + PageAddress.path(ofInput: file.path), text: file.text)
    }
    return files
  }

  /// What the files hold: https://specs.frictionlessdata.io/data-package/.
  private func descriptor(of atlas: PublishedAtlas) -> JSONValue {
    let document = atlas.main
    return .fields([
      "profile": "tabular-data-package",
      "name": .string("chainatlas-\(atlas.report.sheet.model.region.id)"),
      "title": .string(document.title),
      "created": .string("\(document.asOf)"),
      "resources": .array(document.tables.map { resource($0, document.language) }),
    ])
  }

  private func resource(_ table: AtlasTable, _ language: Language) -> JSONValue {
    let keys = FlatTable(table, heading: .keys, isCompact: false, language: language)
    let words = FlatTable(table, heading: .words, isCompact: false, language: language)
    return .fields([
      "name": .string(table.id),
      "title": .string(table.title),
      "description": .optional(table.note),
      "path": .string(table.id + ".csv"),
      "profile": "tabular-data-resource",
      "encoding": "utf-8",
      "schema": .fields([
        "fields": .array(
          zip(keys.columns, words.columns).map { key, word in
            .fields([
              "name": .string(key.heading), "title": .string(word.heading),
              "type": .string(Self.type(key.kind)),
            ])
          }
        )
      ]),
    ])
  }

  private static func type(_ kind: TableColumn.Kind) -> String {
    switch kind {
    case .amount, .number, .percent, .money: "number"
    // A date may be a year, a month or a day.
    case .text, .date, .sources: "string"
    }
  }
}
