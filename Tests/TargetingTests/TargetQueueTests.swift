import ChainModel

import Testing

@testable import CompanyRegistry
@testable import Targeting

struct TargetQueueTests {
  private let scorer = TargetScorer(
    query: WeavingRegion.query,
    rules: TargetingRules(),
    year: 2026,
    model: WeavingRegion.model(WeavingRegion.companies)
  )

  /// A look at companies numbered from 1 on, with what they may come to and when they were founded.
  private func look(_ companies: [(most: Double, founded: Int)]) -> FirstLook {
    var look = FirstLook()
    for (index, company) in companies.enumerated() {
      let candidate = Candidate(
        id: Int64(index + 1),
        name: "",
        place: 0,
        traits: [],
        status: .active,
        founded: company.founded == 0 ? nil : PartialDate(year: company.founded),
        capital: nil,
        insured: nil,
        industry: nil,
        isDistinguished: false,
        grounds: []
      )
      look.add(candidate, (company.most, nil))
    }
    return look
  }

  @Test(arguments: [0, 1, 2, 3, 7, 100, 1000])
  func `takes the best first, and of equals the first`(count: Int) {
    let companies = (0..<count).map { (most: Double($0 * 7919 % 13), founded: 0) }
    let looks = [look(companies), look(companies)]
    var queue = TargetQueue(looks, scorer)
    var taken: [TargetQueue.Entry] = []
    while queue.first != nil {
      let first = queue.first?.id
      let batch = queue.removeFirst(3)
      #expect(batch.first?.id == first)
      taken += batch
    }
    let expected = looks.enumerated()
      .flatMap { place, look in look.open.map { (-$0.most, place, $0.id) } }.sorted { $0 < $1 }
    #expect(taken.map(\.id) == expected.map(\.2))
    #expect(taken.map(\.place) == expected.map(\.1))
  }

  @Test func `counts the years at work where they are known`() {
    // The second is older; of the third nothing is known, which counts as what is usual.
    var queue = TargetQueue([look([(0.5, 2025), (0.5, 1990), (0.5, 0)])], scorer)
    let order = queue.removeFirst(3)
    #expect(order.map(\.id) == [2, 3, 1])
    #expect(queue.first == nil && queue.removeFirst(1).isEmpty)
  }

  @Test func `joins looks at one registry`() {
    let joined = FirstLook(joining: [look([(0.1, 1999)]), look([(0.2, 1980), (0.3, 0)])])
    #expect(joined.open.map(\.most) == [0.1, 0.2, 0.3])
    #expect(joined.firms == 3 && joined.met == [1, 1, 2])
    #expect(joined.founded == PartialDate(year: 1980)...PartialDate(year: 1999))
  }
}
