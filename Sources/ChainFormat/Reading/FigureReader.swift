import ChainModel

/// Reads figures: numbers, ranges with basis and source, and lists of claims.
struct FigureReader {
  let reading: Reading

  /// The keys of a figure.
  static let keys = ["low", "mid", "high", "basis", "source", "asOf", "note"]

  /// A figure together with what only exchanges may say.
  struct Exchanged {
    let figure: Figure
    let stoichiometric: Double?
    let substitutes: [Product.ID]
  }

  /// One figure; of several claims the one to use, the others beside it.
  func figure(_ node: YAMLNode, _ key: String, _ quantity: Quantity = .amount) -> Figure? {
    claims(node, key, quantity, keys: Self.keys).map(chosen)
  }

  /// The price of a product, which may be negative.
  ///
  /// A mean of twelve months ranks before the last full year, that before claims that say nothing of
  /// their period, those before a day's price, whatever the grades; a day's price only widens.
  func price(_ node: YAMLNode) -> Figure? {
    let claims = Self.parts(of: node).compactMap {
      part -> (period: PricePeriod?, figure: Figure)? in
      guard let figure = claim(part, "price", .signed, keys: Self.keys + ["period"]) else {
        return nil
      }
      let period: PricePeriod? =
        part.entries == nil ? nil : Fields(unchecked: part, .figure, reading).word("period")
      return (period, figure)
    }
    guard let best = claims.map({ PricePeriod.rank($0.period) }).min() else { return nil }
    let used = chosen(claims.filter { PricePeriod.rank($0.period) == best }.map(\.figure))
    let rest = claims.filter { PricePeriod.rank($0.period) != best }
    var span = used.span
    for claim in rest where claim.period == .spot {
      span = Span(
        low: min(span.low, claim.figure.span.low),
        mid: span.mid,
        high: max(span.high, claim.figure.span.high)
      )
    }
    return Figure(
      span: span,
      basis: used.basis,
      sources: used.sources,
      asOf: used.asOf,
      note: used.note,
      origin: used.origin,
      rejected: used.rejected + rest.map(\.figure)
    )
  }

  /// The figure of an input or a by-product.
  func exchange(_ node: YAMLNode, _ key: String) -> Exchanged? {
    let keys = Self.keys + ["or", "stoichiometric"]
    let claims = claims(node, key, .amount, keys: keys)
    var stoichiometric: Double?
    var substitutes: [Product.ID] = []
    for node in Self.parts(of: node) where node.entries != nil {
      // Unknown keys were reported when the claims were read.
      let fields = Fields(unchecked: node, .figure, reading)
      if let number = fields.number("stoichiometric"), stoichiometric == nil {
        stoichiometric = number
      }
      for id: Product.ID in fields.ids("or", .product) where !substitutes.contains(id) {
        substitutes.append(id)
      }
    }
    return claims.map(chosen).map {
      Exchanged(figure: $0, stoichiometric: stoichiometric, substitutes: substitutes)
    }
  }

  private static func parts(of node: YAMLNode) -> [YAMLNode] {
    guard case .sequence(let nodes) = node.content else { return [node] }
    return nodes
  }

  private func claims(
    _ node: YAMLNode,
    _ key: String,
    _ quantity: Quantity,
    keys: [String]
  ) -> [Figure]? {
    let nodes = Self.parts(of: node)
    guard !nodes.isEmpty else {
      reading.error(.emptyList(key), at: node.origin)
      return nil
    }
    let figures = nodes.compactMap { claim($0, key, quantity, keys: keys) }
    return figures.isEmpty ? nil : figures
  }

