import ChainModel

/// What of the industry the region has, read from its plants, totals and raw materials.
struct LocalPresence {
  private let plants: [UnitProcess.ID: [Facility]]
  private let routeless: [Product.ID: [Facility]]
  private let totalled: Set<UnitProcess.ID>
  private let primary: Set<Product.ID>
  private let model: RegionalModel
  private let scenario: Scenario
  private let asOf: PartialDate
  private let letters: [Zone.ID: String]
  /// The letters of the zones in the region's order, and one for places outside them.
  let keys: [MapZoneKey]

  /// Reads a model.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - request: The scenario and the date.
  ///   - outside: What places outside the zones are called.
  ///   - zone: The only zone that is looked at; then totals and raw materials, which speak for the
  ///     region, are left out.
  init(_ model: RegionalModel, request: MapRequest, outside: String, zone: Zone.ID? = nil) {
    self.model = model
    var plants: [UnitProcess.ID: [Facility]] = [:]
    var routeless: [Product.ID: [Facility]] = [:]
    for facility in model.facilities where zone == nil || facility.zone == zone {
      if let id = facility.process {
        plants[model.processes[id]?.id ?? id, default: []].append(facility)
      } else {
        routeless[model.products[facility.product]?.id ?? facility.product, default: []]
          .append(facility)
      }
    }
    self.plants = plants
    self.routeless = routeless
    let totals = zone == nil ? model.totals : []
    totalled = Set(totals.flatMap(\.processes).map { model.processes[$0]?.id ?? $0 })
    let primarySupply = zone == nil ? model.primarySupply : []
    primary = Set(primarySupply.map { model.products[$0.product]?.id ?? $0.product })
    scenario = request.scenario
    asOf = request.asOf ?? model.region.asOf
    var letters: [Zone.ID: String] = [:]
    var keys: [MapZoneKey] = []
    for (index, zone) in model.region.zones.enumerated() {
      let letter = Self.letter(index)
      letters[zone.id] = letter
      keys.append(MapZoneKey(letter: letter, name: zone.name.text(in: request.language)))
    }
    let rest = Self.letter(model.region.zones.count)
    for place in model.region.places where letters[place.id] == nil { letters[place.id] = rest }
    keys.append(MapZoneKey(letter: rest, name: outside))
    self.letters = letters
    self.keys = keys
  }

  /// The plants that run a process, whatever their status, in file order.
  func plants(of process: UnitProcess.ID) -> [Facility] { plants[process] ?? [] }

  /// The plants that make a product in a way no source gives.
  func routeless(_ product: Product.ID) -> [Facility] { routeless[product] ?? [] }

  func hasPrimary(_ product: Product.ID) -> Bool { primary.contains(product) }

  func presence(of process: UnitProcess.ID) -> MapRow.Presence {
    totalled.contains(process) ? .operating : presence(of: plants(of: process))
  }

  func presence(of plants: [Facility]) -> MapRow.Presence {
    if plants.contains(where: counts) { return .operating }
    if plants.contains(where: { $0.status == .construction || $0.status == .planned }) {
      return .coming
    }
    return plants.contains { $0.status == .idle } ? .idle : .nothing
  }

  /// How far along a plant is; nil where it never came.
  func phase(of plant: Facility) -> PlantPhase? { PlantPhase(plant, in: model, at: asOf) }

  /// Whether a plant counts: by its status, and on stream by the date.
  private func counts(_ plant: Facility) -> Bool {
    guard scenario.counts(plant.status) else { return false }
    guard plant.status == .operating, let since = plant.since else { return true }
    return since.earliest <= asOf.latest
  }

  /// The letters of the zones where plants stand that are there or coming, in the zones' order.
  func letters(of plants: [Facility]) -> [String] {
    let found = Set(plants.filter { $0.status != .lapsed }.compactMap { letters[$0.zone] })
    return keys.map(\.letter).filter(found.contains)
  }

  private static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
  }
}
