package import Markup

/// Sliders with what follows them, for a page that has no engine: it only adds and compares.
package struct AtlasPanel: Hashable, Sendable {
  /// One slider.
  package struct Slider: Hashable, Sendable {
    /// What is built.
    package let label: String
    /// The largest size, in the unit of the product.
    package let largest: Double
  }

  /// The sliders.
  package let sliders: [Slider]
  /// The headings that the page shows, by their keys.
  package let words: [String]
  /// The matrix, the tests and the names, as the script reads them.
  package let data: JSONValue
  /// The map whose colours follow.
  package let map: String?
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
