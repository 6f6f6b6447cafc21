import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Wording

/// Whom a company feeds here, and what it lacks.
struct CompanyLinks {
  private let builder: AtlasBuilder
  private let company: Company
  private let plants: [Facility]
  private var model: RegionalModel { builder.input.model }

  init(_ builder: AtlasBuilder, company: Company, plants: [Facility]) {
    self.builder = builder
    self.company = company
    self.plants = plants
  }

  func sections() -> [AtlasSection] {
    var sections: [AtlasSection] = []
    let feeds = feeds()
    if !feeds.isEmpty {
      sections.append(AtlasSection("feeds", builder.say(.heading(.feeds)), [.list(feeds)]))
    }
    let lacks = lacks()
    if !lacks.isEmpty {
      sections.append(AtlasSection("lacks", builder.say(.heading(.lacks)), [.list(lacks)]))
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
      let users = (builder.look.users[product.id] ?? []).filter {
        builder.input.sheet.isPresent($0.id)
      }
      guard !users.isEmpty else {
        let gaps = builder.look.gapsByProduct[product.id] ?? []
        guard product.role == .intermediate, gaps.isEmpty else { return nil }
        return [
          TextRun(builder.name(product.name), link: .page(.product(product.id)), style: .strong),
          TextRun(builder.say(.colon) + builder.say(.noLocalUser)),
        ]
      }
      let names = users.map { user -> String in
        let firms = (builder.look.plantsByProcess[user.id] ?? []).compactMap {
          model.companies[$0.company].map { builder.name($0.name) }
        }
        var seen: Set<String> = []
        let unique = firms.filter { seen.insert($0).inserted }
        return builder.name(user.name)
          + (unique.isEmpty ? "" : builder.say(.inBrackets(builder.list(Array(unique.prefix(4))))))
      }
      return [
        TextRun(builder.name(product.name), link: .page(.product(product.id)), style: .strong),
        TextRun(
          builder.say(.colon) + names.joined(separator: builder.language == .zh ? "；" : "; ")
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
        let balance = builder.input.sheet.balance(of: product.id)
        let hasStandIn = exchange.substitutes.contains {
          builder.input.sheet.balance(of: $0).supply.mid > 0
        }
        if balance.supplyRows.isEmpty {
          guard !balance.hasSupplyOfUnknownSize, !hasStandIn else { continue }
          lines.append(line(product, builder.say(.noLocalSupply)))
        } else if let coverage = balance.coverage, coverage.mid < 0.8 {
          lines.append(line(product, builder.say(.covers(coverage.mid))))
        }
      }
    }
    return lines
  }

  private func line(_ product: Product, _ text: String) -> [TextRun] {
    var runs = [
      TextRun(builder.name(product.name), link: .page(.product(product.id)), style: .strong),
      TextRun(builder.say(.colon) + text),
    ]
    if let gap = builder.look.gapsByProduct[product.id]?.first {
      runs.append(TextRun(builder.language == .zh ? "，见" : ", see "))
      runs.append(
        TextRun(
          gap.kind.verb.text(in: builder.language) + " #\(gap.rank)",
          link: .page(.gap(gap.id))
        )
      )
    }
    return runs
  }
}
