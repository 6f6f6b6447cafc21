import ChainModel

/// Reads the form of a project that walks in.
struct ProjectFormReader {
  let reading: Reading
  let model: RegionalModel

  func form(_ node: YAMLNode) -> ProjectForm? {
    guard let fields = Fields(node, .form, keys: ItemKeys.projectForm, reading) else { return nil }
    let name = fields.needText("name")
    fields.need("steps")
    let steps = fields.items("steps").compactMap(step)
    let zone: Zone.ID? = fields.has("zone") ? fields.needID("zone", .zone) : nil
    let resources = fields.node("resources").map(resources) ?? [:]
    let capex = fields.number("capex")
    let facts = fields.node("facts").map { FactReader(reading: reading).facts($0, "facts") }
    let wishes = fields.items("wishes").compactMap { reading.text($0, "wishes")?.text }
    let (investor, isInvented) = (fields.text("investor"), fields.flag("invented"))
    guard let name else { return nil }
    return ProjectForm(
      name: name,
      investor: investor,
      steps: steps,
      zone: zone,
      resources: resources,
      capex: capex,
      facts: facts ?? [:],
      wishes: wishes,
      isInvented: isInvented
    )
  }

  /// `{process: spandex, size: 3, unit: 万t/a}`, in the unit of the main output.
  private func step(_ node: YAMLNode) -> ProjectForm.Step? {
    guard let fields = Fields(node, .form, keys: ItemKeys.formStep, reading) else { return nil }
    guard let id: UnitProcess.ID = fields.needID("process", .process),
      let process = model.processes[id], let product = model.products[process.output]
    else { return nil }
    guard fields.has("size") else { return ProjectForm.Step(process.id, size: nil) }
    fields.need("unit")
    let size = fields.number("size", .positive)
    guard let item = fields.placedText("unit") else { return nil }
    guard let unit = reading.unit(item.text, at: item.origin) else { return nil }
    guard let factor = unit.factor(to: product.unit), let size else {
      reading.error(
        .unitMismatch(item.text, product: product.id.text, unit: product.unit),
        at: item.origin
      )
      return nil
    }
    return ProjectForm.Step(process.id, size: size * factor)
  }

  private func resources(_ node: YAMLNode) -> [Resource: Double] {
    let keys = Resource.allCases.map(\.rawValue)
    guard let fields = Fields(node, .resource, keys: keys, reading) else { return [:] }
    var resources: [Resource: Double] = [:]
    for resource in Resource.allCases { resources[resource] = fields.number(resource.rawValue) }
    return resources
  }
}
