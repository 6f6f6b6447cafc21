import ChainModel

/// The style sheets and scripts that go with the site; they stand as files under `Resources/`.
enum Resources {
  /// The style sheet of the site: from a phone to a wall, on paper, and for a keyboard.
  static var siteStyle: String {
    kinds + text(PackageResources.site_css) + text(PackageResources.panel_css) + panelKinds
      + "@media print {\n\(bookStyle)}\n"
  }

  /// The style sheet of the booklet: A4, running heads, page numbers, maps across.
  static var bookletStyle: String { kinds + text(PackageResources.booklet_css) + bookStyle }

  /// The looks of a project book on paper, the same from a browser and in the booklet.
  private static var bookStyle: String { text(PackageResources.book_css) }

  /// The script of the site: search, moving maps, sorted tables, a switch that keeps the place.
  ///
  /// It loads nothing and every page can be read without it.
  static var siteScript: String { text(PackageResources.site_js) }

  /// The script that draws charts anew at the width of the screen, with D3.
  ///
  /// The static drawing stays in the page: it is what is printed, and what is seen where the library
  /// is not at hand. Colours, words and addresses come with the page; nothing is computed but places.
  static var chartScript: String { text(PackageResources.charts_js) }

  /// The script of the what-if panel: it adds and compares what comes with the page.
  static var panelScript: String { text(PackageResources.panel_js) }

  /// The colours of gap kinds on the cards of the panel's map.
  private static var panelKinds: String {
    GapKind.allCases.map { kind in
      ".panel g.card[data-k=\(kind.id)] > g:first-child path { stroke: \(kind.colour); stroke-width: 2; }\n"
    }.joined()
  }

  /// The colours of gap kinds, for words, signs and the edges of cards.
  private static var kinds: String {
    GapKind.allCases.map { kind in
      let edge =
        kind.isProject
        ? ".card[data-k=\(kind.id)].card { border-top-color: \(kind.colour); }\n" : ""
      return ".k-\(kind.id) { color: \(kind.colour); }\n" + edge
    }.joined()
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
