import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// Whom a company feeds here, and what it lacks.
struct CompanyLinks {
  private let context: PageContext
  private let company: Company
  private let plants: [Facility]
  private var model: RegionalModel { context.input.model }

  init(_ context: PageContext, company: Company, plants: [Facility]) {
    self.context = context
    self.company = company
    self.plants = plants
  }

  func sections() -> [AtlasSection] {
    var sections: [AtlasSection] = []
    let feeds = feeds()
    if !feeds.isEmpty {
      sections.append(AtlasSection("feeds", context.say(Self.feeds), [.list(feeds)]))
    }
    let lacks = lacks()
    if !lacks.isEmpty {
      sections.append(AtlasSection("lacks", context.say(Self.lacks), [.list(lacks)]))
    }
    return sections
  }

  private var running: [UnitProcess] {
    var seen: Set<UnitProcess.ID> = []
    return plants.filter { $0.status != .lapsed }.compactMap { plant in
      guard let process = plant.process.flatMap({ model.processes[$0] }),
        seen.insert(process.id).inserted
      else { return nil }
      return process
    }
  }

  private var made: [Product] {
    var seen: Set<Product.ID> = []
    let ids = plants.map(\.product) + running.flatMap { $0.byproducts.map(\.product) }
    return ids.compactMap { model.products[$0] }.filter { seen.insert($0.id).inserted }
  }

  private func feeds() -> [[TextRun]] {
    made.compactMap { product in
      let users = (context.look.users[product.id] ?? []).filter {
        context.input.sheet.isPresent($0.id)
      }
      guard !users.isEmpty else {
        let gaps = context.look.gapsByProduct[product.id] ?? []
        guard product.role == .intermediate, gaps.isEmpty else { return nil }
        return [
          TextRun(context.name(product.name), link: .page(.product(product.id)), style: .strong),
          TextRun(context.say(PageWords.colon) + context.say(Self.noLocalUser)),
        ]
      }
      let names = users.map { user -> String in
        let firms = (context.look.plantsByProcess[user.id] ?? []).compactMap {
          model.companies[$0.company].map { context.name($0.name) }
        }
        var seen: Set<String> = []
        let unique = firms.filter { seen.insert($0).inserted }
        return context.name(user.name)
          + (unique.isEmpty
            ? "" : context.say(PageWords.inBrackets(context.list(Array(unique.prefix(4))))))
      }
      return [
        TextRun(context.name(product.name), link: .page(.product(product.id)), style: .strong),
        TextRun(
          context.say(PageWords.colon)
            + names.joined(separator: context.language == .zh ? "；" : "; ")
        ),
      ]
    }
  }

  private func lacks() -> [[TextRun]] {
    var seen: Set<Product.ID> = []
    var lines: [[TextRun]] = []
    for process in running {
      for exchange in process.inputs {
        guard let product = model.products[exchange.product], product.role != .utility,
          product.role != .auxiliary, seen.insert(product.id).inserted
        else { continue }
        let balance = context.input.sheet.balance(of: product.id)
        let hasStandIn = exchange.substitutes.contains {
          context.input.sheet.balance(of: $0).supply.mid > 0
        }
        if balance.supplyRows.isEmpty {
          guard !balance.hasSupplyOfUnknownSize, !hasStandIn else { continue }
          lines.append(line(product, context.say(Self.noLocalSupply)))
        } else if let coverage = balance.coverage, coverage.mid < 0.8 {
          lines.append(line(product, context.say(Self.covers(coverage.mid))))
        }
      }
    }
    return lines
  }

  private func line(_ product: Product, _ text: String) -> [TextRun] {
    var runs = [
      TextRun(context.name(product.name), link: .page(.product(product.id)), style: .strong),
      TextRun(context.say(PageWords.colon) + text),
    ]
    if let gap = context.look.gapsByProduct[product.id]?.first {
      runs.append(TextRun(context.language == .zh ? "，见" : ", see "))
      runs.append(
        TextRun(
          gap.kind.verb.text(in: context.language) + " #\(gap.rank)",
          link: .page(.gap(gap.id))
        )
      )
    }
    return runs
  }
}

extension CompanyLinks {
  fileprivate static let feeds = Phrase(zh: "产品供给本地谁", en: "Whom it feeds here")
  fileprivate static let lacks = Phrase(zh: "本地缺什么", en: "What it lacks here")
  fileprivate static let noLocalUser = Phrase(zh: "本地没有下游用户", en: "nobody here uses it")
  fileprivate static let noLocalSupply = Phrase(zh: "本地没有供应", en: "no local supply")

  fileprivate static func covers(_ share: Double) -> Phrase {
    Phrase(
      zh: "本地供应只够需求的\(DecimalText.percent(share))",
      en: "local supply covers \(DecimalText.percent(share)) of demand"
    )
  }
}
