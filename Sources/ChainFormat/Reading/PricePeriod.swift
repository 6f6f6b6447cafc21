/// What time a price stands for.
enum PricePeriod: String, CaseIterable {
  /// The mean of twelve months.
  case twelveMonths = "12-months"
  /// The mean of a calendar year.
  case year
  /// One day, week or month.
  case spot

  /// How far back a claim stands; one that says nothing of its period stands before a day's price.
  static func rank(_ period: PricePeriod?) -> Int {
    switch period {
    case .twelveMonths: 0
    case .year: 1
    case nil: 2
    case .spot: 3
    }
  }
}
