/// What is wrong with a P-graph problem file.
public enum SynthesisPhrase: SpokenCase, Hashable {
  /// What a name in the file stands for.
  public enum Thing: Hashable, Sendable {
    case material, unit, exclusion
  }

  /// A file whose type is another one.
  case wrongFileType(String, expected: String)
  /// A file that does not say its type.
  case noFileType(expected: String)
  /// Text before the first section that is no `key=value`.
  case outsideSections(String)
  /// A heading that is none of the known ones.
  case unknownSection(String, suggestion: String?)
  /// A section that stands twice.
  case repeatedSection(String, firstLine: Int)
  /// A section that must be there.
  case missingSection(String)
  /// A line that is no `key=value`.
  case notKeyValue(String)
  /// A line without a name before its colon.
  case noName
  /// Two commas without anything between them.
  case emptyItem
  /// A second type of one material.
  case repeatedType(String)
  /// A lower bound above the upper one.
  case boundsCross(lower: Double, upper: Double)
  /// A name that stands twice.
  case repeatedName(Thing, String, firstLine: Int)
  /// A name that nothing bears.
  case unknownName(Thing, String, suggestion: String?)
  /// A recipe without `=>`.
  case noArrow
  /// A recipe with several `=>`.
  case severalArrows
  /// A plus sign without a material before or behind it.
  case emptyTerm
  /// A material that stands twice on one side of a recipe.
  case repeatedTerm(String)
  /// A second recipe of one unit.
  case repeatedRecipe(String, firstLine: Int)
  /// A unit without a recipe.
  case noRecipe(String)
  /// A unit that stands twice in one set.
  case repeatedMember(String)
  /// A set of fewer than two units.
  case smallExclusion(String)
  /// A problem that wants nothing made.
  case noProduct
  /// More errors than are worth reporting.
  case tooMany(limit: Int)
}