  private func claim(
    _ node: YAMLNode,
    _ key: String,
    _ quantity: Quantity,
    keys: [String]
  ) -> Figure? {
    switch node.content {
    case .sequence:
      reading.error(.wrongShape(key, expected: .figure, found: .list), at: node.origin)
      return nil
    case .scalar:
      return reading.number(node, key, quantity)
        .map {
          Figure(
            span: reading.set(Span($0), at: node.origin),
            basis: .estimate,
            origin: node.origin
          )
        }
    case .mapping:
      guard let fields = Fields(node, .figure, keys: keys, reading) else { return nil }
      let sources = fields.sources()
      let stated: Basis? = fields.word("basis")
      let basis = stated ?? (fields.has("source") ? .sourced : .estimate)
      if stated == .sourced, !fields.has("source") {
        let place = fields.node("basis")?.origin ?? node.origin
        reading.error(.sourcedWithoutSource, at: place)
      }
      let asOf = fields.date("asOf")
      let note = fields.text("note")
      guard let span = span(fields, quantity) else { return nil }
      return Figure(
        span: reading.set(span, at: node.origin),
        basis: basis,
        sources: sources,
        asOf: asOf,
        note: note,
        origin: node.origin
      )
    }
  }

  private func span(_ fields: Fields, _ quantity: Quantity) -> Span? {
    let low = fields.number("low", quantity)
    let mid = fields.number("mid", quantity)
    let high = fields.number("high", quantity)
    guard fields.has("low") == fields.has("high") else {
      let missing = fields.has("low") ? "high" : "low"
      reading.error(Self.halfRange(missing: missing), at: fields.origin)
      return nil
    }
    guard fields.has("low") || fields.has("mid") else {
      reading.error(Self.noNumber, at: fields.origin)
      return nil
    }
    if !fields.has("low") { return mid.map { Span($0) } }
    guard let low, let high, mid != nil || !fields.has("mid") else { return nil }
    return reading.span(low, mid, high, at: fields.origin)
  }

  /// Puts the better grade first, then the newer date, then the order of the file.
  func chosen(_ figures: [Figure]) -> Figure {
    let order = figures.indices.sorted { left, right in
      let (a, b) = (figures[left], figures[right])
      let (gradeA, gradeB) = (reading.grade(of: a.sources), reading.grade(of: b.sources))
      if gradeA != gradeB { return gradeA < gradeB }
      let dates = (reading.date(of: a.sources, a.asOf), reading.date(of: b.sources, b.asOf))
      if dates.0 != dates.1 { return Reading.isNewer(dates.0, than: dates.1) }
      return left < right
    }
    guard order.count > 1 else { return figures[0] }
    return figures[order[0]].rejecting(order.dropFirst().map { figures[$0] })
  }
}

extension Fields {
  /// A mapping whose keys were checked before.
  init(unchecked node: YAMLNode, _ kind: ThingKind, _ reading: Reading) {
    self.kind = kind
    self.origin = node.origin
    self.entries = node.entries ?? []
    self.reading = reading
  }
}

extension Reading {
  /// A range in order; nil, and reported, where it is not.
  func span(_ low: Double, _ mid: Double?, _ high: Double, at origin: Origin) -> Span? {
    let mid = mid ?? (low + high) / 2
    guard low <= mid, mid <= high else {
      error(.outOfOrder(low: low, mid: mid, high: high), at: origin)
      return nil
    }
    return Span(low: low, mid: mid, high: high)
  }

  /// The best grade among sources; U where there is none.
  func grade(of ids: [Source.ID]) -> Grade {
    ids.compactMap { sources[$0.text]?.grade }.min() ?? .u
  }

  /// The date that a claim speaks for: its own, or the newest of its sources.
  func date(of ids: [Source.ID], _ asOf: PartialDate?) -> PartialDate? {
    asOf ?? ids.compactMap { sources[$0.text]?.date }.max()
  }

  /// Whether one date is newer; no date is the oldest.
  static func isNewer(_ left: PartialDate?, than right: PartialDate?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    return right < left
  }
}

extension FigureReader {
  /// A figure without any number.
  static let noNumber = Phrase(
    zh: "数值为空；应有 mid，或 low 与 high",
    en: "a figure without a number; expected mid, or low and high"
  )

  /// One end of a range without the other.
  static func halfRange(missing: String) -> Phrase {
    Phrase(
      zh: "范围缺一端；应有 \(missing)，或 low 与 high 都不写",
      en: "a range with one end; expected \(missing) too, or neither low nor high"
    )
  }
}
