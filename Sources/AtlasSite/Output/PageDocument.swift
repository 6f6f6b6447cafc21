package import AtlasPages
package import ChainModel
package import Documents
import Tables

/// Writes a page as a document of an office: the same blocks as on the site, with the sources that it
/// cites at its end.
package struct PageDocument: Sendable {
  private let page: AtlasPage
  private let sources: [Source.ID: Source]
  private let language: Language

  /// Takes a page.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - sources: The sources that it may cite.
  ///   - language: The language of the page.
  package init(_ page: AtlasPage, sources: [Source], language: Language) {
    self.page = page
    self.language = language
    var byID: [Source.ID: Source] = [:]
    for source in sources { byID[source.id] = source }
    self.sources = byID
  }

  /// The document, dated.
  ///
  /// - Parameters:
  ///   - date: The date that it speaks for.
  ///   - imprint: Who answers for it.
  /// - Returns: The document.
  package func document(asOf date: PartialDate, imprint: Imprint = Imprint()) -> OfficialDocument {
    let publisher = imprint.publisher?.text(in: language)
    let line = [publisher, "\(date)"].compactMap(\.self).joined(separator: "　")
    var blocks: [OfficialDocument.Block] = []
    if !page.lead.isEmpty { blocks.append(.paragraph(runs(page.lead))) }
    for (index, section) in page.sections.filter({ !$0.isOnlyOnScreen }).enumerated() {
      blocks.append(.heading(1, numbered(index, section.title)))
      blocks += section.blocks.flatMap { written($0, under: section.title) }
    }
    blocks += list
    return OfficialDocument(
      title: page.title,
      subtitle: page.kicker,
      dateline: line,
      day: OfficialDocument.Day(year: date.year, month: date.month ?? 1, day: date.day ?? 1),
      language: language == .zh ? "zh-CN" : "en",
      blocks: blocks
    )
  }

  private func numbered(_ index: Int, _ title: String) -> String {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
    guard language == .zh, numerals.indices.contains(index) else { return "\(index + 1). \(title)" }
    return "\(numerals[index])、\(title)"
  }

  private func written(_ block: AtlasBlock, under title: String) -> [OfficialDocument.Block] {
    switch block {
    case .paragraph(let runs), .notice(let runs): [.paragraph(self.runs(runs))]
    case .list(let items): items.map { .paragraph(runs($0)) }
    case .facts(let facts), .keyFigures(let facts): [.table(grid(facts))]
    case .table(let table): table.rows.isEmpty ? [] : [.table(grid(table, under: title))]
    case .questions(let questions):
      questions.map { item in
        .paragraph([OfficialDocument.Run(item.question, .strong)] + runs(item.answer))
      }
    case .cards, .figure, .panel: []
    }
  }

  private func runs(_ runs: [TextRun]) -> [OfficialDocument.Run] {
    runs.flatMap { run -> [OfficialDocument.Run] in
      let text =
        run.style == .quote ? (language == .zh ? "“\(run.text)”" : "\"\(run.text)\"") : run.text
      let set = OfficialDocument.Run(text, run.style == .strong ? .strong : .plain)
      let marks = cited(run.sources)
      return marks.isEmpty ? [set] : [set, OfficialDocument.Run(marks)]
    }
  }

  private func cited(_ ids: [Source.ID]) -> String {
    let known = ids.filter { sources[$0] != nil }.prefix(3)
    return known.isEmpty ? "" : "〔" + known.map(\.text).joined(separator: " ") + "〕"
  }

  /// Labels and values side by side, two pairs a row.
  private func grid(_ facts: [LabelledFact]) -> OfficialDocument.Grid {
    let heads = [Heading.item, Heading.value].map { $0.text(in: language) }
    var rows: [[String]] = []
    for start in stride(from: 0, to: facts.count, by: 2) {
      let pair = facts[start..<min(start + 2, facts.count)]
      var row = pair.flatMap { [$0.label, text($0.cell, $0.kind)] }
      while row.count < 4 { row.append("") }
      rows.append(row)
    }
    return OfficialDocument.Grid(
      columns: (heads + heads).map { OfficialDocument.Grid.Column($0) },
      rows: rows
    )
  }

  private func grid(_ table: AtlasTable, under title: String) -> OfficialDocument.Grid {
    let shown = table.columns.indices.filter { table.columns[$0].importance > .detail }
    let rows = table.rows.map { row in
      shown.map { text(row.cells[$0], table.columns[$0].kind) }
    }
    return OfficialDocument.Grid(
      caption: table.title == title ? nil : table.title,
      columns: shown.enumerated().map { place, index in
        let longest = rows.map { DisplayWidth.width(of: $0[place]) }.max() ?? 0
        return OfficialDocument.Grid.Column(
          table.columns[index].heading,
          width: min(max(longest, 8), 40),
          isNumeric: table.columns[index].isNumeric
        )
      },
      rows: rows
    )
  }

  private func text(_ cell: TableCell, _ kind: TableColumn.Kind) -> String {
    let value = CellText.short(cell.value, kind, language)
    let range = CellText.range(cell.value, language).map {
      language == .zh ? "（\($0)）" : " (\($0))"
    }
    let marks = cell.value == .empty ? "" : cited(cell.sources)
    return value + (range ?? "") + marks
  }

  /// The sources that the page cites, in reading order.
  private var list: [OfficialDocument.Block] {
    var seen: Set<Source.ID> = []
    let ids = page.sections.filter { !$0.isOnlyOnScreen }.flatMap(\.sources)
      .filter { seen.insert($0).inserted }
    let cited = ids.compactMap { sources[$0] }
    guard !cited.isEmpty else { return [] }
    return [.heading(1, Heading.sources.text(in: language))]
      + cited.map { source in
        let date = source.date.map { ", \($0)" } ?? ""
        return .note("〔\(source.id)〕\(source.title), \(source.publisher)\(date)")
      }
  }
}
