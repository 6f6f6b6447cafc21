import ArgumentParser
import ChainFormat
import ChainModel
import ChainWorkspace

/// `chainatlas check`: everything that is wrong with a workspace.
struct CheckCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Phrase(
      zh: "检查工作区数据，一次列出全部问题。",
      en: "Check the data of a workspace and report all that is wrong at once."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: ArgumentHelp(.format))
  var format = Format.text

  func run() async throws {
    let list = try diagnostics()
    switch format {
    case .text: try Console.result(list.text(in: workspace.lang))
    case .json: try Console.result(list.json(in: workspace.lang))
    }
    Console.message(
      (list.errors > 0
        ? Self.errorsFound(list.errors, warnings: list.warnings)
        : Self.noErrors(warnings: list.warnings)).text(in: workspace.lang)
    )
    if list.errors > 0 { throw Failure.badInput }
  }

  /// What is wrong with the region that is named, or with all of them.
  private func diagnostics() throws -> DiagnosticList {
    do {
      let region = workspace.region.map { Region.ID($0) }
      let reading = try ChainReader(workspace: workspace.path, region: region).read()
      var all = reading.diagnostics.diagnostics
      for partner in reading.regions where region == nil && partner != reading.draft.region.id {
        all += try diagnostics(of: partner).diagnostics
      }
      return DiagnosticList(all)
    } catch let error as ChainFormatError {
      guard case .severalRegions(let regions) = error else { throw error }
      var all: [Diagnostic] = []
      for region in regions { all += try diagnostics(of: region).diagnostics }
      return DiagnosticList(all)
    }
  }

  private func diagnostics(of region: Region.ID?) throws -> DiagnosticList {
    try ChainReader(workspace: workspace.path, region: region).read().diagnostics
  }
}

extension CheckCommand {
  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  static func errorsFound(_ errors: Int, warnings: Int) -> Phrase {
    Phrase(
      zh: "\(errors) 处错误，\(warnings) 处提醒",
      en: "\(count(errors, "error")), \(count(warnings, "warning"))"
    )
  }

  static func noErrors(warnings: Int) -> Phrase {
    Phrase(zh: "没有错误，\(warnings) 处提醒", en: "no errors, \(count(warnings, "warning"))")
  }
}
