public import ArgumentParser
import AtlasSite
import ChainModel
import ChainWorkspace
import Markup
import Spreadsheet
import Tables

/// How a table of results is written.
public enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  /// Aligned columns for a terminal.
  case table
  /// Comma-separated values, UTF-8.
  case csv
  /// The document with the fields that the command promises.
  case json
  /// A workbook.
  case xlsx
}

/// A result as tables and as a JSON document, written in the format asked for.
struct CommandResult {
  let title: String
  let language: Language
  let asOf: PartialDate
  let tables: [AtlasTable]
  private let json: () throws -> JSONValue

  /// The document is made only where it is asked for.
  init(
    title: String,
    in language: Language,
    asOf: PartialDate,
    tables: [AtlasTable],
    json: @escaping @autoclosure () throws -> JSONValue
  ) {
    self.title = title
    self.language = language
    self.asOf = asOf
    self.tables = tables
    self.json = json
  }

  /// A result about the region of a workspace as a whole.
  init(
    of workspace: Workspace,
    in language: Language,
    asOf: PartialDate,
    tables: [AtlasTable],
    json: @escaping @autoclosure () throws -> JSONValue
  ) {
    let title = workspace.model.region.name.text(in: language)
    self.init(title: title, in: language, asOf: asOf, tables: tables, json: try json())
  }

  func deliver(by options: ResultOptions, widest: Int = 32) throws {
    try deliver(as: options.format, to: options.output, widest: widest)
  }

  func deliver(as format: ResultFormat, to output: String?, widest: Int = 32) throws {
    switch format {
    case .table:
      let writer = TerminalTable(language: language, widest: widest)
      try Console.deliver(
        Array(tables.map { writer.text($0) }.joined(separator: "\n").utf8),
        to: output
      )
    case .csv:
      try Console.deliver(
        // People open it in a spreadsheet, which tells UTF-8 by the mark.
        Array(
          ("\u{FEFF}" + tables.prefix(1).map { TableText.csv($0, language: language) }.joined())
            .utf8
        ),
        to: output
      )
    case .json: try Console.deliver(JSONWriter().bytes(json()), to: output)
    case .xlsx:
      guard let output else { throw Failure.usage(Self.binaryToTerminal("xlsx")) }
      let workbook = TableWorkbook(language: language)
        .workbook(title: title, asOf: asOf, tables: tables)
      try Console.deliver(WorkbookWriter().bytes(of: workbook), to: output)
    }
  }
}

extension CommandResult {
  static func binaryToTerminal(_ format: String) -> Phrase {
    Phrase(
      zh: "\(format) 是二进制格式，请用 -o 指定文件",
      en: "\(format) is not text; name a file with -o"
    )
  }
}
