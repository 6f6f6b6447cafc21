import ArgumentParser
import AtlasPages
import ChainMaps
import ChainModel
import ChainWorkspace
import MaterialBalance
import ProcessSynthesis
import Tables
import VectorImages

/// `chainatlas whatif`: what building and dropping plants does to balances, gaps and limits.
struct WhatIfCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: Phrase(
      zh: "建一套、停一套会怎样：供需、缺口、约束，谁受益谁受损。",
      en: "What building or dropping a plant does: balances, gaps, limits, who wins and loses."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var setting: SettingOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "拟建装置，可重复，例如 pet-poly=50万t@shangku。",
        en: "A plant to build; may be repeated: PROCESS=AMOUNT@ZONE."
      ),
      valueName: "process=amount@zone"
    )
  )
  var build: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "停掉的装置标识，可重复。", en: "A plant to drop; may be repeated."),
      valueName: "facility"
    )
  )
  var drop: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "另存前后对照图，按后缀定格式：svg、png、pdf、dot。",
        en: "Write a map of the change as well: svg, png, pdf or dot by its suffix."
      ),
      valueName: "file"
    )
  )
  var map: String?

  @OptionGroup var delivery: ResultOptions

  func run() async throws {
    try delivery.check()
    try Console.check(map)
    guard !build.isEmpty || !drop.isEmpty else {
      throw Failure.usage(
        Phrase(zh: "请用 --build 或 --drop 说明变化", en: "say what changes with --build or --drop")
      )
    }
    let kind = try map.map(Self.mapFormat)
    let loaded = try workspace.load(setting)
    let result = try await loaded.whatIf(
      building: build,
      dropping: drop,
      scenario: scenario.scenario ?? .committed,
      asOf: scenario.asOf
    )
    if let map, let kind {
      let drawing = try ChangeMarker(result: result, language: workspace.lang).map()
      try Console.deliver(try await MapRenderer.render(drawing, as: kind), to: map)
    }
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: result.after.request.asOf,
      tables: WhatIfTables(result: result, language: workspace.lang).all,
      json: WhatIfResult(result, language: workspace.lang).json
    ).deliver(by: delivery, widest: 60)
  }

  private static func mapFormat(_ path: String) throws -> MapFormat {
    switch path.split(separator: ".").last.map({ $0.lowercased() }) {
    case "svg": return .svg
    case "png": return .png(scale: 2)
    case "pdf": return .pdf(.natural)
    case "dot": return .dot
    default:
      throw Failure.usage(
        Phrase(
          zh: "--map 的文件名应以 .svg、.png、.pdf 或 .dot 结尾",
          en: "the file of --map must end in .svg, .png, .pdf or .dot"
        )
      )
    }
  }
}
