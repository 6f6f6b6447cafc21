import ChainModel

/// Brings amounts of a table to the unit of their product.
struct Conversion {
  let reading: Reading
  let processes: Catalogue<UnitProcess>

  /// An amount in a unit as units of a product.
  ///
  /// The unit converts directly, or from a mass through the product's `massPerUnit`, or from machines
  /// through what one of them makes in one of the processes. What does not convert is reported.
  ///
  /// - Parameters:
  ///   - figure: The amount in the unit.
  ///   - unit: The unit.
  ///   - cell: The unit as written, and where.
  ///   - product: The product.
  ///   - candidates: The processes whose machines may be meant.
  /// - Returns: The amount in the product's unit; nil where it does not convert.
  func convert(
    _ figure: Figure,
    _ unit: ScaledUnit,
    _ cell: Row.Cell,
    to product: Product,
    by candidates: [UnitProcess.ID]
  ) -> Figure? {
    if let factor = unit.factor(to: product.unit) {
      return factor == 1 ? figure : figure.scaled(by: factor)
    }
    if unit.unit.dimension == .mass, let tonnes = unit.unit.factor,
      let mass = product.massPerUnit, mass.span.low > 0
    {
      let inverse = Figure(
        span: Span(low: 1 / mass.span.high, mid: 1 / mass.span.mid, high: 1 / mass.span.low),
        sources: mass.sources
      )
      return figure.converted(unit.scale * tonnes, by: inverse)
    }
    guard unit.unit.dimension == .equipment else {
      reading.error(
        .unitMismatch(cell.text, product: product.id.text, unit: product.unit),
        at: cell.origin
      )
      return nil
    }
    let named = candidates.compactMap { processes[$0] }.filter { $0.output == product.id }
    // A process that could not be read was reported where it stands.
    guard candidates.allSatisfy({ processes[$0] != nil }) else { return nil }
    guard !named.isEmpty else {
      reading.error(
        Self.equipmentNeedsProcess(cell.text, product: product.id.text),
        at: cell.origin
      )
      return nil
    }
    let rates = named.compactMap { $0.equipment.first { $0.unit.id == unit.unit.id } }
    guard let rate = rates.first, rates.allSatisfy({ $0.output.span == rate.output.span }) else {
      reading.error(
        Self.noEquipmentRate(
          cell.text,
          process: named.map(\.id.text).joined(separator: ", "),
          known: named.flatMap { $0.equipment.map(\.unit) }
        ),
        at: cell.origin
      )
      return nil
    }
    return figure.converted(unit.scale, by: rate.output)
  }
}

extension Conversion {
  /// A unit of machines that the process has no rate for.
  static func noEquipmentRate(_ text: String, process: String, known: [MeasureUnit]) -> Phrase {
    let text = Phrase.quoted(text)
    let process = Phrase.shown(process)
    return Phrase(
      zh:
        "设备单位\(text.zh)不能换算；环节 \(process) 应有该单位的 equipment\(known.isEmpty ? "" : "（现有：\(Phrase.list(known.map(\.name.zh)).zh)）")",
      en:
        "the machine unit \(text.en) does not convert; expected an equipment rate for it in \(process)\(known.isEmpty ? "" : " (there are: \(Phrase.list(known.map(\.name.en)).en))")"
    )
  }

  /// A unit of machines without a process to convert by.
  static func equipmentNeedsProcess(_ text: String, product: String) -> Phrase {
    let text = Phrase.quoted(text)
    let product = Phrase.shown(product)
    return Phrase(
      zh: "设备单位\(text.zh)不能换算；应写明制造 \(product) 的环节",
      en: "the machine unit \(text.en) does not convert; expected the process that makes \(product)"
    )
  }
}
