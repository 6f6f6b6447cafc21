import ChainModel
import MaterialBalance

/// What projects come to in many draws of the figures.
///
/// The work is cut into blocks; each figure has a stream of its own, so that the result does not
/// depend on how they are spread over processors. O(draws × (figures + projects × steps)).
struct ProjectDraws: Sendable {
  /// A project as the draws see it.
  struct Subject: Sendable {
    let program: ProjectProgram
    let scale: CriterionScale
    /// The national utilisation in the table of figures; nil where it is not stated.
    let utilisation: Int?
    /// Places of what nobody knows: outlet, outlet, water, energy.
    let unknown: [Int]

    /// The value of each criterion for one value of each figure.
    func criteria(_ values: [Double], _ outcome: ProjectOutcome) -> [Double] {
      scale.values(
        outcome,
        CriterionScale.Outlet(
          utilisation: values[utilisation ?? unknown[0]],
          isUtilisationKnown: utilisation != nil,
          unknownPart: values[unknown[1]]
        ),
        unknown: (values[unknown[2]], values[unknown[3]])
      )
    }
  }

  /// One draw of one project.
  struct Sample: Sendable {
    var output: Float = 0
    var valueAdded: Float = 0
    var earning: Float = 0
    var profit: Float = 0
    var capex: Float = 0
    var digested: Float = 0
  }

  /// How many draws.
  let count: Int
  /// Draw by draw, project by project.
  let samples: [Sample]
  /// Draw by draw, project by project, criterion by criterion.
  let criteria: [Float]
  let width: Int
  private let subjects: Int

  static let blocks = 16

  init(_ subjects: [Subject], figures: FigureTable, draws: Int, seed: UInt64) async {
    let sampler = FigureSampler(figures)
    let width = subjects.first?.scale.rules.criteria.count ?? 0
    let parts = await withTaskGroup(of: (Int, [Sample], [Float]).self) { group in
      for block in 0..<Self.blocks {
        let numbers = block * draws / Self.blocks..<(block + 1) * draws / Self.blocks
        group.addTask {
          var values = sampler.storage
          var samples: [Sample] = []
          samples.reserveCapacity(numbers.count * subjects.count)
          var criteria: [Float] = []
          criteria.reserveCapacity(numbers.count * subjects.count * width)
          var activities = subjects.map { Array(repeating: 0.0, count: $0.program.nodes.count) }
          var nets = subjects.map { Array(repeating: 0.0, count: $0.program.products.count) }
          for number in numbers {
            sampler.draw(number, seed: seed, into: &values)
            for (index, subject) in subjects.enumerated() {
              let outcome = subject.program.outcome(values, &activities[index], &nets[index])
              samples.append(
                Sample(
                  output: Float(outcome.output),
                  valueAdded: Float(outcome.valueAdded),
                  earning: Float(outcome.earning),
                  profit: Float(outcome.profit),
                  capex: Float(outcome.capex),
                  digested: Float(outcome.digested)
                )
              )
              criteria.append(contentsOf: subject.criteria(values, outcome).map { Float($0) })
            }
          }
          return (block, samples, criteria)
        }
      }
      var parts: [(Int, [Sample], [Float])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }
    }
    count = max(0, draws)
    samples = parts.flatMap(\.1)
    criteria = parts.flatMap(\.2)
    self.width = width
    self.subjects = subjects.count
  }

  /// One value of each draw of a project.
  func column(_ subject: Int, _ value: (Sample) -> Float) -> [Double] {
    (0..<count).map { Double(value(samples[$0 * subjects + subject])) }
  }

  /// The share of draws in which a project earns something.
  func profitShare(_ subject: Int) -> Double {
    guard count > 0 else { return 0 }
    let earning = (0..<count).count { samples[$0 * subjects + subject].profit > 0 }
    return Double(earning) / Double(count)
  }

  /// The values of the criteria of a project in a draw.
  func row(_ draw: Int, _ subject: Int) -> ArraySlice<Float> {
    let start = (draw * subjects + subject) * width
    return criteria[start..<start + width]
  }
}
