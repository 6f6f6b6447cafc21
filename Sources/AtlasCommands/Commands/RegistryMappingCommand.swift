import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
import Wording

/// `chainatlas registry mapping`: proposes a column mapping for a file.
struct RegistryMappingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mapping",
    abstract: RegistryPhrase.mapping.bilingual
  )

  @Argument(help: ArgumentHelp(RegistryPhrase.mappedFile.bilingual, valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp(CommandPhrase.language.bilingual))
  var lang = Language.zh

  @Option(name: .shortAndLong, help: ArgumentHelp(CommandPhrase.output.bilingual))
  var output: String?

  func run() async throws {
    try Console.check(output)
    let proposal = try Registry.propose(for: file)
    let text = RegistryMapping.text(
      of: proposal,
      personal: RegistryPhrase.personalColumn.text(in: lang),
      unused: RegistryPhrase.unusedColumn.text(in: lang)
    )
    try Console.deliver(Array(text.utf8), to: output)
  }
}
