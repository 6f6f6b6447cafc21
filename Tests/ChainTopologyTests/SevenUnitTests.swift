import ChainTopology
import Testing

/// Answers of PGraphInCS (commit e89779bd), confirmed by its `AlgorithmMSG` and
/// `AlgorithmSSGRecursive`.
struct SevenUnitTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let removed: [String]
    let kept: [String]
    let excludedUnits: [String]
    let excludedMaterials: [String]
    let structures: Int
    var testDescription: String { "without \(removed)" }
  }

  static let rows = [
    Row(
      removed: [],
      kept: ["O1", "O2", "O3", "O4", "O5", "O6", "O7"],
      excludedUnits: [],
      excludedMaterials: [],
      structures: 19
    ),
    Row(
      removed: ["O5"],
      kept: ["O1", "O2", "O3", "O4", "O6"],
      excludedUnits: ["O7"],
      excludedMaterials: ["H", "K", "L"],
      structures: 11
    ),
    Row(
      removed: ["O6"],
      kept: ["O1", "O2", "O3", "O4", "O5", "O7"],
      excludedUnits: [],
      excludedMaterials: ["J"],
      structures: 9
    ),
    Row(
      removed: ["O1"],
      kept: ["O2", "O4", "O5", "O6", "O7"],
      excludedUnits: ["O3"],
      excludedMaterials: ["E"],
      structures: 3
    ),
    Row(
      removed: ["O2"],
      kept: ["O1", "O3", "O4", "O6"],
      excludedUnits: ["O5", "O7"],
      excludedMaterials: ["B", "H", "K", "L"],
      structures: 6
    ),
    Row(
      removed: ["O3", "O4"],
      kept: ["O2", "O5", "O7"],
      excludedUnits: ["O1", "O6"],
      excludedMaterials: ["C", "E", "F", "J"],
      structures: 1
    ),
  ]

  @Test(arguments: rows)
  func `keeps and excludes what the published table says`(row: Row) {
    let problem = SevenUnitExample.problem().removing(units: Set(row.removed))
    let structure = problem.maximalStructure
    #expect(structure.exists)
    #expect(structure.units.map { problem.units[$0].name } == row.kept)
    #expect(
      structure.excludedUnits.map { problem.units[$0].name } == row.excludedUnits
    )
    #expect(
      structure.excludedMaterials.map { problem.materials[$0].name } == row.excludedMaterials
    )
    #expect(Array(problem.solutionStructures).count == row.structures)
  }

  @Test func `leaves out units that make raw materials, lead nowhere or lack an input`() {
    let problem = SevenUnitExample.problem(adding: [
      ("O8", ["X"], ["C"]), ("O9", ["D"], ["E"]), ("O10", ["A"], ["Z"]), ("O11", ["Q"], ["X"]),
    ])
    let structure = problem.maximalStructure
    func material(_ name: String) -> Int {
      problem.materials.firstIndex { $0.name == name } ?? -1
    }
    #expect(structure.units == Array(0..<7))
    #expect(structure.materials == Array(0..<11))
    #expect(
      structure.excludedUnits.map { structure.exclusion(ofUnit: $0) } == [
        .lacksInput(anyOf: [material("X")]), .makesRaw(material: material("E")), .leadsNowhere,
        .lacksInput(anyOf: [material("Q")]),
      ]
    )
    #expect(structure.exclusion(ofMaterial: 11) == .notMade)
    #expect(structure.exclusion(ofMaterial: 13) == .notMade)
    #expect(structure.exclusion(ofMaterial: 12) == .leadsNowhere)
    #expect(Array(problem.solutionStructures).count == 19)
  }

  @Test func `finds exactly the 19 published structures`() {
    let found = Array(SevenUnitExample.problem().solutionStructures)
    #expect(found.count == 19)
    #expect(Set(found.map { $0.map { $0 + 1 } }) == SevenUnitExample.structures)
  }

  @Test func `finds 11 structures when units exclude each other`() {
    let problem = SevenUnitExample.problem(exclusions: [["O6", "O7"], ["O5", "O6", "O7"]])
    let found = Set(problem.solutionStructures.map { $0.map { $0 + 1 } })
    // At most one of a set: of {5, 6, 7} none or one.
    let allowed = SevenUnitExample.structures.filter { structure in
      structure.filter { [5, 6, 7].contains($0) }.count <= 1
    }
    #expect(found.count == 11)
    #expect(found == allowed)
  }

  @Test func `gives the maximal structure first, so that no limit leaves nothing`() {
    let structures = SevenUnitExample.problem().solutionStructures
    #expect(structures.listing(limit: 1).structures == [Array(0..<7)])
    #expect(structures.listing(limit: 1).isTruncated)
  }

  @Test func `stops at a limit and says so`() {
    let structures = SevenUnitExample.problem().solutionStructures
    #expect(structures.listing(limit: 19).isTruncated == false)
    #expect(structures.listing(limit: 18).isTruncated)
    #expect(structures.listing(limit: 18).structures.count == 18)
    #expect(structures.listing(limit: 100, work: 40).isTruncated)
    #expect(structures.listing(limit: 100).structures.first == [0, 2])
    #expect(structures.listing(limit: 100).structures.last == Array(0..<7))
  }
}
