import ArgumentParser
import ChainModel

/// `chainatlas zones`: the parks of the region.
struct ZonesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zones",
    abstract: Phrase(zh: "片区：什么放哪里合适，什么不许放。", en: "What fits in which zone.").bilingual,
    subcommands: [ZonesFitCommand.self]
  )
}
