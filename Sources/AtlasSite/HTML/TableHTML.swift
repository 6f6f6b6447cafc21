import AtlasPages
import ChainModel
import Markup
import Tables
import Words

/// Writes tables as HTML with heads that readers of all kinds can use.
struct TableHTML {
  let context: HTMLContext

  /// Writes a table; a caption that repeats the heading above it is kept for screen readers only.
  func write(_ table: AtlasTable, under heading: String? = nil, to html: inout MarkupWriter) {
    let shown = table.columns.indices.filter { table.columns[$0].importance > .detail }
    let columns = shown.map { table.columns[$0] }
    html.element(
      "div",
      [
        "class": "table", "role": context.isPaper ? nil : "group",
        "aria-label": context.isPaper ? nil : table.title,
        "tabindex": context.isPaper ? nil : "0",
      ]
    ) { html in
      html.element("table", ["class": columns.count > 7 ? "wide" : nil]) { html in
        html.element(
          "caption",
          ["class": table.title == heading ? "away" : nil],
          text: table.title
        )
        html.element("thead") { html in
          html.element("tr") { html in
            for column in columns { head(column, &html) }
          }
        }
        html.element("tbody") { html in
          if table.rows.isEmpty {
            html.element("tr") { html in
              html.element(
                "td",
                ["colspan": "\(columns.count)", "class": "empty"],
                text: Heading.none.text(in: context.language)
              )
            }
          }
          for row in table.rows {
            html.newline()
            html.element("tr", ["id": anchor(of: row, in: table)]) { html in
              for (place, index) in shown.enumerated() {
                cell(row.cells[index], columns[place], isFirst: place == 0, &html)
              }
            }
          }
        }
      }
    }
    if let note = table.note {
      html.element("p", ["class": "note"], text: note)
    }
  }

  /// Only what has no page of its own is led to by its row.
  private func anchor(of row: TableRow, in table: AtlasTable) -> String? {
    guard table.hasAnchors else { return nil }
    return row.id.map(PageAddress.anchor)
  }

  private func head(_ column: TableColumn, _ html: inout MarkupWriter) {
    html.element("th", ["scope": "col", "class": name(column, isHead: true)]) { html in
      html.text(column.heading)
      if let unit = column.unit {
        html.element("span", ["class": "unit"], text: " (\(unit))")
      }
    }
  }

  private func name(_ column: TableColumn, isHead: Bool = false) -> String? {
    var names: [String] = []
    if column.isNumeric { names.append("n") }
    if column.kind == .date { names.append("d") }
    if column.importance < .main { names.append("u") }
    if isHead, DisplayWidth.width(of: column.heading) <= 8 { names.append("s") }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  private func cell(
    _ cell: TableCell,
    _ column: TableColumn,
    isFirst: Bool,
    _ html: inout MarkupWriter
  ) {
    let sort = sortKey(cell)
    let text = CellText.short(cell.value, column.kind, context.language)
    // A short name that a row begins with is not broken, however narrow the paper.
    let isShort = isFirst && !column.isNumeric && DisplayWidth.width(of: text) <= 8
    let names = [name(column), isShort ? "s" : nil].compactMap { $0 }.joined(separator: " ")
    let attributes: KeyValuePairs<StaticString, String?> = [
      "scope": isFirst ? "row" : nil, "class": names.isEmpty ? nil : names, "data-v": sort,
      "data-k": cell.mark.map { $0.rawValue },
    ]
    html.element(isFirst ? "th" : "td", attributes) { html in
      value(cell, column, &html)
    }
  }

  /// The value of a cell with its marks and links.
  func value(_ cell: TableCell, _ column: TableColumn, _ html: inout MarkupWriter) {
    if column.kind == .sources {
      ReferenceHTML(context: context).write(cell.sources, cell.facts, to: &html)
      return
    }
    guard cell.value != .empty else { return }
    if let mark = cell.mark {
      html.element(
        "span",
        ["class": "sign k-\(mark.rawValue)", "aria-hidden": "true"],
        text: mark.sign
      )
    }
    if cell.isLowerBound, cell.value != .unknown {
      html.element(
        "abbr",
        ["title": Self.atLeast.text(in: context.language)],
        text: "≥"
      )
    }
    let text = CellText.short(cell.value, column.kind, context.language)
    let fact = cell.facts.first.map { AtlasLink.line($0) }
    let isFigure = column.isNumeric
    context.linked(
      text,
      cell.link ?? fact,
      class: cell.value == .unknown ? "unknown" : nil,
      title: isFigure && cell.link == nil && !cell.facts.isEmpty
        ? cell.facts[0].description : nil,
      to: &html
    )
    if cell.isEstimate, cell.value != .unknown {
      html.element(
        "abbr",
        ["class": "est", "title": Self.estimate.text(in: context.language)],
        text: Self.estimateMark.text(in: context.language)
      )
    }
    if let range = CellText.range(cell.value, context.language) {
      html.element("span", ["class": "range"], text: range)
    }
  }

  /// What the column is sorted by, where it is not the text.
  private func sortKey(_ cell: TableCell) -> String? {
    switch cell.value {
    case .amount(let span, _), .percent(let span), .money(let span):
      DecimalText.fixed(span.mid, digits: 6)
    case .number(let number): DecimalText.fixed(number, digits: 6)
    case .empty, .unknown, .text, .date: nil
    }
  }
}

extension TableHTML {
  fileprivate static let atLeast = Phrase(zh: "不少于", en: "at least")
  fileprivate static let estimate = Phrase(zh: "含推算数", en: "rests on estimates")
  fileprivate static let estimateMark = Phrase(zh: "估", en: "est.")
}
