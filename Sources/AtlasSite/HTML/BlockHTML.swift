import AtlasPages
import ChainModel
import Markup
import Tables

/// Writes the pieces of a section.
struct BlockHTML {
  let context: HTMLContext

  func write(_ block: AtlasBlock, under heading: String? = nil, to html: inout MarkupWriter) {
    switch block {
    case .paragraph(let runs): paragraph(runs, &html)
    case .notice(let runs):
      html.element("div", ["class": "notice"]) { html in
        paragraph(runs, &html)
      }
    case .list(let items):
      html.element("ul") { html in
        for item in items { html.element("li") { runs(item, &$0) } }
      }
    case .facts(let facts): self.facts(facts, name: "facts", &html)
    case .keyFigures(let facts): self.facts(facts, name: "key", &html)
    case .table(let table):
      TableHTML(context: context).write(table, under: heading, to: &html)
    case .figure(let figure): FigureHTML(context: context).write(figure, to: &html)
    case .questions(let questions):
      html.element("dl", ["class": "asked"]) { html in
        for item in questions {
          html.element("div", ["class": item.isKnown ? nil : "open"]) { html in
            html.element("dt", text: item.question)
            html.element("dd") { runs(item.answer, &$0) }
          }
        }
      }
    case .panel(let panel): PanelHTML(context: context).write(panel, to: &html)
    case .cards(let cards):
      html.element("ul", ["class": "cards"]) { html in
        for card in cards { self.card(card, &html) }
      }
    }
    html.newline()
  }

  /// A paragraph; what folds may not stand in an HTML paragraph.
  func paragraph(_ runs: [TextRun], class name: String? = nil, _ html: inout MarkupWriter) {
    let folds = runs.contains { !$0.sources.isEmpty || !$0.facts.isEmpty }
    let names = [folds ? "p" : nil, name].compactMap { $0 }.joined(separator: " ")
    html.element(folds ? "div" : "p", ["class": names.isEmpty ? nil : names]) {
      self.runs(runs, &$0)
    }
  }

  func runs(_ runs: [TextRun], _ html: inout MarkupWriter) {
    for run in runs {
      switch run.style {
      case .plain: context.linked(run.text, run.link, to: &html)
      case .strong:
        html.element("strong") { context.linked(run.text, run.link, to: &$0) }
      case .quiet:
        html.element("span", ["class": "quiet"]) { context.linked(run.text, run.link, to: &$0) }
      case .quote: html.element("q") { context.linked(run.text, run.link, to: &$0) }
      }
      if !run.sources.isEmpty || !run.facts.isEmpty {
        html.text(" ")
        ReferenceHTML(context: context).write(run.sources, run.facts, to: &html)
      }
    }
  }

  private func facts(_ facts: [LabelledFact], name: String, _ html: inout MarkupWriter) {
    html.element("dl", ["class": name]) { html in
      for fact in facts {
        html.element("div") { html in
          html.element("dt", text: fact.label)
          html.element("dd") { html in
            let column = TableColumn("value", fact.label, kind: kind(of: fact))
            TableHTML(context: context).value(fact.cell, column, &html)
            if let note = fact.note {
              html.element("span", ["class": "range"], text: note)
            }
            if !fact.cell.sources.isEmpty || !fact.cell.facts.isEmpty {
              ReferenceHTML(context: context).write(fact.cell.sources, fact.cell.facts, to: &html)
            }
          }
        }
      }
    }
  }

  private func kind(of fact: LabelledFact) -> TableColumn.Kind {
    switch fact.cell.value {
    case .amount: .amount
    case .money: .money
    case .percent: .percent
    case .date: .date
    case .number, .text, .empty, .unknown: fact.kind
    }
  }

  private func card(_ card: AtlasCard, _ html: inout MarkupWriter) {
    html.element("li", ["class": "card", "data-k": card.mark?.rawValue]) { html in
      html.element("p", ["class": "kicker"]) { html in
        if let mark = card.mark {
          html.element(
            "span",
            ["class": "sign k-\(mark.rawValue)", "aria-hidden": "true"],
            text: mark.sign
          )
        }
        html.text(card.kicker)
      }
      html.element("h3") { context.linked(card.title, .page(card.page), to: &$0) }
      for line in card.lines { paragraph(line, &html) }
    }
  }
}
