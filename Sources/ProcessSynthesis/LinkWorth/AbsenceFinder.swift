import ChainModel
import MaterialBalance

/// Says what is missing where a link, a company or a good bought in is taken away.
struct AbsenceFinder {
  let program: WorthProgram
  private var sheet: BalanceSheet { program.sheet }
  private var model: RegionalModel { program.sheet.model }

  init(_ program: WorthProgram) {
    self.program = program
  }

  /// Every link that runs, every company with a plant that counts, every good bought in for those
  /// who live on it; each in model order.
  ///
  /// A raw material of which too little is recorded, and what does not travel, is not bought in: its
  /// supply here is not recorded.
  var all: [WorthItem.Subject] {
    let links = model.processes.elements.indices.filter { program.activity[$0] > 0 }
      .map { WorthItem.Subject.link(model.processes.elements[$0].id) }
    var owners: Set<Company.ID> = []
    for facility in model.facilities where sheet.request.counts(facility, in: model) {
      owners.insert(facility.company)
    }
    let companies = model.companies.elements.filter { owners.contains($0.id) }
      .map { WorthItem.Subject.company($0.id) }
    let imports = model.products.elements.enumerated().filter { index, product in
      program.imports[index] > 0 && product.role != .raw && product.isTradable
    }.map { WorthItem.Subject.imported($0.element.id) }
    return links + companies + imports
  }

  /// What is missing, and whether a company has plants of which not even a range is known.
  func absence(of subject: WorthItem.Subject) -> (WorthProgram.Absence, isLowerBound: Bool) {
    var absence = WorthProgram.Absence()
    switch subject {
    case .link(let id):
      if let index = model.processes.index(of: id) { absence.runs[index] = program.activity[index] }
      return (absence, false)
    case .imported(let id):
      if let index = model.products.index(of: id) { absence.imports.insert(index) }
      return (absence, false)
    case .company(let id):
      let isLowerBound = take(id, from: &absence)
      return (absence, isLowerBound)
    }
  }

  /// A statistic is not spread over the few owners that are itemised: a company's own plants count at
  /// what they are known to make, and no more than runs.
  private func take(_ company: Company.ID, from absence: inout WorthProgram.Absence) -> Bool {
    var isLowerBound = false
    for facility in model.facilities
    where facility.company == company && sheet.request.counts(facility, in: model) {
      let isWithin = sheet.reconciliations.contains { item in
        item.supersededBy == nil
          && item.lines.contains { $0.facility == facility.id && $0.position != .after }
      }
      guard
        let capacity = facility.capacity
          ?? (isWithin ? nil : UnknownSize.capacity(of: facility, in: model))
      else {
        isLowerBound = true
        continue
      }
      var amount = capacity.span.mid * (facility.utilisation?.span.mid ?? 1)
      guard let process = facility.process.flatMap({ model.processes.index(of: $0) }) else {
        if let product = model.products.index(of: facility.product) {
          absence.supplies[product, default: 0] += amount
        }
        continue
      }
      let recipe = model.processes.elements[process]
      if recipe.output != facility.product,
        let side = recipe.byproducts.first(where: { $0.product == facility.product }),
        side.figure.span.mid > 0
      {
        amount /= side.figure.span.mid
      }
      let taken = (absence.runs[process] ?? 0) + amount
      absence.runs[process] = min(program.activity[process], taken)
    }
    return isLowerBound
  }
}
