import ArgumentParser
import ChainModel

/// `chainatlas promises`: what a draft may promise.
struct PromisesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promises",
    abstract: Phrase(
      zh: "招商承诺：哪些话不能写，哪些可以写，哪些先问。",
      en: "What a draft may promise, and what it may not."
    ).bilingual,
    subcommands: [PromisesCheckCommand.self]
  )
}
