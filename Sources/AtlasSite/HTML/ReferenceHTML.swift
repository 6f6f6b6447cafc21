import Tables
import ChainModel
import Markup

/// Marks that lead to sources and to lines of data.
struct ReferenceHTML {
  let context: HTMLContext

  /// The sources and places of a figure; the first few in sight, the rest folded.
  func write(
    _ sources: [Source.ID],
    _ facts: [Origin],
    limit: Int = 3,
    to html: inout MarkupWriter
  ) {
    let facts = facts.filter { context.files.contains($0.file) && $0.line > 0 }
    guard !sources.isEmpty || !facts.isEmpty else { return }
    html.element(context.isPaper ? "span" : "div", ["class": "refs"]) { html in
      if context.isPaper {
        for (index, id) in sources.prefix(limit).enumerated() {
          if index > 0 { html.text(" ") }
          source(id, &html)
        }
        return
      }
      for id in sources.prefix(limit) {
        source(id, &html)
        html.text(" ")
      }
      let rest = sources.dropFirst(limit)
      if sources.isEmpty, facts.count == 1 {
        fact(facts[0], &html)
        return
      }
      guard !rest.isEmpty || !facts.isEmpty else { return }
      html.element("details", ["class": "more"]) { html in
        html.element(
          "summary",
          ["title": context.say(Self.factMark)],
          text: "+\(rest.count + facts.count)"
        )
        for id in rest {
          source(id, &html)
          html.text(" ")
        }
        for origin in facts {
          fact(origin, &html)
          html.text(" ")
        }
      }
    }
  }

  private func source(_ id: Source.ID, _ html: inout MarkupWriter) {
    context.linked(id.text, .source(id), class: "src", title: context.hint(id), to: &html)
  }

  private func fact(_ origin: Origin, _ html: inout MarkupWriter) {
    let name = origin.file.split(separator: "/").last.map(String.init) ?? origin.file
    context.linked("\(name):\(origin.line)", .line(origin), class: "fact", to: &html)
  }
}

extension ReferenceHTML {
  fileprivate static let factMark = Phrase(zh: "数据位置", en: "Where in the data")
}
