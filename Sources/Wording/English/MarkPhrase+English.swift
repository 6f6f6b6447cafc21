extension MarkPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .lacks(let amount): "lacks \(amount)"
    case .uses(let amount): "uses \(amount)"
    case .leaves(let amount, let share): "\(amount), \(share) leaves"
    }
  }
}
