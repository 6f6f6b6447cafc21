package import ChainModel
package import Markup

/// Pieces that all JSON results are built from.
package enum ResultJSON {
  /// A range; an end that is infinite is null.
  package static func span(_ span: Span) -> JSONValue {
    .fields(["low": number(span.low), "mid": number(span.mid), "high": number(span.high)])
  }

  /// A range, or null.
  package static func span(_ span: Span?) -> JSONValue {
    span.map { Self.span($0) } ?? .null
  }

  /// A number; infinite is null.
  package static func number(_ value: Double) -> JSONValue {
    value.isFinite ? .number(value) : .null
  }

  /// A figure with what it rests on.
  package static func figure(_ figure: Figure?) -> JSONValue {
    guard let figure else { return .null }
    return .fields([
      "low": number(figure.span.low), "mid": number(figure.span.mid),
      "high": number(figure.span.high), "basis": .string(figure.basis.rawValue),
      "asOf": .optional(figure.asOf?.description), "fact": .string(figure.origin.description),
      "sources": .strings(figure.sources.map(\.text)),
    ])
  }

  /// A figure about a market, or null.
  package static func market(_ figure: MarketFigure?) -> JSONValue {
    guard let figure else { return .null }
    return .fields([
      "id": .string(figure.id.text), "market": .string(figure.market.rawValue),
      "kind": .string(figure.kind.rawValue), "year": .optional(figure.year?.description),
      "amount": self.figure(figure.amount),
    ])
  }

  /// Both names.
  package static func name(_ name: Name?) -> JSONValue {
    name.map { .fields(["zh": .string($0.zh), "en": .string($0.en)]) } ?? .null
  }

  /// Places in files.
  package static func facts(_ facts: [Origin]) -> JSONValue {
    .strings(facts.map(\.description))
  }

  /// Ids.
  package static func ids<Owner>(_ ids: some Sequence<Identifier<Owner>>) -> JSONValue {
    .strings(ids.map(\.text))
  }
}
