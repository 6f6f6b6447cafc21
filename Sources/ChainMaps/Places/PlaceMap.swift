package import ChainModel
import VectorImages
import Words

/// A schematic map of a region: its zones with their functions and plants, the places around them,
/// and the lanes that lead out.
///
/// It is no geographic map: nothing on it tells where a border runs.
package struct PlaceMap: Sendable {
  /// The heading.
  package let title: String
  /// The date that it speaks for.
  package let asOf: PartialDate
  /// The drawing, at the measure of A4 across.
  package let svg: String

  /// Draws the zones, places and lanes of a region.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - request: The language, the date and which plants count.
  ///   - href: The address of a zone's page.
  /// - Throws: `ChainMapsError.nothingToDraw` where the region has neither zones nor plants.
  package init(
    model: RegionalModel,
    request: MapRequest,
    href: @escaping (Zone.ID) -> String? = { _ in nil }
  ) throws(ChainMapsError) {
    let board = PlaceBoard(model: model, request: request)
    guard !board.zones.isEmpty || !board.places.isEmpty else {
      throw .nothingToDraw(view: .zone)
    }
    asOf = request.asOf ?? model.region.asOf
    title = Phrase(
      zh: "\(model.region.name.zh)产业布局示意图",
      en: "Where industry stands in \(model.region.name.en)"
    )
    .text(in: request.language)
    svg = PlaceDrawing(board, title: title, date: asOf, language: request.language, href: href).svg
  }
}

/// What a place map shows, before it is drawn.
struct PlaceBoard {
  /// A zone or a place with the firms in it.
  struct Panel {
    let id: Zone.ID
    let name: String
    /// Owner and area, for a zone.
    let under: String?
    /// What the plan wants there.
    let functions: [String]
    /// The firms with what they make, the largest first.
    let firms: [String]
  }

  /// The zones.
  let zones: [Panel]
  /// The places outside them that have plants.
  let places: [Panel]
  /// The lanes, as words.
  let lanes: [String]

  init(model: RegionalModel, request: MapRequest) {
    let language = request.language
    let names = FirmNames(model)
    func panel(_ id: Zone.ID, _ name: Name, _ zone: Zone?) -> Panel {
      Panel(
        id: id,
        name: name.text(in: language),
        under: zone.map { zone in
          let area = DecimalText.significant(zone.area.span.mid)
          return language == .zh
            ? "\(zone.owner) · \(area)平方公里" : "\(zone.ownerWords.en) · \(area) km²"
        },
        functions: zone?.functions.prefix(4).map { $0.phrase.text(in: language) } ?? [],
        firms: Self.firms(of: id, model, request, names)
      )
    }
    zones = model.region.zones.map { panel($0.id, $0.name, $0) }
    places = model.region.places.map { panel($0.id, $0.name, nil) }.filter { !$0.firms.isEmpty }
    lanes = model.lanes.map { lane in
      let mode = Self.mode(lane.mode, language)
      let way = [
        lane.distance.map { "\(Self.range($0.span)) km" },
        lane.days.map { Self.days($0.span, language) },
      ]
      .compactMap(\.self).joined(separator: language == .zh ? "，" : ", ")
      return
        "\(lane.from.text(in: language)) → \(lane.to.text(in: language)) \(mode)\(way.isEmpty ? "" : " \(way)")"
    }
  }

  private static func firms(
    of zone: Zone.ID,
    _ model: RegionalModel,
    _ request: MapRequest,
    _ names: FirmNames
  ) -> [String] {
    let language = request.language
    let date = request.asOf ?? model.region.asOf
    var order: [Company.ID] = []
    var made: [Company.ID: [Made]] = [:]
    var worth: [Company.ID: Double] = [:]
    for plant in model.facilities where plant.zone == zone {
      guard let product = model.products[plant.product],
        let phase = PlantPhase(plant, in: model, at: date), phase != .idle
      else { continue }
      if made[plant.company] == nil { order.append(plant.company) }
      let amount = plant.capacity?.span.mid ?? 0
      let same = made[plant.company]?.firstIndex { $0.product == product.id && $0.phase == phase }
      if let same {
        made[plant.company]?[same].amount += amount
      } else {
        made[plant.company, default: []].append(
          Made(product: product.id, phase: phase, amount: amount)
        )
      }
      worth[plant.company, default: 0] += amount * (product.price?.span.mid ?? 0)
    }
    return order.enumerated().sorted { left, right in
      let (mine, theirs) = (worth[left.element] ?? 0, worth[right.element] ?? 0)
      return mine != theirs ? mine > theirs : left.offset < right.offset
    }.map { _, id in
      let name = names.short(id).text(in: language)
      let list = (made[id] ?? []).sorted { $0.phase < $1.phase }
        .compactMap { $0.text(model, language) }
        .joined(separator: language == .zh ? "、" : ", ")
      return language == .zh ? "\(name)：\(list)" : "\(name): \(list)"
    }
  }

  /// All that a firm makes of one product in a place, in one phase.
  private struct Made {
    let product: Product.ID
    let phase: PlantPhase
    var amount: Double

    func text(_ model: RegionalModel, _ language: Language) -> String? {
      guard let product = model.products[product] else { return nil }
      let sign = phase.sign(in: language)
      let name = product.short.text(in: language)
      guard amount > 0 else { return sign + name }
      let size = AmountText.amount(amount, of: product.unit, in: language)
      return sign + name + (language == .zh ? "" : " ") + size
    }
  }

  private static func mode(_ mode: String, _ language: Language) -> String {
    guard language == .zh else { return mode }
    let words = ["rail": "铁路", "road": "公路", "air": "航空", "sea": "海运"]
    return mode.split(separator: ",").map { part in
      let word = part.drop { $0 == " " }
      return words[String(word)] ?? String(word)
    }.joined(separator: "、")
  }

  private static func range(_ span: Span) -> String {
    span.isRange
      ? "\(DecimalText.significant(span.low))–\(DecimalText.significant(span.high))"
      : DecimalText.significant(span.mid)
  }

  private static func days(_ span: Span, _ language: Language) -> String {
    language == .zh ? "\(range(span))天" : "\(range(span)) days"
  }
}
