import ChainMaps
import ChainModel
import Editions
import GapAnalysis
import MaterialBalance
import Tables
import Targeting
import Words

/// What every project book may ask: the report, who runs and uses what, and how to say it.
struct BookContext: Sendable {
  let report: ProjectReport
  let language: Language
  let tables: ProjectTables
  /// The companies to see, by project.
  let targets: [Project.ID: TargetList]
  /// What firms are called for short.
  let firmNames: FirmNames
  let plantsByProduct: [Product.ID: [Facility]]
  let plantsByProcess: [UnitProcess.ID: [Facility]]
  let users: [Product.ID: [UnitProcess]]
  let markets: [Product.ID: [MarketFigure]]

  var model: RegionalModel { report.sheet.model }
  var sheet: BalanceSheet { report.sheet }

  init(report: ProjectReport, targets: [Project.ID: TargetList], language: Language) {
    self.report = report
    self.language = language
    self.targets = targets
    tables = ProjectTables(report: report, language: language)
    let model = report.sheet.model
    firmNames = FirmNames(model)
    plantsByProduct = Dictionary(grouping: model.facilities) {
      model.products[$0.product]?.id ?? $0.product
    }
    var plantsByProcess: [UnitProcess.ID: [Facility]] = [:]
    for plant in model.facilities {
      guard let process = plant.process else { continue }
      plantsByProcess[model.processes[process]?.id ?? process, default: []].append(plant)
    }
    self.plantsByProcess = plantsByProcess
    var users: [Product.ID: [UnitProcess]] = [:]
    for process in model.processes.elements {
      var seen: Set<Product.ID> = []
      for id in process.inputs.flatMap({ [$0.product] + $0.substitutes }) {
        let id = model.products[id]?.id ?? id
        if seen.insert(id).inserted { users[id, default: []].append(process) }
      }
    }
    self.users = users
    markets = Dictionary(grouping: model.markets) { model.products[$0.product]?.id ?? $0.product }
  }

  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// Plain words.
  func run(_ phrase: Phrase) -> TextRun { TextRun(say(phrase)) }

  /// A product as the trade calls it.
  func name(_ id: Product.ID) -> Phrase { model.products[id]?.short ?? .verbatim(id.text) }

  func name(_ id: UnitProcess.ID) -> Phrase { model.processes[id]?.name ?? .verbatim(id.text) }

  /// A firm as it is called; one that still bears the name of an owner who left, with those who own it.
  func name(_ id: Company.ID) -> Phrase {
    let short = firmNames.short(id)
    let ties = model.ties.filter { $0.partner == .company(id) }
    guard ties.contains(where: { $0.kind == .exited }) else { return short }
    let owners = ties.filter { $0.kind == .jointVenture || $0.kind == .group }
      .map { firmNames.short($0.company) }
    guard !owners.isEmpty else { return short }
    let list = Phrase.list(owners.uniqued())
    return Phrase(zh: "\(short.zh)（现股东\(list.zh)）", en: "\(short.en) (now owned by \(list.en))")
  }

  /// An amount of a product.
  func amount(_ value: Double, of id: Product.ID) -> Phrase {
    guard let unit = model.products[id]?.unit else { return .verbatim("\(value)") }
    return Amount(Span(value), unit).phrase
  }

  /// CNY for one unit, without the scale that a file counts in: `5.4元/平方米`.
  func price(_ value: Double, of id: Product.ID) -> Phrase {
    guard let unit = model.products[id]?.unit else {
      return .verbatim(DecimalText.threeFigures(value))
    }
    let each = value / unit.scale
    return Phrase(
      zh: "\(DecimalText.threeFigures(each))元/\(unit.unit.name.zh)",
      en: "CNY \(DecimalText.threeFigures(each, grouped: true))/\(unit.unit.name.en)"
    )
  }

  static func money(_ value: Double) -> Phrase {
    Phrase(zh: AmountText.money(value, in: .zh), en: AmountText.money(value, in: .en))
  }

  static func money(_ span: Span) -> Phrase {
    guard span.isRange else { return money(span.mid) }
    let mid = money(span.mid)
    return Phrase(
      zh: "\(mid.zh)（\(AmountText.moneyEnds(span, in: .zh))）",
      en: "\(mid.en) (\(AmountText.moneyEnds(span, in: .en)))"
    )
  }

  /// The plants that count for a product, in file order.
  func counted(_ product: Product.ID) -> [Facility] {
    (plantsByProduct[product] ?? []).filter { sheet.request.counts($0, in: model) }
  }

  /// The plants that count and run a process, in file order.
  func counted(_ process: UnitProcess.ID) -> [Facility] {
    (plantsByProcess[process] ?? []).filter { sheet.request.counts($0, in: model) }
  }

  /// Firms as words that lead to their pages, each once: at most so many, then how many more.
  func firms(_ plants: [Facility], limit: Int = 3, hasSizes: Bool = true) -> [TextRun] {
    var order: [Company.ID] = []
    var sizes: [Company.ID: Double] = [:]
    for plant in plants {
      if !order.contains(plant.company) { order.append(plant.company) }
      sizes[plant.company, default: 0] += plant.capacity?.span.mid ?? 0
    }
    let product = plants.first?.product
    var runs: [TextRun] = []
    for (index, id) in order.prefix(limit).enumerated() {
      if index > 0 { runs.append(run(PageWords.comma)) }
      runs.append(TextRun(say(name(id)), link: .page(.company(id))))
      if hasSizes, let product, let size = sizes[id], size > 0 {
        let amount = amount(size, of: product)
        runs.append(run(Phrase(zh: amount.zh, en: " (\(amount.en))")))
      }
    }
    if order.count > limit {
      let more = order.count - limit
      runs.append(run(Phrase(zh: "等\(order.count)家", en: " and \(more) more")))
    }
    return runs
  }

  /// The newest figure of a kind about China, not after the date of the report.
  func national(_ kind: MarketFigure.Kind, of product: Product.ID) -> MarketFigure? {
    (markets[product] ?? [])
      .filter { $0.market == .china && $0.kind == kind }
      .filter { ($0.year?.earliest ?? 0) <= report.asOf.latest }
      .max { ($0.year?.earliest ?? 0) < ($1.year?.earliest ?? 0) }
  }

  /// The sources behind the prices that a project's money rests on: its products and main feeds.
  func priceSources(_ project: Project) -> [Source.ID] {
    let ids = project.outputs.map(\.product) + project.inputs.filter(\.isMain).map(\.charged)
    return ids.uniqued().flatMap { model.products[$0]?.price?.sources ?? [] }.uniqued()
  }
}
