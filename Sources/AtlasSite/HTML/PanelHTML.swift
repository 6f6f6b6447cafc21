import AtlasPages
import Markup

/// Writes the what-if panel: sliders, places for what follows them, the map, and the data that the
/// script reads.
struct PanelHTML {
  let context: HTMLContext

  func write(_ panel: AtlasPanel, to html: inout MarkupWriter) {
    html.element("div", ["class": "panel", "id": "panel-sliders"]) { html in
      html.element("form", ["class": "levers", "autocomplete": "off"]) { html in
        html.element("h3", text: panel.words[0])
        for (index, slider) in panel.sliders.enumerated() {
          html.element("label") { html in
            html.element("span", text: slider.label)
            html.element("output", ["data-out": "\(index)"]) { _ in }
            html.void(
              "input",
              [
                "type": "range", "min": "0", "max": "100", "step": "1", "value": "0",
                "data-lever": "\(index)",
              ]
            )
          }
        }
        html.element("button", ["type": "button", "data-reset": ""], text: panel.words[5])
        html.element("p", ["class": "notice", "data-switch": "", "hidden": ""]) { _ in }
      }
      for (key, word) in zip(["limits", "balances", "verdicts"], [3, 1, 2]) {
        html.element("section", ["class": key]) { html in
          html.element("h3", text: panel.words[word])
          html.element(
            "div",
            [
              "class": "table", "data-part": key, "role": "group", "tabindex": "0",
              "aria-label": panel.words[word],
            ]
          ) { _ in }
        }
      }
      if let map = panel.map {
        html.element("div", ["class": "panel-map"]) { html in
          html.trusted(FigureHTML.inline(map))
        }
      }
      html.element("section", ["class": "command"]) { html in
        html.element("h3", text: panel.words[4])
        html.element("pre") { html in html.element("code", ["data-command": ""]) { _ in } }
      }
      html.element("script", ["type": "application/json", "data-panel": ""]) { html in
        // A closing tag inside a text would end the script.
        html.trusted(
          JSONWriter(isIndented: false).text(panel.data).replacing("<", with: "\\u003C")
        )
      }
    }
  }
}
