/// What `structure` says of a P-graph problem.
public enum StructurePhrase: SpokenCase, Hashable {
  /// The problem by name, with its size.
  case problem(String, materials: Int, units: Int)
  /// The size of the maximal structure.
  case maximal(materials: Int, units: Int)
  /// There is no structure, since these products cannot be made.
  case noStructure([String])
  /// There is no structure, since there is no product.
  case nothingWanted
  /// Names of materials.
  case materials([String])
  /// Names of operating units.
  case units([String])
  /// Everything is part of the maximal structure.
  case nothingExcluded
  /// The heading of excluded units.
  case excludedUnits(Int)
  /// The heading of excluded materials.
  case excludedMaterials(Int)
  /// An excluded thing and the reason.
  case excluded(String, because: Reason)
  /// How many solution structures there are, of these mutual exclusions.
  case structures(Int, exclusions: Int)
  /// How many solution structures were found before a limit was met.
  case structuresTruncated(Int, exclusions: Int)
  /// One solution structure.
  case structure(Int, units: [String])
  /// What a structure does not prove.
  case caveat

  /// Why something is not part of the maximal structure.
  public enum Reason: Hashable, Sendable {
    /// The unit was left out by the user.
    case leftOut
    /// The unit puts out a raw material.
    case makesRaw(String)
    /// The unit needs one of these, and none can be made.
    case lacksInput([String])
    /// No unit that can stand makes the material.
    case notMade
    /// It leads to no product.
    case leadsNowhere
    /// There is no structure at all.
    case noStructure
  }
}
