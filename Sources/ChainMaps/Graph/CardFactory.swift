import ChainModel
import Words

/// Makes cards and rows out of products, processes, plants and marks.
struct CardFactory {
  let model: RegionalModel
  let marks: MapMarks
  let presence: LocalPresence
  let language: Language
  /// Whether rows name the companies.
  var namesCompanies = false

  /// The card of a product.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - processes: The processes of the map that make it.
  ///   - isByproduct: Whether a process of the map puts it out beside its main output.
  ///   - id: The card's key; nil for the product's.
  /// - Returns: The card.
  func card(
    for product: Product,
    processes: [UnitProcess],
    isByproduct: Bool,
    id: MapCard.ID? = nil
  ) -> MapCard {
    var rows = processes.map(row)
    let plants = presence.routeless(product.id)
    if !plants.isEmpty { rows.append(row(ofRouteless: plants)) }
    let mark = marks.products[product.id]
    let isPresent =
      mark?.isPresent
      ?? (rows.contains { $0.presence == .operating } || presence.hasPrimary(product.id))
    let origin: MapCard.Origin =
      !rows.isEmpty ? .made : isByproduct ? .byproduct : product.role == .raw ? .raw : .outside
    let isSurveyed = mark?.isSurveyed ?? true
    return MapCard(
      id: id ?? product.id.text,
      product: product.id,
      name: product.name.text(in: language),
      origin: origin,
      isEnd: product.role == .end,
      isPresent: isPresent,
      gaps: mark?.gaps ?? [],
      isClosing: mark?.isClosing ?? false,
      isSurveyed: isSurveyed,
      // A mark speaks for the region; where companies are named, their capacities stand there.
      size: namesCompanies ? nil : mark?.size,
      rows: rows,
      href: mark?.href,
      tooltip: tooltip(
        name: product.name,
        mark: mark,
        state: isPresent ? Self.present : isSurveyed ? Self.unmarked : Self.unsurveyed
      )
    )
  }

  private func row(of process: UnitProcess) -> MapRow {
    let found = presence.presence(of: process.id)
    let mark = marks.processes[process.id]
    return MapRow(
      item: .process(process.id),
      name: name(of: process.name, plants: presence.plants(of: process.id)),
      presence: found,
      gaps: mark?.gaps ?? [],
      zones: letters(of: presence.plants(of: process.id)),
      href: mark?.href,
      tooltip: tooltip(name: process.name, mark: mark, state: found.phrase)
    )
  }

  private func row(ofRouteless plants: [Facility]) -> MapRow {
    let found = presence.presence(of: plants)
    return MapRow(
      item: .routeless,
      name: name(
        of: Name(zh: Self.routeUnknown.zh, en: Self.routeUnknown.en),
        plants: plants
      ),
      presence: found,
      gaps: [],
      zones: letters(of: plants),
      href: nil,
      tooltip: found.phrase.text(in: language)
    )
  }

  /// The row of a by-product that goes nowhere else.
  func row(ofByproduct card: MapCard) -> MapRow {
    MapRow(
      item: .byproduct(card.product),
      name: card.name,
      presence: card.isPresent ? .operating : .nothing,
      gaps: card.gaps,
      zones: [],
      href: card.href,
      tooltip: card.tooltip
    )
  }

  /// The letters of plants' zones; none inside a zone.
  private func letters(of plants: [Facility]) -> [String] {
    namesCompanies ? [] : presence.letters(of: plants)
  }

  private func name(of process: Name, plants: [Facility]) -> String {
    let companies = plants.compactMap { plant -> Name? in
      guard let company = model.companies[plant.company]?.name,
        let phase = presence.phase(of: plant)
      else { return nil }
      guard let product = model.products[plant.product] else { return company }
      var capacity = PhasedCapacity()
      capacity.add(plant, phase)
      return Name(
        zh: capacity.text(company.zh, of: product.unit, in: .zh),
        en: capacity.text(company.en, of: product.unit, in: .en)
      )
    }
    guard namesCompanies, !companies.isEmpty else { return process.text(in: language) }
    return Self.plants(process: process, companies: companies).text(in: language)
  }

  private func tooltip(name: Name, mark: MapMark?, state: Phrase) -> String {
    var parts = [name.text(in: language), state.text(in: language)]
    let signs = mark.map { GapSign.all($0.gaps, isClosing: $0.isClosing) } ?? []
    parts += signs.map { $0.words.text(in: language) }
    if let size = mark?.size { parts.append(size) }
    if let note = mark?.note { parts.append(note) }
    return parts.joined(separator: " · ")
  }
}

extension MapRow.Presence {
  /// The words of the legend.
  var phrase: Phrase {
    switch self {
    case .operating: Phrase(zh: "在产", en: "running")
    case .coming: Phrase(zh: "在建或拟建", en: "being built or planned")
    case .idle: Phrase(zh: "停产", en: "idle")
    case .nothing: Phrase(zh: "未见装置", en: "no plant known")
    }
  }
}

extension CardFactory {
  /// Plants whose route no source gives.
  static let routeUnknown = Phrase(zh: "路线未注明", en: "route not in the sources")

  /// A process and the companies that run it.
  static func plants(process: Name, companies: [Name]) -> Phrase {
    Phrase(
      zh: "\(process.zh)：\(companies.map(\.zh).joined(separator: "、"))",
      en: "\(process.en): \(companies.map(\.en).joined(separator: ", "))"
    )
  }

  /// The region has it.
  static let present = Phrase(zh: "本地有供应", en: "supplied here")

  /// An absence that nobody looked for.
  static let unsurveyed = Phrase(
    zh: "未见于资料（未专门调查，待核实）",
    en: "not found in the sources (nobody surveyed it: check)"
  )

  /// No statement.
  static let unmarked = Phrase(zh: "本地未见", en: "not seen here")
}
