package import ChainModel
import GapAnalysis
import MaterialBalance
import ProcessSynthesis

extension Workspace {
  /// How every zone takes a project, in the order of the file.
  ///
  /// - Parameters:
  ///   - steps: The processes with their sizes in units of main output a year.
  ///   - stated: What the project's form says it needs; recipes answer for the rest.
  ///   - date: The day; by default that of the region.
  /// - Returns: One assessment a zone.
  package func zoneAssessments(
    for steps: [ProjectForm.Step],
    stated: [Resource: Double] = [:],
    asOf date: PartialDate? = nil
  ) -> [ZoneAssessment] {
    let request = BalanceRequest(scenario: .committed, asOf: date ?? model.region.asOf)
    let needs = projectNeeds(of: steps, stated: stated)
    let processes = steps.compactMap { model.processes[$0.process] }
    func concerns(_ item: ZoneResource) -> Bool {
      processes.isEmpty || processes.contains { item.covers($0.id) }
    }
    let load = ZoneLoad(sheet: balance(scenario: request.scenario, asOf: request.asOf))
    // The limits of the whole region bind in every zone.
    let shared = model.region.resources.filter(concerns).map {
      limit($0, used: load.use(of: $0), unknown: $0.resource == nil ? 1 : 0, needs)
    }
    return model.region.zones.map { zone in
      let plants = model.facilities.filter {
        $0.zone == zone.id && request.counts($0, in: model)
      }
      return ZoneAssessment(
        zone: zone,
        fits: processes.map { ZoneFit(of: $0, in: zone, model: model) },
        limits: zone.resources.filter(concerns).map {
          limit($0, used: load.use(of: $0, in: zone.id), unknown: unknown(of: $0, plants), needs)
        } + shared,
        neighbours: plants.compactMap { neighbour($0, of: processes) }
      )
    }
  }

  /// What a project needs a year: as its form says, else as recipes say of its sizes.
  package func projectNeeds(
    of steps: [ProjectForm.Step],
    stated: [Resource: Double] = [:]
  ) -> [Resource: Double] {
    var needs: [Resource: Double] = [:]
    for resource in Resource.allCases {
      if let amount = stated[resource] {
        needs[resource] = amount
        continue
      }
      let parts = steps.map { step -> Double? in
        guard let size = step.size else { return nil }
        return model.processes[step.process].flatMap { ZoneLoad.known(resource, by: $0) }
          .map { $0 * size }
      }
      if !parts.isEmpty, parts.allSatisfy({ $0 != nil }) {
        needs[resource] = parts.reduce(0) { $0 + ($1 ?? 0) }
      }
    }
    return needs
  }

  private func limit(
    _ resource: ZoneResource,
    used: Double,
    unknown: Int,
    _ needs: [Resource: Double]
  ) -> ZoneAssessment.Limit {
    ZoneAssessment.Limit(
      resource: resource,
      amount: resource.yearlyLimit,
      used: used,
      unknown: unknown,
      needed: resource.resource.flatMap { needs[$0] }
    )
  }

  /// Plants of which no figure, or only that of a usual plant, says what they use of a resource.
  private func unknown(of resource: ZoneResource, _ plants: [Facility]) -> Int {
    plants.count { plant in
      guard let process = plant.process.flatMap({ model.processes[$0] }) else { return true }
      guard resource.covers(process.id) else { return false }
      guard let kind = resource.resource, plant.capacity != nil else { return true }
      return ZoneLoad.known(kind, by: process) == nil
    }
  }

  private func neighbour(
    _ plant: Facility,
    of processes: [UnitProcess]
  ) -> ZoneAssessment.Neighbour? {
    func neighbour(
      _ relation: ZoneAssessment.Neighbour.Relation,
      _ product: Product.ID
    ) -> ZoneAssessment.Neighbour {
      ZoneAssessment.Neighbour(
        facility: plant.id,
        company: plant.company,
        relation: relation,
        product: product
      )
    }
    let outputs = Set(processes.map(\.output))
    if outputs.contains(plant.product) { return neighbour(.rivals, plant.product) }
    for process in processes {
      if let input = process.inputs.first(where: {
        $0.product == plant.product || $0.substitutes.contains(plant.product)
      }) {
        return neighbour(.feeds, input.product)
      }
    }
    guard let theirs = plant.process.flatMap({ model.processes[$0] }) else { return nil }
    return theirs.inputs.first { outputs.contains($0.product) }
      .map { neighbour(.takes, $0.product) }
  }
}
