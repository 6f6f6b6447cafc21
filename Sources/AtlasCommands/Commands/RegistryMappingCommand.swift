import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry

/// `chainatlas registry mapping`: proposes a column mapping for a file.
struct RegistryMappingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mapping",
    abstract: Phrase(zh: "识别表头，生成列映射文件。", en: "Recognise headings and propose a column mapping.")
      .bilingual
  )

  @Argument(
    help: ArgumentHelp(
      Phrase(zh: "要识别表头的文件。", en: "The file whose headings are to be recognised."),
      valueName: "file"
    )
  )
  var file: String

  @Option(help: ArgumentHelp(.language))
  var lang = Language.zh

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    let proposal = try Registry.propose(for: file)
    let text = RegistryMapping.text(
      of: proposal,
      personal: Self.personalColumn.text(in: lang),
      unused: Self.unusedColumn.text(in: lang)
    )
    try Console.deliver(Array(text.utf8), to: output)
  }
}

extension RegistryMappingCommand {
  static let personalColumn = Phrase(zh: "个人信息，不导入", en: "about persons, not imported")

  static let unusedColumn = Phrase(zh: "未使用", en: "not used")
}
