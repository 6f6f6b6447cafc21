import ChainModel

extension MapPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .chainTitle(let chain): "\(chain.en): map of the chain"
    case .regionTitle(let region): "\(region.en): map of its industry"
    case .gapTitle(let name): "\(name.en): gaps of the chain"
    case .zoneTitle(let zones): "\(zones.map(\.en).joined(separator: ", ")): plants and flows"
    case .aroundTitle(let names): "Around \(names.map(\.en).joined(separator: ", "))"
    case .routeTitle(let from, let to): "From \(from.en) to \(to.en)"
    case .scope(let region, let asOf, let scenario):
      "\(region.en) · as of \(asOf) · counted: \(Self.englishScenario(scenario))"
    case .extent(let products, let processes): "\(products) products, \(processes) processes"
    case .running(let count): "\(count) processes with running plants"
    case .sources(let count): "\(count) sources"
    case .leftOut(let count): "\(count) auxiliaries and utilities not drawn"
    case .unsurveyed: "not found in the sources (nobody surveyed it: check)"
    case .present: "supplied here"
    case .unmarked: "not seen here"
    case .operating: "running"
    case .coming: "being built or planned"
    case .idle: "idle"
    case .nothing: "no plant known"
    case .made: "intermediate"
    case .byproduct: "by-product"
    case .byproductRow: "by-product without a user on this map"
    case .raw: "raw material"
    case .outside: "from outside this map"
    case .end: "end product"
    case .inputLink: "input"
    case .byproductLink: "by-product"
    case .substituteLink: "possible substitute"
    case .recycleLink: "recycle or return to an earlier step"
    case .flowLink: "width shows the yearly flow"
    case .routeUnknown: "route not in the sources"
    case .outsideZones: "outside the zones"
    case .plants(let process, let companies):
      "\(process.en): \(companies.map(\.en).joined(separator: ", "))"
    case .goesInto(let product, let process): "\(product.en) → \(process.en)"
    case .canReplace(let product, let other, let process):
      "\(product.en) can replace \(other.en) in \(process.en)"
    case .putsOut(let process, let product): "\(product.en) as a by-product of \(process.en)"
    case .unknownChain(let id, let known):
      "there is no chain “\(id)”; the chains are \(known.joined(separator: ", "))"
    case .unknownZone(let id, let known):
      "there is no zone “\(id)”; the zones are \(known.joined(separator: ", "))"
    case .unknownFocus(let id, let alike):
      "“\(id)” is no product or process of this map"
        + (alike.isEmpty ? "" : "; did you mean \(alike.joined(separator: ", "))?")
    case .zoneNeeded: "a zone map needs zones in focus"
    case .focusNeeded: "a map around something needs a product or process in focus"
    case .endsNeeded: "a route map needs two products in focus: from and to"
    case .noRoute(let from, let to): "no chain of processes leads from \(from) to \(to)"
    case .noGap: "there is no gap to draw"
    case .noPlant: "no plant stands in these zones, so there is nothing to draw"
    case .noProcess: "there is no process to draw"
    case .tooLarge(let width, let height, let limit):
      "a picture of \(width) × \(height) pixels is too large, at most \(limit) on a side: "
        + "choose a smaller scale, or PDF"
    case .notDrawn(let fault): fault.english
    case .yearly(let amount): "\(amount) a year"
    }
  }

  private static func englishScenario(_ scenario: Scenario) -> String {
    switch scenario {
    case .operating: "plants on stream"
    case .committed: "plants on stream and under construction"
    case .pipeline: "plants on stream, under construction and planned"
    }
  }
}
