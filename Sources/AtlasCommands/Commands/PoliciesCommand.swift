import ArgumentParser
import ChainModel

/// `chainatlas policies`: who may have what, by which text.
struct PoliciesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policies",
    abstract: Phrase(
      zh: "政策匹配：企业、项目能享受什么，差什么，依据哪个文件。",
      en: "Who may have which support, what is short, by which text."
    ).bilingual,
    subcommands: [PoliciesMatchCommand.self, PoliciesWhoCommand.self, PoliciesTierCommand.self]
  )
}
