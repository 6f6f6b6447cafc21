import ChainModel
import ArgumentParser

/// `chainatlas atlas`: makes the atlas of a region, or tells what changed between two editions.
struct AtlasCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "atlas",
    abstract: Phrase.atlas.bilingual,
    subcommands: [AtlasBuildCommand.self, AtlasDiffCommand.self],
    defaultSubcommand: AtlasBuildCommand.self
  )
}
