import AtlasPages

/// Writes the booklet for paper, as a PDF, where somebody asks for it.
package struct BookletExporter: AtlasExporter {
  /// The program that prints it.
  package let printer: BookletPrinter

  /// Makes an exporter with the program that prints.
  package init(printer: BookletPrinter = BookletPrinter()) {
    self.printer = printer
  }

  /// A booklet takes a minute and a program of its own.
  package var isOnDemand: Bool { true }

  /// The booklet in the main language.
  package func files(of atlas: PublishedAtlas) throws -> [AtlasFile] {
    let html = Booklet(atlas.main, sources: atlas.sources).html
    return [
      AtlasFile(path: "atlas.pdf", bytes: try printer.pdf(html, asOf: atlas.main.asOf))
    ]
  }
}
