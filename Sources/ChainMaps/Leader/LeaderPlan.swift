import ChainModel
import VectorImages

/// What of a chain a leader's map shows, and where: at most so many products, a column a stage.
struct LeaderPlan {
  /// A product with what is said of it.
  struct Node: Hashable {
    let product: Product.ID
    let name: String
    /// The amount that says most.
    let size: String?
    /// The firms that run, build or plan it, with what runs, what is being built, what is planned.
    let firms: [Firm]
    /// What it bears; nil where nothing is wrong.
    let sign: GapSign?
    let isPresent: Bool
    let isSurveyed: Bool
    let href: String?
    let tooltip: String
  }

  /// A firm with what it runs, builds and plans.
  struct Firm: Hashable {
    let name: String
    let capacity: PhasedCapacity
    let unit: ScaledUnit
    let language: Language

    /// In at most so many lines; a name that is too long is cut, an amount never is.
    func lines(_ measure: TextMeasure, within width: Double, most: Int) -> [String] {
      func lines(_ name: String) -> [String] {
        measure.lines(of: capacity.text(name, of: unit, in: language), within: width)
      }
      var shown = lines(name)
      var kept = name
      while shown.count > most, kept.count > 2 {
        kept.removeLast()
        while kept.last == " " { kept.removeLast() }
        shown = lines(kept + "…")
      }
      return Array(shown.prefix(most))
    }
  }

  /// A flow between two nodes.
  struct Link: Hashable {
    let from: Int
    let to: Int
    /// Tonnes a year, where known.
    let tonnes: Double?
    /// Whether products that are not drawn lie between.
    let isIndirect: Bool
  }

  /// The most products that a map shows.
  static let most = 35
  /// The most products of a column.
  static let tallest = 8

  /// The names of the stages that have any product.
  let stages: [String]
  /// The nodes.
  let nodes: [Node]
  /// The nodes of each stage, from top to bottom.
  let columns: [[Int]]
  /// The flows.
  let links: [Link]
  /// How many products of the chain are not drawn.
  let leftOut: Int

  /// Chooses and places.
  ///
  /// - Parameters:
  ///   - scope: The chain.
  ///   - marks: What is said of its products.
  ///   - presence: What of it is here.
  ///   - weights: How much each product matters; those without a weight only where there is room.
  init(
    scope: MapScope,
    marks: MapMarks,
    presence: LocalPresence,
    weights: [Product.ID: Double]
  ) {
    let model = scope.model
    let language = scope.request.language
    let stageOf = Self.stages(scope)
    let all = stageOf.keys.sorted {
      (stageOf[$0] ?? 0, model.products.index(of: $0) ?? 0)
        < (stageOf[$1] ?? 0, model.products.index(of: $1) ?? 0)
    }
    let chosen = Self.choose(all, stageOf, weights, marks)
    leftOut = all.count - chosen.count
    let used = (0..<max(1, scope.stages.count)).filter { stage in
      chosen.contains { stageOf[$0] == stage }
    }
    stages = used.map {
      scope.stages.indices.contains($0) ? scope.stages[$0].name.text(in: language) : ""
    }
    var nodes: [Node] = []
    var index: [Product.ID: Int] = [:]
    for id in chosen {
      guard let product = model.products[id] else { continue }
      index[id] = nodes.count
      let mark = marks.products[id]
      nodes.append(
        Node(
          product: id,
          name: product.short.text(in: language),
          size: mark?.size,
          firms: Self.firms(of: id, scope, presence),
          sign: mark.flatMap { GapSign.all($0.gaps, isClosing: $0.isClosing).first },
          isPresent: mark?.isPresent ?? presence.hasPrimary(id),
          isSurveyed: mark?.isSurveyed ?? true,
          href: mark?.href,
          tooltip: [product.name.text(in: language), mark?.size, mark?.note].compactMap(\.self)
            .joined(separator: " · ")
        )
      )
    }
    links = Self.links(scope, index, all: Set(all), marks)
    let columns = used.map { stage in
      chosen.filter { stageOf[$0] == stage }.compactMap { index[$0] }
    }
    self.columns = Self.ordered(columns, links)
    self.nodes = nodes
  }

  /// The stage that makes each drawn product, else the one before its first user.
  private static func stages(_ scope: MapScope) -> [Product.ID: Int] {
    let model = scope.model
    var made: [Product.ID: Int] = [:]
    var used: [Product.ID: Int] = [:]
    for process in scope.processes {
      let stage = scope.stageOfProcess[process.id] ?? 0
      if let id = model.products[process.output]?.id, scope.isDrawn(id) {
        made[id] = min(made[id] ?? stage, stage)
      }
      for input in process.inputs {
        guard let id = model.products[input.product]?.id, scope.isDrawn(id) else { continue }
        used[id] = min(used[id] ?? stage, stage)
      }
    }
    for process in scope.processes {
      let stage = scope.stageOfProcess[process.id] ?? 0
      for side in process.byproducts {
        guard let id = model.products[side.product]?.id, scope.isDrawn(id) else { continue }
        if made[id] == nil { made[id] = stage }
      }
    }
    var result = made
    for (id, stage) in used where made[id] == nil { result[id] = max(0, stage - 1) }
    return result
  }

