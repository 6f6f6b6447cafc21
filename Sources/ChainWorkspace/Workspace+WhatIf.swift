package import ChainModel
package import ProcessSynthesis

extension Workspace {
  /// What building and dropping plants does; by default on what runs and what is being built, on the
  /// region's own date.
  ///
  /// - Parameters:
  ///   - builds: Plants as `PROCESS=AMOUNT@ZONE`, the amount in the unit of the process's main output.
  ///   - drops: Ids of plants.
  ///   - scenario: Which plants count.
  ///   - asOf: The date.
  /// - Returns: The region before and after.
  /// - Throws: ``Failure`` for words that the workspace does not know, and where the change cannot be
  ///   reckoned with.
  package func whatIf(
    building builds: [String],
    dropping drops: [String] = [],
    scenario: Scenario = .committed,
    asOf: PartialDate? = nil
  ) async throws(Failure) -> WhatIf {
    var plants: [PlantChange.Build] = []
    for text in builds { plants.append(try plant(text)) }
    let ids = Set(model.facilities.map(\.id))
    for drop in drops where !ids.contains(Facility.ID(drop)) {
      throw Failure(
        .usage,
        Self.unknown(
          Phrase(zh: "装置", en: "plant"),
          drop,
          among: model.facilities.map(\.id.text)
        )
      )
    }
    let change = PlantChange(builds: plants, drops: drops.map { Facility.ID($0) })
    do throws(PlantChangeError) {
      return try await WhatIf(change, of: balance(scenario: scenario, asOf: asOf))
    } catch {
      throw Failure(.task, error.phrase)
    }
  }

  /// A plant written as `PROCESS=AMOUNT@ZONE`.
  private func plant(_ text: String) throws(Failure) -> PlantChange.Build {
    let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves.last?.split(separator: "@", omittingEmptySubsequences: false) ?? []
    guard halves.count == 2, parts.count == 2 else {
      throw Failure(.usage, Self.badPlant(text))
    }
    guard let process = model.processes[UnitProcess.ID(String(halves[0]))] else {
      throw Failure(
        .usage,
        Self.unknown(
          Phrase(zh: "环节", en: "process"),
          String(halves[0]),
          among: model.processes.elements.map(\.id.text)
        )
      )
    }
    let zones = model.region.zones.map(\.id) + model.region.places.map(\.id)
    guard let zone = zones.first(where: { $0.text == parts[1] }) else {
      throw Failure(
        .usage,
        Self.unknown(
          Phrase(zh: "片区", en: "zone"),
          String(parts[1]),
          among: zones.map(\.text)
        )
      )
    }
    guard let product = model.products[process.output] else {
      preconditionFailure("no \(process.output)")
    }
    return PlantChange.Build(
      process: process.id,
      amount: try amount(String(parts[0]), of: product),
      zone: zone
    )
  }

  /// A number with a unit that converts to the product's.
  private func amount(_ text: String, of product: Product) throws(Failure) -> Double {
    let digits = text.prefix { "0123456789.".contains($0) }
    let rest = String(text.dropFirst(digits.count))
    guard let number = Double(digits), number.isFinite, number > 0,
      let unit = model.units.parse(rest), let factor = unit.factor(to: product.unit)
    else { throw Failure(.usage, Self.badAmount(text, product)) }
    return number * factor
  }

  private static func badPlant(_ text: String) -> Phrase {
    let shown = Phrase.quoted(text)
    return Phrase(
      zh: "\(shown.zh)应写作 环节=规模@片区，例如 pet-poly=50万t@shangku",
      en: "\(shown.en) must read PROCESS=AMOUNT@ZONE, such as pet-poly=50万t@shangku"
    )
  }

  private static func badAmount(_ text: String, _ product: Product) -> Phrase {
    let shown = Phrase.quoted(text)
    return Phrase(
      zh: "规模\(shown.zh)应为数字加单位（如 50万t），单位要能换算成\(product.name.zh)的单位\(product.unit.text(in: .zh))",
      en:
        "the amount \(shown.en) must be digits above zero with a unit that converts to that of \(product.name.en), \(product.unit.text(in: .en))"
    )
  }
}
