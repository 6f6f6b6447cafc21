/// What a number may be.
enum Quantity {
  /// Any number: a price is negative where disposal costs.
  case signed
  /// Zero or more.
  case amount
  /// More than zero.
  case positive
  /// From 0 to 1.
  case fraction
}
