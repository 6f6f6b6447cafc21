import ArgumentParser
import ChainModel
import ChainWorkspace
import Documents
import Files
import PolicyRules

/// `chainatlas promises check`: each sentence of a draft, forbidden, allowed or to be asked.
struct PromisesCheckCommand: AsyncParsableCommand {
  /// How the answer is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json, docx, html
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Phrase(
      zh: "逐句审查招商文件或协议草稿（文本或 DOCX）：禁止、可写、送问，标出要害字样并引条款。",
      en: "Check a draft sentence by sentence: forbidden, allowed, or to be asked."
    ).bilingual
  )

  private static let maximumBytes = 1 << 24

  @Argument(help: ArgumentHelp(Phrase(zh: "草稿：文本或 DOCX。", en: "The draft: text or DOCX.")))
  var file: String

  @Option(help: ArgumentHelp(.workspace))
  var workspace = "Chains"

  @Option(help: ArgumentHelp(.region))
  var region: String?

  @Option(help: ArgumentHelp(.language))
  var lang = Language.zh

  @Option(help: ArgumentHelp(.format))
  var format = Format.text

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    if format == .docx, output == nil {
      throw Failure.usage(CommandResult.binaryToTerminal("docx"))
    }
    let loaded = try Workspace(path: workspace, region: region.map { Region.ID($0) })
    let text = try draft()
    let sentences = loaded.checkPromises(text)
    let paper = PromisePaper(sentences: sentences, model: loaded.model, language: lang)
    switch format {
    case .text, .csv, .json:
      try CommandResult(
        title: paper.title.text(in: lang),
        in: lang,
        asOf: loaded.model.region.asOf,
        tables: [paper.table],
        json: paper.json
      ).deliver(
        as: format == .text ? .table : format == .csv ? .csv : .json,
        to: output,
        widest: 60
      )
    case .html: try Console.deliver(Array(paper.document.html.utf8), to: output)
    case .docx:
      try Console.deliver(DocumentExporter().bytes(of: paper.document, as: .docx), to: output)
    }
  }

  /// The text of the draft; a DOCX is known by the first bytes of its archive.
  private func draft() throws -> String {
    let bytes = try InputFile.contents(of: file, limit: Self.maximumBytes)
    if bytes.starts(with: Array("PK".utf8)) {
      return try DocumentExporter().text(ofDocument: bytes)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badInput, Self.notText(file))
    }
    return text
  }

  private static func notText(_ file: String) -> Phrase {
    Phrase(
      zh: "\(file) 不是 UTF-8 文本，也不是 DOCX；请另存为 UTF-8 文本或 DOCX",
      en: "\(file) is neither UTF-8 text nor DOCX; save it as one of them"
    )
  }
}
