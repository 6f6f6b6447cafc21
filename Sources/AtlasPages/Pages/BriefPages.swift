import ChainModel
import Documents
import Tables

/// The one-chain-one-policy documents as pages: what the document of the office says, on a screen.
struct BriefPages {
  private let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  /// The index and a page for each chain; nothing where no document was written.
  func pages() -> [AtlasPage] {
    let briefs = context.input.briefs
    guard !briefs.isEmpty else { return [] }
    return [index(briefs)] + briefs.map(page)
  }

  private func index(_ briefs: [AtlasBrief]) -> AtlasPage {
    AtlasPage(
      id: .briefs,
      title: context.say(Heading.briefs),
      lead: [TextRun(context.say(Self.lead))],
      sections: [
        AtlasSection(
          "list",
          context.say(Heading.chains),
          [
            .cards(
              briefs.map { brief in
                AtlasCard(
                  page: .brief(brief.chain),
                  title: name(brief.chain),
                  kicker: context.say(Heading.briefs),
                  lines: Self.opening(of: brief.document).map { [[TextRun($0)]] } ?? []
                )
              }
            )
          ]
        )
      ]
    )
  }

  private func name(_ chain: Chain.ID) -> String {
    context.input.model.chains[chain].map { context.name($0.name) } ?? chain.text
  }

  /// The first paragraph, which says where the chain stands.
  private static func opening(of document: OfficialDocument) -> String? {
    document.blocks.lazy.compactMap { block in
      if case .paragraph(let runs) = block { runs.map(\.text).joined() } else { nil }
    }.first
  }

  private func page(_ brief: AtlasBrief) -> AtlasPage {
    var lead: [TextRun] = []
    var sections: [AtlasSection] = []
    var heading: String?
    var blocks: [AtlasBlock] = []
    var tables = 0
    func close() {
      guard let title = heading else { return }
      sections.append(AtlasSection("s\(sections.count + 1)", title, blocks))
      blocks = []
    }
    for block in brief.document.blocks {
      switch block {
      case .heading(1, let text):
        close()
        heading = text
      case .heading(_, let text): blocks.append(.paragraph([TextRun(text, style: .strong)]))
      case .paragraph(let runs):
        let written = runs.map { TextRun($0.text, style: $0.style == .plain ? .plain : .strong) }
        if heading == nil { lead += written } else { blocks.append(.paragraph(written)) }
      case .quote(let text): blocks.append(.paragraph([TextRun(text, style: .quote)]))
      case .note(let text): blocks.append(.paragraph([TextRun(text, style: .quiet)]))
      case .table(let grid):
        tables += 1
        blocks.append(.table(table(grid, "brief-\(brief.chain)-\(tables)", under: heading ?? "")))
      // The map stands on the page of the chain, where it can be moved and enlarged.
      case .picture: break
      }
    }
    close()
    return AtlasPage(
      id: .brief(brief.chain),
      title: brief.document.title,
      kicker: context.say(Heading.briefs),
      parent: .briefs,
      lead: lead + [
        TextRun(context.say(Self.more), link: .page(.chain(brief.chain)))
      ],
      sections: sections
    )
  }

  private func table(
    _ grid: OfficialDocument.Grid,
    _ id: String,
    under heading: String
  ) -> AtlasTable {
    AtlasTable(
      id: id,
      title: grid.caption ?? heading,
      columns: grid.columns.enumerated().map { index, column in
        TableColumn(
          "c\(index + 1)",
          column.heading,
          kind: column.isNumeric ? .amount : .text,
          .main
        )
      },
      rows: grid.rows.map { row in TableRow(row.map { .text($0) }) }
    )
  }
}

extension BriefPages {
  private static let lead = Phrase(
    zh: "每条产业链一份工作方案：现状、外流、缺口与在建、项目、支持政策、制度创新、方案目标、须核实的问题、来源。可用 brief 命令另存为公文和幻灯片。",
    en:
      "One document a chain: where it stands, what leaves, gaps, projects, lawful support, reforms, what the plan wants, questions, sources. The command brief writes it as a document or slides."
  )
  private static let more = Phrase(
    zh: "链图与供需见产业链页。",
    en: " The map and the balance stand on the page of the chain."
  )
}
