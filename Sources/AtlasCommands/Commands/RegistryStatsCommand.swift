import ArgumentParser
import ChainModel
import CompanyRegistry
import Markup
import Tables

/// `chainatlas registry stats`: what the registry holds.
struct RegistryStatsCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: Phrase(zh: "统计名录库内容。", en: "Count what the registry holds.").bilingual
  )

  @OptionGroup var options: RegistryOptions

  @Option(help: ArgumentHelp(.format))
  var format = Format.table

  func run() async throws {
    let statistics = try Registry(path: options.registry).statistics()
    let tables = RegistryTables(language: options.lang)
    switch format {
    case .table:
      let writer = TerminalTable(language: options.lang)
      let text = tables.statistics(statistics).map { writer.text($0) }.joined(separator: "\n")
      try Console.deliver(Array(text.utf8), to: nil)
      if statistics.awaitsRereading {
        Console.message(Self.awaitsRereading.text(in: options.lang))
      }
    case .json: try Console.deliver(JSONWriter().bytes(tables.json(statistics)), to: nil)
    }
  }
}

extension RegistryStatsCommand {
  static let awaitsRereading = Phrase(
    zh: "词表有变，部分企业尚待重读；下次导入时自动完成",
    en: "the word list changed, and some companies wait to be read again; the next import does it"
  )
}
