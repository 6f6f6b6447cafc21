import ChainModel
import GapAnalysis
import MaterialBalance
import Targeting

/// Who runs, makes and uses what: looked up once for all pages.
struct AtlasLookup: Sendable {
  let plantsByProcess: [UnitProcess.ID: [Facility]]
  let plantsByProduct: [Product.ID: [Facility]]
  let plantsByCompany: [Company.ID: [Facility]]
  /// Companies that are at home here or have a plant here.
  let localCompanies: [Company]
  let plantsByZone: [Zone.ID: [Facility]]
  let makers: [Product.ID: [UnitProcess]]
  let sideMakers: [Product.ID: [UnitProcess]]
  let users: [Product.ID: [UnitProcess]]
  let gapsByProduct: [Product.ID: [Gap]]
  let gapsByProcess: [UnitProcess.ID: [Gap]]
  let marketsByProduct: [Product.ID: [MarketFigure]]
  let surveyed: [UnitProcess.ID: Survey]
  /// The lists of targets by the id of their gap.
  let targets: [String: TargetList]
  let anchors: [Company.ID: Anchor]
  private let gaps: [Gap.ID: Gap]

  init(_ input: AtlasInput) {
    let model = input.model
    plantsByProcess = Self.group(model.facilities) { plant in plant.process.map { [$0] } ?? [] }
    plantsByProduct = Self.group(model.facilities) { [$0.product] }
    let plantsByCompany = Self.group(model.facilities) { [$0.company] }
    self.plantsByCompany = plantsByCompany
    localCompanies = model.companies.elements.filter {
      $0.scope == .local || plantsByCompany[$0.id] != nil
    }
    plantsByZone = Self.group(model.facilities) { [$0.zone] }
    let processes = model.processes.elements
    func current(_ id: Product.ID) -> Product.ID { model.products[id]?.id ?? id }
    makers = Self.group(processes) { [current($0.output)] }
    sideMakers = Self.group(processes) { $0.byproducts.map { current($0.product) } }
    users = Self.group(processes) { process in
      process.inputs.flatMap { [$0.product] + $0.substitutes }.map(current)
    }
    gapsByProduct = Self.group(input.report.gaps) { [$0.product] }
    gapsByProcess = Self.group(input.report.gaps) { gap in gap.routes.map(\.route.process) }
    marketsByProduct = Self.group(model.markets) { [current($0.product)] }
    var surveyed: [UnitProcess.ID: Survey] = [:]
    for survey in model.region.surveys {
      for process in survey.processes where (surveyed[process]?.asOf ?? survey.asOf) <= survey.asOf
      {
        surveyed[process] = survey
      }
    }
    self.surveyed = surveyed
    targets = Dictionary((input.targets?.lists ?? []).map { ($0.id, $0) }) { first, _ in first }
    anchors = Dictionary((input.targets?.anchors ?? []).map { ($0.id, $0) }) { first, _ in first }
    gaps = Dictionary(input.report.gaps.map { ($0.id, $0) }) { first, _ in first }
  }

  /// A gap by its id as text.
  func gap(_ id: String) -> Gap? { gaps[Gap.ID(id)] }

  private static func group<Element, Key: Hashable>(
    _ elements: [Element],
    by keys: (Element) -> [Key]
  ) -> [Key: [Element]] {
    var result: [Key: [Element]] = [:]
    for element in elements {
      var seen: Set<Key> = []
      for key in keys(element) where seen.insert(key).inserted {
        result[key, default: []].append(element)
      }
    }
    return result
  }
}
