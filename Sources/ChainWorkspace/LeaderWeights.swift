package import ChainModel
package import GapAnalysis
package import MaterialBalance

/// How much each product matters on a leader's map: what it is worth here, and whether a listed
/// project stands on it.
package struct LeaderWeights: Sendable {
  /// The weights; products without one matter least.
  package let weights: [Product.ID: Double]

  /// CNY that a place among the first of a list counts for.
  private static let listed = 1e9

  /// Weighs products.
  ///
  /// - Parameters:
  ///   - sheet: What is supplied and used.
  ///   - projects: The listed projects.
  package init(sheet: BalanceSheet, projects: ProjectReport) {
    var weights: [Product.ID: Double] = [:]
    for balance in sheet.products.elements {
      let price = sheet.model.products[balance.id]?.price?.span.mid ?? 0
      weights[balance.id] = max(balance.supply.mid, balance.demand.mid) * max(0, price)
    }
    for project in projects.projects {
      let bonus = Self.listed * project.score / Double(project.rank ?? 100)
      var touched: Set<Product.ID> = [project.product]
      for step in project.steps {
        if let output = sheet.model.processes[step.process]?.output { touched.insert(output) }
      }
      for input in project.inputs where input.isMain { touched.insert(input.product) }
      for id in touched { weights[id, default: 0] += bonus }
    }
    self.weights = weights
  }

  /// The chains that a leader's map has something to say of: something runs there, or a project is
  /// listed.
  ///
  /// - Parameters:
  ///   - sheet: What runs.
  ///   - projects: The listed projects.
  /// - Returns: The chains, in file order.
  package static func chains(sheet: BalanceSheet, projects: ProjectReport) -> [Chain] {
    sheet.model.chains.elements.filter { chain in
      projects.projects.contains { $0.chain == chain.id }
        || chain.stages.flatMap(\.processes).count(where: sheet.isPresent) > 1
    }
  }
}
