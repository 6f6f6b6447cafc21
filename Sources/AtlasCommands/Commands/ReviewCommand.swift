import ArgumentParser
import ChainFormat
import ChainModel
import ChainWorkspace
import Documents
import Markup
import Spreadsheet

/// `chainatlas review`: the pre-review of a project that walks in.
struct ReviewCommand: AsyncParsableCommand {
  /// How the answer is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case md, html, docx, json
  }

  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: Phrase(
      zh: "项目预审意见：准入、片区、原料、市场、影响、约束、投资，给出建议和依据。",
      en: "Review a project that walks in: gates, zone, feed, market, limits, money."
    ).bilingual
  )

  @Argument(help: ArgumentHelp(Phrase(zh: "项目表：YAML 或填好的 XLSX。", en: "The form: YAML or XLSX.")))
  var file: String?

  @Flag(help: ArgumentHelp(Phrase(zh: "写出空白的 XLSX 项目表。", en: "Write the empty XLSX form.")))
  var template = false

  @Option(help: ArgumentHelp(.workspace))
  var workspace = "Chains"

  @Option(help: ArgumentHelp(.region))
  var region: String?

  @Option(help: ArgumentHelp(.language))
  var lang = Language.zh

  @Option(help: ArgumentHelp(.asOf))
  var asOf: PartialDate?

  @Option(help: ArgumentHelp(.format))
  var format = Format.md

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    guard (file == nil) == template else {
      throw Failure.usage(
        Phrase(zh: "应给项目表，或写 --template", en: "give a form, or say --template")
      )
    }
    if output == nil, template || format == .docx {
      throw Failure.usage(CommandResult.binaryToTerminal(template ? "xlsx" : "docx"))
    }
    let loaded = try Workspace(path: workspace, region: region.map { Region.ID($0) })
    guard let file else {
      let book = ReviewTemplate(model: loaded.model, language: lang).workbook
      return try Console.deliver(WorkbookWriter().bytes(of: book), to: output)
    }
    let form: ProjectForm
    if file.hasSuffix(".xlsx") {
      form = try loaded.projectForm(file, text: ReviewSheet(path: file).text(loaded.model))
    } else {
      form = try loaded.projectForm(file)
    }
    let paper = ReviewPaper(
      review: loaded.review(form, asOf: asOf),
      model: loaded.model,
      language: lang
    )
    switch format {
    case .md: try Console.deliver(Array(paper.document.markdown.utf8), to: output)
    case .html: try Console.deliver(Array(paper.document.html.utf8), to: output)
    case .json: try Console.deliver(JSONWriter().bytes(paper.json), to: output)
    case .docx:
      try Console.deliver(DocumentExporter().bytes(of: paper.document, as: .docx), to: output)
    }
  }
}
