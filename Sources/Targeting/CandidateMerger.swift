import ChainModel

/// Finds the leading firms of the workspace among companies of the registry, and joins the two.
struct CandidateMerger {
  private let stated: [TargetCandidate]
  private let names: [[String]]
  private var isUsed: [Bool]
  /// The numbers of the firms in each registry.
  private let numbers: [[Company.ID: Int64]]

  init(_ stated: [TargetCandidate], numbers: [[Company.ID: Int64]] = []) {
    self.stated = stated
    self.numbers = numbers
    names = stated.map { CompanyNames.parts($0.name) }
    isUsed = stated.map { _ in false }
  }

  /// A company of the registry with what the workspace says of it, where it is one of its firms.
  mutating func merged(_ registered: TargetCandidate) -> TargetCandidate {
    // 互太(番禺)纺织印染 is also looked for as 互太纺织印染.
    let forms = [CompanyNames.folded(registered.name)] + CompanyNames.parts(registered.name)
    let match = stated.indices.first { index in
      guard !isUsed[index] else { return false }
      if numbers.indices.contains(registered.registryPlace),
        let number = stated[index].company.flatMap({ numbers[registered.registryPlace][$0] })
      {
        return number == registered.registryID
      }
      if let code = stated[index].uscc, let other = registered.uscc { return code == other }
      return names[index].contains { name in
        if forms.contains(name) { return true }
        // A short name counts where the province is the same (泰和新材 of 烟台泰和新材料), one of three
        // characters where the city is.
        guard name.count >= 3, forms.contains(where: { $0.holds(name) }) else { return false }
        return Self.meet(stated[index].places, registered.places, byCity: name.count < 4)
      }
    }
    guard let match else { return registered }
    isUsed[match] = true
    return Self.join(registered, stated[match])
  }

  /// The firms that were not met.
  var rest: [TargetCandidate] {
    stated.indices.filter { !isUsed[$0] }.map { stated[$0] }
  }

  private static func meet(_ left: [Int], _ right: [Int], byCity: Bool) -> Bool {
    let width = byCity ? 100 : 10_000
    return left.contains { place in
      right.contains { $0 / width == place / width } && (!byCity || place % 10_000 != 0)
    }
  }

  private static func join(
    _ registered: TargetCandidate,
    _ stated: TargetCandidate
  ) -> TargetCandidate {
    var joined = registered
    joined.english = stated.english
    joined.company = stated.company
    joined.isLocal = registered.isLocal || stated.isLocal
    joined.statedProducts = stated.statedProducts
    joined.statedText = stated.statedText
    joined.expansions = stated.expansions
    joined.rank = stated.rank
    joined.revenue = stated.revenue
    joined.group = stated.group
    joined.stock = registered.stock ?? stated.stock
    joined.capacities += stated.capacities
    let isAgainst = stated.flags.contains { $0.speaksAgainst }
    if isAgainst { joined.ties = [] }
    joined.ties += stated.ties.filter { !joined.ties.contains($0) }
    joined.xinjiang = isAgainst ? nil : stated.xinjiang ?? registered.xinjiang
    joined.flags += stated.flags.filter { !joined.flags.contains($0) }
    joined.sources = stated.sources
    return joined
  }
}
