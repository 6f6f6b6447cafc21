extension StructurePhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .problem(let name, let materials, let units):
      (name.isEmpty ? "Problem" : PhraseText.shown(name))
        + ": \(materials) materials, \(units) operating units"
    case .maximal(let materials, let units):
      "Maximal structure: \(materials) materials, \(units) operating units"
    case .noStructure(let products):
      "There is no structure: no way to make \(PhraseText.list(products))"
    case .nothingWanted: "There is no structure: no material is a product"
    case .materials(let names): "materials: \(PhraseText.list(names))"
    case .units(let names): "units: \(PhraseText.list(names))"
    case .nothingExcluded: "Nothing is excluded"
    case .excludedUnits(let count): "Excluded operating units: \(count)"
    case .excludedMaterials(let count): "Excluded materials: \(count)"
    case .excluded(let name, let reason): "\(PhraseText.shown(name)): \(reason.english)"
    case .structures(let count, let exclusions):
      "Solution structures: \(count)" + Self.held(exclusions)
    case .structuresTruncated(let count, let exclusions):
      "Solution structures: \(count) listed; the search stopped at its limit, there may be more"
        + Self.held(exclusions)
    case .structure(let number, let units): 
      "\(number). " + (units.isEmpty ? "no unit" : PhraseText.list(units))
    case .caveat:
      "A structure satisfies the axioms S1 to S5 only: without one a product cannot be made; with one"
        + " it still depends on the numbers, since a loop that feeds itself passes too."
    }
  }

  private static func held(_ exclusions: Int) -> String {
    switch exclusions {
    case 0: ""
    case 1: " (1 set of mutually exclusive units held)"
    default: " (\(exclusions) sets of mutually exclusive units held)"
    }
  }
}

extension StructurePhrase.Reason {
  /// The reason in English.
  var english: String {
    switch self {
    case .leftOut: "left out"
    case .makesRaw(let material): "puts out the raw material \(PhraseText.shown(material))"
    case .lacksInput(let materials) where materials.count == 1:
      "needs \(PhraseText.list(materials)), which nothing that can stand makes"
    case .lacksInput(let materials):
      "needs one of \(PhraseText.list(materials)), which nothing that can stand makes"
    case .notMade: "is not raw, and no unit that can stand makes it"
    case .leadsNowhere: "no path leads from it to a product"
    case .noStructure: "a product cannot be made, so nothing stands"
    }
  }
}
