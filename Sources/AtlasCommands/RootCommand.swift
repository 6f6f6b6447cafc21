import ChainModel
import ArgumentParser

/// The root of the command line; the list of subcommands is its table of contents.
struct RootCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chainatlas",
    abstract: Phrase(
      zh: "链图：产业链物料平衡、缺口分析与招商图谱。",
      en: "Balances, gaps and investment atlas of industrial chains."
    ).bilingual,
    subcommands: [
      CheckCommand.self, BalanceCommand.self, OutflowCommand.self, GapsCommand.self,
      ProjectsCommand.self, WorthCommand.self, WhatIfCommand.self, PlanCommand.self,
      GatesCommand.self, PoliciesCommand.self, PromisesCommand.self, ReviewCommand.self,
      ZonesCommand.self, RegistersCommand.self, BriefCommand.self, MapCommand.self,
      TargetsCommand.self, TransfersCommand.self,
      StructureCommand.self, SolveCommand.self, RegistryCommand.self, AtlasCommand.self,
    ]
  )
}
