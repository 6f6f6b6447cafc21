/// What a number may be.
enum Quantity {
  /// Zero or more.
  case amount
  /// More than zero.
  case positive
  /// From 0 to 1.
  case fraction
}
