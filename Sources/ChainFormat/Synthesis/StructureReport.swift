public import ChainModel
public import ChainTopology

/// The answer of `chainatlas structure`: the maximal structure of a problem and all structures.
public struct StructureReport: Hashable, Sendable {
  /// How many structures are listed unless more are asked for.
  public static let defaultLimit = 10_000

  /// The problem.
  public let problem: SynthesisProblem
  /// Its maximal structure; mutual exclusions do not count there.
  public let maximal: MaximalStructure
  /// Its solution structures, as many as were asked for; mutual exclusions are held.
  public let listing: SolutionStructures.Listing

  /// Finds the structures of a problem.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - limit: How many solution structures to list at most; their number can be exponential.
  public init(_ problem: SynthesisProblem, limit: Int = defaultLimit) {
    self.problem = problem
    maximal = problem.maximalStructure
    listing = problem.solutionStructures.listing(limit: limit)
  }

  /// The report for people.
  public func text(in language: Language) -> String {
    var lines: [String] = []
    func add(_ phrase: Phrase, indent: Int = 0) {
      lines.append(String(repeating: "  ", count: indent) + phrase.text(in: language))
    }
    add(Self.problem(problem.name, materials: problem.materials.count, units: problem.units.count))
    if !maximal.exists {
      add(Self.noStructure(materials(maximal.missingProducts)))
    } else if problem.products.isEmpty {
      add(Self.nothingWanted)
    } else {
      add(Self.maximal(materials: maximal.materials.count, units: maximal.units.count))
      add(Self.materials(materials(maximal.materials)), indent: 1)
      add(Self.units(units(maximal.units)), indent: 1)
    }
    if !maximal.excludedUnits.isEmpty {
      add(Self.excludedUnits(maximal.excludedUnits.count))
      for unit in maximal.excludedUnits {
        guard let reason = maximal.exclusion(ofUnit: unit).map(reason) else { continue }
        add(Self.excluded(problem.units[unit].name, because: reason), indent: 1)
      }
    }
    if !maximal.excludedMaterials.isEmpty {
      add(Self.excludedMaterials(maximal.excludedMaterials.count))
      for material in maximal.excludedMaterials {
        guard let reason = maximal.exclusion(ofMaterial: material).map(reason) else { continue }
        add(Self.excluded(problem.materials[material].name, because: reason), indent: 1)
      }
    }
    if maximal.excludedUnits.isEmpty, maximal.excludedMaterials.isEmpty {
      add(Self.nothingExcluded)
    }
    let (count, exclusions) = (listing.structures.count, problem.exclusions.count)
    add(
      listing.isTruncated
        ? Self.structuresTruncated(count, exclusions: exclusions)
        : Self.structures(count, exclusions: exclusions)
    )
    for (index, structure) in listing.structures.enumerated() {
      add(Self.structure(index + 1, units: units(structure)), indent: 1)
    }
    add(Self.caveat)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The names of materials.
  func materials(_ numbers: [Int]) -> [String] { numbers.map { problem.materials[$0].name } }

  /// The names of units.
  func units(_ numbers: [Int]) -> [String] { numbers.map { problem.units[$0].name } }
}
