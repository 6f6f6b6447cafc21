public import ChainModel
public import GapAnalysis

/// A firm already here with the gaps around it 链式招商.
public struct Anchor: Hashable, Sendable, Identifiable {
  /// A gap on one side of the firm.
  public struct Side: Hashable, Sendable {
    /// On which side of the firm a gap lies.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
      case upstream, downstream

      /// What a list calls it.
      public var words: Phrase {
        switch self {
        case .upstream: Phrase(zh: "上游", en: "upstream")
        case .downstream: Phrase(zh: "下游", en: "downstream")
        }
      }
    }

    /// Up- or downstream.
    public let direction: Direction
    /// The gap.
    public let gap: Gap

    /// Puts a gap on a side.
    public init(direction: Direction, gap: Gap) {
      self.direction = direction
      self.gap = gap
    }
  }

  /// The firm.
  public let company: Company
  /// The gaps, upstream first, in the order given.
  public let sides: [Side]

  /// The firm's key.
  public var id: Company.ID { company.id }
}

/// Finds the gaps up- and downstream of each firm already here.
public struct AnchorFinder: Sendable {
  private let model: RegionalModel
  private let scenario: Scenario

  /// Prepares a search; firms count whose plants the scenario counts.
  public init(model: RegionalModel, scenario: Scenario = .committed) {
    self.model = model
    self.scenario = scenario
  }

  /// The firms with gaps around them, in file order.
  public func anchors(among gaps: [Gap]) -> [Anchor] {
    let gaps = gaps.filter(\.isProject)
    return model.companies.elements.compactMap { company in
      guard company.scope == .local, company.kind == .firm else { return nil }
      let plants = model.facilities.filter {
        $0.company == company.id && scenario.counts($0.status)
      }
      let processes = plants.compactMap { $0.process.flatMap { model.processes[$0] } }
      let needs = Set(processes.flatMap { $0.inputs.map(\.product) })
      let makes = Set(plants.map(\.product) + processes.flatMap { $0.byproducts.map(\.product) })
      let up = gaps.filter { gap in
        needs.contains(output(of: gap)) && !makes.contains(output(of: gap))
      }
      let down = gaps.filter { gap in
        guard let process = gap.process.flatMap({ model.processes[$0] }) else { return false }
        return !makes.contains(process.output)
          && process.inputs.contains { makes.contains($0.product) }
      }
      guard !up.isEmpty || !down.isEmpty else { return nil }
      return Anchor(
        company: company,
        sides: up.map { .init(direction: .upstream, gap: $0) }
          + down.filter { !up.contains($0) }.map { .init(direction: .downstream, gap: $0) }
      )
    }
  }

  private func output(of gap: Gap) -> Product.ID {
    gap.process.flatMap { model.processes[$0]?.output } ?? gap.product
  }
}
