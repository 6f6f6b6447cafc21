import ChainModel
import Words

/// How far along plants are whose capacities a map adds up: what runs, what is being built and what is
/// only planned are never one figure.
enum PlantPhase: Int, Comparable, CaseIterable {
  case running, building, planned, idle

  static func < (left: PlantPhase, right: PlantPhase) -> Bool { left.rawValue < right.rawValue }

  /// The phase of a plant as seen from a date; nil where nothing was seen of it since it was announced.
  init?(_ plant: Facility, in model: RegionalModel, at date: PartialDate) {
    switch model.status(of: plant, at: date) {
    case .operating:
      let isToCome = plant.since.map { $0.earliest > date.latest } ?? false
      self = isToCome ? .building : .running
    case .construction: self = .building
    case .planned: self = .planned
    case .idle: self = .idle
    case .lapsed: return nil
    }
  }

  /// What stands before a name or an amount.
  func sign(in language: Language) -> String {
    switch (self, language) {
    case (.running, _): ""
    case (.building, .zh): "建："
    case (.building, .en): "+ "
    case (.planned, .zh): "拟："
    case (.planned, .en): "planned: "
    case (.idle, .zh): "停："
    case (.idle, .en): "idle: "
    }
  }

  /// What the signs mean, for legends.
  static let legend = Phrase(
    zh: "“建：”为在建，“拟：”为拟建或签约",
    en: "+ is being built, planned is announced or signed"
  )
}

/// The capacities of a firm for one product, a sum for each phase.
struct PhasedCapacity: Hashable {
  private var sums: [PlantPhase: Double] = [:]

  /// The phase that is furthest along; nil without plants.
  var first: PlantPhase? { sums.keys.min() }

  /// Units a year of the phase that is furthest along.
  var leading: Double { first.flatMap { sums[$0] } ?? 0 }

  mutating func add(_ plant: Facility, _ phase: PlantPhase) {
    sums[phase, default: 0] += plant.capacity?.span.mid ?? 0
  }

  /// A name with its amounts: `某厂36万吨，拟：60万吨`, `建：某厂120万吨`.
  func text(_ name: String, of unit: ScaledUnit, in language: Language) -> String {
    let phases = sums.keys.sorted()
    let parts = phases.enumerated().compactMap { index, phase -> String? in
      let size = sums[phase] ?? 0
      let amount = size > 0 ? AmountText.amount(size, of: unit, in: language) : ""
      guard index == 0 else { return size > 0 ? phase.sign(in: language) + amount : nil }
      let space = language == .zh || amount.isEmpty ? "" : " "
      return phase.sign(in: language) + name + space + amount
    }
    return parts.joined(separator: language == .zh ? "，" : ", ")
  }
}
