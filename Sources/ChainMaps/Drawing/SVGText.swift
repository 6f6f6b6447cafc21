import ChainModel
import Markup
import Words

/// Numbers as SVG and DOT write them.
enum SVGNumber {
  /// A number with at most this many digits after the point.
  static func text(_ value: Double, digits: Int = 1) -> String {
    DecimalText.fixed(value, digits: digits)
  }
}

/// Collects the elements of an SVG drawing, each on a line of its own.
struct SVGText {
  /// An attribute of an element.
  typealias Attribute = (StaticString, String)

  private var writer = MarkupWriter(.xml)

  var text: String { writer.text }

  /// The text of a drawing of a fixed size on white paper.
  static func page(
    _ title: String,
    width: Double,
    height: Double,
    in language: Language,
    class name: String,
    style: String,
    body: (inout SVGText) -> Void
  ) -> String {
    let (width, height) = (SVGNumber.text(width), SVGNumber.text(height))
    var svg = SVGText()
    svg.group(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", width), ("height", height),
        ("viewBox", "0 0 \(width) \(height)"), ("role", "img"),
        ("lang", language == .zh ? "zh-CN" : "en"), ("class", "chain-map \(name)"),
      ]
    ) { svg in
      svg.title(title)
      svg.style(style)
      svg.element("rect", [("width", width), ("height", height), ("fill", "#ffffff")])
      body(&svg)
    }
    return svg.text
  }

  /// Adds an element without content.
  mutating func element(_ name: StaticString, _ attributes: [Attribute], title: String? = nil) {
    if let title {
      writer.element(name, attributes: Self.named(attributes)) { $0.element("title", text: title) }
    } else {
      writer.void(name, attributes: Self.named(attributes))
    }
    writer.newline()
  }

  /// Adds an element with the content that the body adds.
  mutating func group(
    _ name: StaticString = "g",
    _ attributes: [Attribute] = [],
    body: (inout SVGText) -> Void
  ) {
    writer.element(name, attributes: Self.named(attributes)) { writer in
      writer.newline()
      var inner = SVGText()
      swap(&inner.writer, &writer)
      body(&inner)
      swap(&inner.writer, &writer)
    }
    writer.newline()
  }

  /// Adds a title, which viewers show as a tooltip.
  mutating func title(_ words: String) {
    writer.element("title", text: words)
    writer.newline()
  }

  /// Adds style rules, which must not hold `<` or `&`.
  mutating func style(_ rules: String) {
    writer.element("style") { writer in
      writer.newline()
      writer.trusted(rules)
      writer.newline()
    }
    writer.newline()
  }

  /// Adds a line of text; `y` is its baseline.
  mutating func line(
    _ words: String,
    x: Double,
    y: Double,
    class style: String,
    fill: String? = nil,
    anchor: String? = nil
  ) {
    writer.element(
      "text",
      [
        "class": style, "x": SVGNumber.text(x), "y": SVGNumber.text(y), "fill": fill,
        "text-anchor": anchor,
      ],
      text: words
    )
    writer.newline()
  }

  private static func named(
    _ attributes: [Attribute]
  ) -> [(key: StaticString, value: String?)] {
    attributes.map { (key: $0.0, value: $0.1) }
  }
}
