import ChainModel
import Words

/// A figure of a model and the item that states it.
struct StatedFigure {
  let owner: Thing
  let figure: Figure
}

extension RegionalModel {
  /// Every figure of products, processes, zones and lanes, which is where claims can be listed.
  var statedFigures: [StatedFigure] {
    var figures: [StatedFigure] = []
    func add(_ figure: Figure?, _ kind: ThingKind, _ id: String) {
      if let figure { figures.append(StatedFigure(owner: Thing(kind, id), figure: figure)) }
    }
    for product in products.elements {
      add(product.massPerUnit, .product, product.id.text)
      add(product.price, .product, product.id.text)
    }
    for process in processes.elements {
      for figure in process.statedFigures { add(figure, .process, process.id.text) }
    }
    add(region.area, .region, region.id.text)
    for zone in region.zones {
      add(zone.area, .zone, zone.id.text)
      for resource in zone.resources { add(resource.amount, .zone, zone.id.text) }
    }
    for lane in lanes {
      add(lane.distance, .lane, lane.id.text)
      add(lane.days, .lane, lane.id.text)
    }
    return figures
  }
}

extension UnitProcess {
  /// Every figure of the process, in the order of the format reference.
  var statedFigures: [Figure] {
    let optional: [Figure?] =
      inputs.map(\.figure) + byproducts.map(\.figure) + untracked.map(\.amount)
      + [scale?.minimum, scale?.typical, capex] + Resource.allCases.map { resources[$0] }
      + equipment.map(\.output)
    return optional.compactMap { $0 }
  }
}

extension Figure {
  /// The range and its sources, as messages show them.
  var claim: String {
    let number = DecimalText.stated
    let range =
      span.isRange
      ? "\(number(span.low))..\(number(span.mid))..\(number(span.high))" : number(span.mid)
    guard !sources.isEmpty else { return "\(range) [\(basis.rawValue)]" }
    return "\(range) [\(sources.map(\.text).joined(separator: " "))]"
  }

  /// Whether another claim's middle lies outside this range, widened by a hundredth.
  func disagrees(with other: Figure) -> Bool {
    other.span.mid < span.low * 0.99 || other.span.mid > span.high * 1.01
  }
}
