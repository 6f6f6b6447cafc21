public import ChainModel
public import GapAnalysis
import MaterialBalance

/// What a page needs to follow a what-if without an engine: the matrix of some projects, and for each
/// verdict its linear tests.
///
/// Supply and demand are linear in the sizes of projects as long as no substitute switches; where one
/// would, the panel says so instead of guessing.
public struct WhatIfPanel: Hashable, Sendable {
  /// A project whose size can be moved.
  public struct Lever: Hashable, Sendable {
    /// The project.
    public let id: Project.ID
    /// Its last product.
    public let product: Product.ID
    /// The largest size offered, in units of the last product a year.
    public let largest: Double
    /// What each step runs for one unit of the last product.
    public let steps: [Step]
    /// Where it would stand.
    public let zone: Zone.ID?
    /// CNY, m³ of water, m³ of waste water, tce, and persons for one unit of the last product.
    public let needs: [Double]
  }

  /// One step of a project.
  public struct Step: Hashable, Sendable {
    /// The process.
    public let process: UnitProcess.ID
    /// Units of its main output for one unit of the last product.
    public let amount: Double
  }

  /// A product with what it has before, and what one unit of each lever adds.
  public struct Row: Hashable, Sendable {
    /// The product.
    public let id: Product.ID
    /// Units a year supplied.
    public let supply: Double
    /// Units a year used.
    public let demand: Double
    /// Units supplied for one unit of each lever.
    public let supplied: [Double]
    /// Units used for one unit of each lever.
    public let used: [Double]
  }

  /// A product that others may stand in for: nothing switches as long as it is not short.
  public struct Pool: Hashable, Sendable {
    /// The place of the product among the rows.
    public let named: Int
    /// The places of those that may stand in for it.
    public let others: [Int]
    /// Whether nothing switches before.
    public let isQuiet: Bool
  }

  /// A sum that must compare with nothing: `supply·S + demand·D + Σ levers·x + constant`.
  public struct LinearTest: Hashable, Sendable {
    /// How it must compare.
    public enum Sense: String, Hashable, Sendable {
      case below = "<"
      case atMost = "<="
      case above = ">"
    }

    /// The place of the product among the rows; nil for a test of what a process runs.
    public let row: Int?
    /// The coefficient of its supply.
    public let supply: Double
    /// The coefficient of its demand.
    public let demand: Double
    /// The coefficients of the levers.
    public let levers: [Double]
    /// What is added.
    public let constant: Double
    /// How the sum must compare with zero.
    public let sense: Sense
  }

  /// A gap with the tests that decide it.
  public struct Verdict: Hashable, Sendable {
    /// The gap.
    public let id: Gap.ID
    /// What is wrong.
    public let kind: GapKind
    /// The product.
    public let product: Product.ID
    /// It holds where all tests of one list hold.
    public let anyOf: [[LinearTest]]
  }

  /// A limit of a zone or of the whole region.
  public struct Limit: Hashable, Sendable {
    /// The zone; nil for the whole region.
    public let zone: Zone.ID?
    /// What it is called.
    public let name: Name
    /// How much there is a year.
    public let amount: Double
    /// How much is used before.
    public let used: Double
    /// How much one unit of each lever uses.
    public let levers: [Double]
  }

  /// The projects.
  public let levers: [Lever]
  /// The products that move or that a verdict reads.
  public let rows: [Row]
  /// The products that others may stand in for.
  public let pools: [Pool]
  /// The verdicts that can be read off the rows.
  public let verdicts: [Verdict]
  /// The limits of the zones where the projects would stand, and of the whole region.
  public let limits: [Limit]
}

extension WhatIfPanel {
  /// The products at a position: supply and demand by row.
  ///
  /// - Parameter sizes: Units a year of each lever.
  /// - Returns: The rows.
  public func position(_ sizes: [Double]) -> [(supply: Double, demand: Double)] {
    rows.map { row in
      (
        zip(row.supplied, sizes).reduce(row.supply) { $0 + $1.0 * $1.1 },
        zip(row.used, sizes).reduce(row.demand) { $0 + $1.0 * $1.1 }
      )
    }
  }

  /// Whether a substitute may switch at a position, so that only the engine knows.
  public func switches(at sizes: [Double]) -> Bool {
    let place = position(sizes)
    return pools.contains { pool in
      let members = [pool.named] + pool.others
      let moves = members.contains { index in
        zip(zip(rows[index].supplied, rows[index].used), sizes).contains {
          $1 > 0 && ($0.0 != 0 || $0.1 != 0)
        }
      }
      guard moves else { return false }
      return !pool.isQuiet || place[pool.named].supply < place[pool.named].demand
    }
  }

  /// The verdicts that hold at a position.
  public func verdicts(at sizes: [Double]) -> [Gap.ID] {
    let place = position(sizes)
    return verdicts.filter { verdict in
      verdict.anyOf.contains { tests in
        tests.allSatisfy { test in
          var sum = zip(test.levers, sizes).reduce(test.constant) { $0 + $1.0 * $1.1 }
          if let row = test.row {
            sum += test.supply * place[row].supply + test.demand * place[row].demand
          }
          switch test.sense {
          case .below: return sum < 0
          case .atMost: return sum <= 0
          case .above: return sum > 0
          }
        }
      }
    }.map(\.id)
  }
}
