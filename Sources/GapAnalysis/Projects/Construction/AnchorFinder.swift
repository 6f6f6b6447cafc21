import ChainModel
import MaterialBalance

/// Finds where projects start.
struct AnchorFinder {
  let catalogue: StepCatalogue
  let context: GapContext

  /// The steps before a main feed within which a process nobody runs may start a project.
  static let reach = 2

  /// The anchors in model order, and gaps that start none, with the reason.
  func anchors(
    verdicts: [Verdict],
    _ finder: inout RouteFinder
  ) -> (anchors: [ProjectAnchor], refused: [ProjectRefusal]) {
    var causes: [Int: [ProjectAnchor.Cause]] = [:]
    var refused: [ProjectRefusal] = []
    for verdict in verdicts where verdict.rule.kind.isProject {
      for drive in GapKind.Drive.allCases where verdict.finding.drives.contains(drive) {
        for route in verdict.finding.routes {
          guard let step = catalogue.model.processes.index(of: route.process) else { continue }
          let cause = ProjectAnchor.Cause(
            gap: verdict.id,
            product: verdict.finding.product,
            drive: drive,
            passedFrom: nil
          )
          add(cause, to: step, &causes, &refused, passed: [])
        }
      }
    }
    var anchors: [ProjectAnchor] = []
    for (step, item) in catalogue.steps.enumerated() {
      if let named = causes[step] {
        anchors.append(ProjectAnchor(step: step, causes: named))
      } else if !item.isHere, !item.isIdle, catalogue.integrators[item.output].isEmpty,
        standsOnSurplus(item, &finder)
      {
        anchors.append(ProjectAnchor(step: step, causes: []))
      }
    }
    return (anchors, refused)
  }

  /// Adds a cause to a process, or passes it on to the process that takes its product in.
  private func add(
    _ cause: ProjectAnchor.Cause,
    to step: Int,
    _ causes: inout [Int: [ProjectAnchor.Cause]],
    _ refused: inout [ProjectRefusal],
    passed: Set<Int>
  ) {
    let item = catalogue.steps[step]
    let takers = catalogue.integrators[item.output].filter { $0 != step && !passed.contains($0) }
    if cause.drive == .feed, !takers.isEmpty {
      for taker in takers {
        add(
          ProjectAnchor.Cause(
            gap: cause.gap,
            product: cause.product,
            drive: cause.drive,
            passedFrom: item.process.id
          ),
          to: taker,
          &causes,
          &refused,
          passed: passed.union([step])
        )
      }
      return
    }
    if item.isIdle {
      refused.append(ProjectRefusal(step: item.process, gap: cause.gap, reason: .idle))
      return
    }
    if cause.drive == .feed, movesSurplus(item) {
      refused.append(ProjectRefusal(step: item.process, gap: cause.gap, reason: .movesSurplus))
      return
    }
    if causes[step]?.contains(where: { $0.gap == cause.gap && $0.drive == cause.drive }) == true {
      return
    }
    causes[step, default: []].append(cause)
  }

  /// Whether a step runs here and its own product is an intermediate that leaves too: more of it
  /// only moves the surplus one step on.
  private func movesSurplus(_ step: StepCatalogue.Step) -> Bool {
    step.isHere && catalogue.product(step.output).role == .intermediate
      && context.isInSurplus(step.process.output)
  }

  private func takesSurplus(_ maker: Int) -> Bool {
    catalogue.steps[maker].slots.contains { $0.isMain && catalogue.surplus($0) > 0 }
  }

  /// Whether a main feed is in surplus here, or a route of at most two steps to it stands on local
  /// surplus.
  private func standsOnSurplus(
    _ step: StepCatalogue.Step,
    _ finder: inout RouteFinder
  ) -> Bool {
    let role = catalogue.product(step.output).role
    guard role == .intermediate || role == .end else { return false }
    for slot in step.slots where slot.isMain {
      if catalogue.surplus(slot) > 0 { return true }
      if slot.pool.contains(where: { catalogue.ground.isUnrecorded[$0] }) { return true }
      if finder.routes(to: slot.product, depth: Self.reach).contains(where: \.isOnSurplus) {
        return true
      }
      // A surplus too small for the step before it is looked at too, so that the list can say so.
      if catalogue.makers[slot.product].contains(where: takesSurplus) { return true }
    }
    return false
  }
}
