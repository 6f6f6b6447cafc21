import Markup

extension OfficialDocument {
  /// The document as one page that needs nothing else.
  package var html: String {
    var writer = MarkupWriter(.html)
    writer.literal("<!DOCTYPE html>\n")
    writer.element("html", ["lang": language]) { writer in
      writer.element("head") { writer in
        writer.void("meta", ["charset": "utf-8"])
        writer.void(
          "meta",
          ["name": "viewport", "content": "width=device-width, initial-scale=1"]
        )
        writer.element("title", text: title)
        writer.element("style") { $0.trusted(HouseTemplate.pageStyle) }
      }
      writer.newline()
      writer.element("body") { writer in
        writer.element("h1", text: title)
        if let subtitle { writer.element("p", ["class": "under"], text: subtitle) }
        if let dateline { writer.element("p", ["class": "under"], text: dateline) }
        for block in blocks {
          writer.newline()
          Self.write(block, &writer)
        }
      }
    }
    writer.newline()
    return writer.text
  }

  private static func write(_ block: Block, _ writer: inout MarkupWriter) {
    switch block {
    case .heading(let level, let text):
      switch level {
      case 1: writer.element("h2", text: text)
      case 2: writer.element("h3", text: text)
      default: writer.element("h4", text: text)
      }
    case .paragraph(let runs):
      writer.element("p") { writer in
        for run in runs { write(run, &writer) }
      }
    case .quote(let text): writer.element("blockquote", text: text)
    case .note(let text): writer.element("p", ["class": "small"], text: text)
    case .table(let grid): write(grid, &writer)
    case .picture(let image, let caption):
      writer.element("figure") { writer in
        // Letters, digits, plus and slash: nothing of it can end the attribute.
        writer.trusted("<img alt=\"\" src=\"data:image/png;base64,\(Base64.text(image))\">")
        writer.element("figcaption", text: caption)
      }
    }
  }

  private static func write(_ run: Run, _ writer: inout MarkupWriter) {
    switch run.style {
    case .plain: writer.text(run.text)
    case .strong: writer.element("strong", text: run.text)
    case .forbidden: writer.element("mark", ["class": "forbidden"], text: run.text)
    case .allowed: writer.element("mark", ["class": "allowed"], text: run.text)
    case .ask: writer.element("mark", ["class": "ask"], text: run.text)
    }
  }

  private static func write(_ grid: Grid, _ writer: inout MarkupWriter) {
    func side(_ column: Int) -> String? { grid.columns[column].isNumeric ? "n" : nil }
    writer.element("table") { writer in
      if let caption = grid.caption { writer.element("caption", text: caption) }
      writer.element("thead") { writer in
        writer.element("tr") { writer in
          for (index, column) in grid.columns.enumerated() {
            writer.element("th", ["class": side(index), "scope": "col"], text: column.heading)
          }
        }
      }
      writer.element("tbody") { writer in
        for row in grid.rows {
          writer.element("tr") { writer in
            for (index, cell) in row.enumerated() {
              writer.element("td", ["class": side(index)], text: cell)
            }
          }
        }
      }
    }
  }
}
