import AtlasPages

/// Writes the booklet for paper, as a PDF, where somebody asks for it.
public struct BookletExporter: AtlasExporter {
  /// The program that prints it.
  public let printer: BookletPrinter

  /// Makes an exporter with the program that prints.
  public init(printer: BookletPrinter = BookletPrinter()) {
    self.printer = printer
  }

  /// A booklet takes a minute and a program of its own.
  public var isOnDemand: Bool { true }

  /// The booklet in the main language.
  public func files(of atlas: PublishedAtlas) throws -> [AtlasFile] {
    let html = Booklet(atlas.main, sources: atlas.sources).html
    return [
      AtlasFile(path: "atlas.pdf", bytes: try printer.pdf(html, asOf: atlas.main.asOf))
    ]
  }
}
