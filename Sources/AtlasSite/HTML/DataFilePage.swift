import AtlasPages
import ChainModel
import Markup

/// A file of the workspace with numbered lines, so that each figure can lead to its line.
struct DataFilePage {
  let file: WorkspaceFile
  let shell: SiteShell

  func output() -> AtlasFile {
    let path = PageAddress.path(ofData: file.path)
    let address = PageAddress(path: path, language: shell.document.language)
    var html = MarkupWriter(.html)
    shell.write(title: file.path, page: nil, at: address, to: &html) { html in
      html.element("div", ["class": "title"]) { html in
        html.element("p", ["class": "kicker"], text: shell.say(Self.dataFile))
        html.element("h1", text: file.path)
      }
      html.element("ol", ["class": "lines"]) { html in
        for (index, line) in lines.enumerated() {
          html.element("li", ["id": "L\(index + 1)"], text: String(line))
        }
      }
    }
    return AtlasFile(path: path, bytes: html.bytes)
  }

  private var lines: [Substring] {
    var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension DataFilePage {
  fileprivate static let dataFile = Phrase(zh: "数据文件", en: "Data file")
}
