extension MarkPhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .lacks(let amount): "缺\(amount)"
    case .uses(let amount): "需用\(amount)"
    case .leaves(let amount, let share): "\(amount)，外流\(share)"
    }
  }
}
