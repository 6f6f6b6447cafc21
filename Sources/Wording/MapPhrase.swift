public import ChainModel

/// What maps say.
public enum MapPhrase: SpokenCase, Hashable {
  /// The heading of a chain's map.
  case chainTitle(Name)
  /// The heading of a map of all processes.
  case regionTitle(Name)
  /// The heading of a map of gaps, of a chain or of the region.
  case gapTitle(Name)
  /// The heading of a map of zones.
  case zoneTitle([Name])
  /// The heading of a map around products and processes.
  case aroundTitle([Name])
  /// The heading of a map of ways.
  case routeTitle(from: Name, to: Name)
  /// Region, date and scenario, below the heading.
  case scope(region: Name, asOf: PartialDate, scenario: Scenario)
  /// How many products and processes the map shows.
  case extent(products: Int, processes: Int)
  /// How many of the processes run.
  case running(Int)
  /// How many sources stand behind what is shown.
  case sources(Int)
  /// How many auxiliaries and utilities were left out.
  case leftOut(Int)
  /// An absence that nobody looked for.
  case unsurveyed
  /// The region has it.
  case present
  /// No statement.
  case unmarked
  /// Plants of a process are on stream.
  case operating
  /// Plants are being built or planned.
  case coming
  /// Plants stand idle.
  case idle
  /// No plant is known.
  case nothing
  /// A card that processes of the map make.
  case made
  /// A card that is a by-product.
  case byproduct
  /// A row: a by-product that nothing on the map takes in.
  case byproductRow
  /// A card that is a crop, mineral or gas.
  case raw
  /// A card that comes from outside the map.
  case outside
  /// A card that is sold to markets.
  case end
  /// A link: a product goes into a process.
  case inputLink
  /// A link: a process puts out a second product.
  case byproductLink
  /// A link: a product can stand in for another.
  case substituteLink
  /// A link that runs back.
  case recycleLink
  /// A link whose width is its amount.
  case flowLink
  /// Plants whose route no source gives.
  case routeUnknown
  /// Places of the region outside its zones.
  case outsideZones
  /// A process and the companies that run it.
  case plants(process: Name, companies: [Name])
  /// A product goes into a process.
  case goesInto(product: Name, process: Name)
  /// A product can stand in for another in a process.
  case canReplace(product: Name, other: Name, process: Name)
  /// A process puts out a second product.
  case putsOut(process: Name, product: Name)
  /// No chain has this id.
  case unknownChain(String, known: [String])
  /// The focus is no zone.
  case unknownZone(String, known: [String])
  /// The focus is no product or process of the map.
  case unknownFocus(String, alike: [String])
  /// A zone map, a map around something and a route map need a focus.
  case zoneNeeded, focusNeeded, endsNeeded
  /// Nothing leads from the one product to the other.
  case noRoute(from: String, to: String)
  /// No gap, no plant, no process is there to be drawn.
  case noGap, noPlant, noProcess
  /// The picture would have more pixels on a side than it may.
  case tooLarge(width: Int, height: Int, limit: Int)
  /// The layout or the picture failed.
  case notDrawn(DrawingFault)
  /// An amount a year.
  case yearly(String)
}
