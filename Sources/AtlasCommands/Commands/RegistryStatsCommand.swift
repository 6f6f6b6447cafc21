import ArgumentParser
import ChainModel
import CompanyRegistry
import Markup
import Tables
import Wording

/// `chainatlas registry stats`: what the registry holds.
struct RegistryStatsCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: RegistryPhrase.statistics.bilingual
  )

  @OptionGroup var options: RegistryOptions

  @Option(help: ArgumentHelp(CommandPhrase.format.bilingual))
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
        Console.message(RegistryPhrase.awaitsRereading.text(in: options.lang))
      }
    case .json: try Console.deliver(JSONWriter().bytes(tables.json(statistics)), to: nil)
    }
  }
}