  /// The weightiest, at most so many, and so many of a stage.
  private static func choose(
    _ all: [Product.ID],
    _ stageOf: [Product.ID: Int],
    _ weights: [Product.ID: Double],
    _ marks: MapMarks
  ) -> [Product.ID] {
    let order = all.enumerated().sorted { left, right in
      func key(_ id: Product.ID) -> (Double, Int) {
        let mark = marks.products[id]
        return (weights[id] ?? 0, (mark?.isPresent ?? false) ? 1 : 0)
      }
      let (mine, theirs) = (key(left.element), key(right.element))
      if mine.0 != theirs.0 { return mine.0 > theirs.0 }
      if mine.1 != theirs.1 { return mine.1 > theirs.1 }
      return left.offset < right.offset
    }.map(\.element)
    var kept: Set<Product.ID> = []
    var heights: [Int: Int] = [:]
    for id in order where kept.count < most {
      let stage = stageOf[id] ?? 0
      guard heights[stage, default: 0] < tallest else { continue }
      heights[stage, default: 0] += 1
      kept.insert(id)
    }
    return all.filter(kept.contains)
  }

  /// The firms of a product: those on stream, then those being built or planned.
  private static func firms(
    of id: Product.ID,
    _ scope: MapScope,
    _ presence: LocalPresence
  ) -> [Firm] {
    let model = scope.model
    let language = scope.request.language
    let makers = scope.processes.filter { model.products[$0.output]?.id == id }
    let plants = makers.flatMap { presence.plants(of: $0.id) } + presence.routeless(id)
    var order: [Company.ID] = []
    var capacities: [Company.ID: PhasedCapacity] = [:]
    for plant in plants {
      guard let phase = presence.phase(of: plant), phase != .idle else { continue }
      if capacities[plant.company] == nil { order.append(plant.company) }
      capacities[plant.company, default: PhasedCapacity()].add(plant, phase)
    }
    guard let unit = model.products[id]?.unit else { return [] }
    let firms = order.compactMap { id in capacities[id].map { (id: id, capacity: $0) } }
    let sorted = firms.enumerated().sorted { left, right in
      let (mine, theirs) = (left.element.capacity, right.element.capacity)
      if let on = mine.first, let other = theirs.first, on != other { return on < other }
      return mine.leading != theirs.leading
        ? mine.leading > theirs.leading : left.offset < right.offset
    }.map(\.element)
    return sorted.map {
      Firm(
        name: scope.firms.short($0.id).text(in: language),
        capacity: $0.capacity,
        unit: unit,
        language: language
      )
    }
  }

  /// Flows between chosen products, straight or through what is not drawn.
  private static func links(
    _ scope: MapScope,
    _ index: [Product.ID: Int],
    all: Set<Product.ID>,
    _ marks: MapMarks
  ) -> [Link] {
    let model = scope.model
    var next: [Product.ID: [Product.ID]] = [:]
    var tonnes: [UnitProcess.ID: [Product.ID: Double]] = [:]
    for flow in marks.flows where flow.direction == .intoProcess {
      tonnes[flow.process, default: [:]][flow.product] = flow.tonnes
    }
    var weight: [Product.ID: [Product.ID: Double]] = [:]
    for process in scope.processes {
      guard let output = model.products[process.output]?.id else { continue }
      for input in process.inputs {
        guard let id = model.products[input.product]?.id, all.contains(id), id != output else {
          continue
        }
        if next[id]?.contains(output) != true { next[id, default: []].append(output) }
        if let amount = tonnes[process.id]?[id] {
          weight[id, default: [:]][output, default: 0] += amount
        }
      }
      for side in process.byproducts {
        guard let id = model.products[side.product]?.id, all.contains(id), id != output,
          index[output] != nil, next[output]?.contains(id) != true
        else { continue }
        next[output, default: []].append(id)
      }
    }
    var result: [Link] = []
    var seen: Set<[Int]> = []
    for (from, place) in index.sorted(by: { $0.value < $1.value }) {
      var queue = (next[from] ?? []).map { ($0, 1) }
      var visited: Set<Product.ID> = [from]
      while !queue.isEmpty {
        let (id, steps) = queue.removeFirst()
        guard visited.insert(id).inserted else { continue }
        if let to = index[id] {
          guard to != place, seen.insert([place, to]).inserted else { continue }
          result.append(
            Link(from: place, to: to, tonnes: weight[from]?[id], isIndirect: steps > 1)
          )
        } else if steps < 4 {
          queue += (next[id] ?? []).map { ($0, steps + 1) }
        }
      }
    }
    return result
  }

  /// Columns in which each node stands near the middle of what it is linked with, to cross few lines.
  private static func ordered(_ columns: [[Int]], _ links: [Link]) -> [[Int]] {
    var columns = columns
    var place: [Int: Double] = [:]
    func note() {
      for column in columns {
        for (row, node) in column.enumerated() {
          place[node] = (Double(row) + 0.5) / Double(max(1, column.count))
        }
      }
    }
    note()
    for round in 0..<4 {
      let order = round.isMultiple(of: 2) ? Array(columns.indices) : columns.indices.reversed()
      for column in order {
        func middle(_ node: Int) -> Double {
          let near = links.compactMap { link -> Double? in
            if link.to == node { return place[link.from] }
            return link.from == node ? place[link.to] : nil
          }
          return near.isEmpty ? place[node] ?? 0 : near.reduce(0, +) / Double(near.count)
        }
        columns[column] = columns[column].enumerated().sorted { left, right in
          let (mine, theirs) = (middle(left.element), middle(right.element))
          return mine != theirs ? mine < theirs : left.offset < right.offset
        }.map(\.element)
        note()
      }
    }
    return columns
  }
}
