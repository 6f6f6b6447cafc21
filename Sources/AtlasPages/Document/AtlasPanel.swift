public import Markup

/// Sliders with what follows them, for a page that has no engine: it only adds and compares.
public struct AtlasPanel: Hashable, Sendable {
  /// One slider.
  public struct Slider: Hashable, Sendable {
    /// What is built.
    public let label: String
    /// The largest size, in the unit of the product.
    public let largest: Double
  }

  /// The sliders.
  public let sliders: [Slider]
  /// The headings that the page shows, by their keys.
  public let words: [String]
  /// The matrix, the tests and the names, as the script reads them.
  public let data: JSONValue
  /// The map whose colours follow.
  public let map: String?
}

extension AtlasPage {
  /// Whether it has sliders.
  package var hasPanel: Bool {
    sections.contains { section in
      section.blocks.contains { block in
        if case .panel = block { true } else { false }
      }
    }
  }
}
