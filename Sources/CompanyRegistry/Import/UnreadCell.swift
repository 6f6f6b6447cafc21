/// A cell of a row that was taken which could not be read as what its column holds.
package struct UnreadCell: Hashable, Sendable {
  /// The number of the row in its table, counted from 1.
  package let row: Int
  /// What the column holds.
  package let field: RegistryField
  /// The company's name as the row has it.
  package let name: String
  /// What stands in the cell.
  package let text: String
}
