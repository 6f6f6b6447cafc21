import ChainModel
import Foundation
import ScopeReading
import ScopeTestSupport
import Testing

/// Clauses drawn at random within strata and labelled by reading; see `LabelledClause`.
struct LabelledSampleTests {
  let clauses: [LabelledClause]
  let reader: ScopeReader
  let families: [String: String]

  init() throws {
    let fixture = try ReaderFixture()
    reader = fixture.reader
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    clauses = try LabelledClause.load(folder.appending(path: "labelled-clauses.csv").path())
    families = Dictionary(
      fixture.products.map { ("\($0.id)", $0.family ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test(arguments: LabelledClause.samples)
  func `reads nine tenths of every sample right`(sample: String) throws {
    let chosen = clauses.filter { $0.sample == sample }
    let score = try ScopeScore(chosen, reader: reader, families: families)
    #expect(score.all.precision > 0.9, "\(score.differences)")
    #expect(score.all.recall > 0.9, "\(score.differences)")
  }

  @Test func `reads nine tenths of every activity right`() throws {
    let score = try ScopeScore(clauses, reader: reader, families: families)
    for (activity, tally) in score.activities.sorted(by: { $0.key < $1.key })
    where tally.labels >= 5 {
      #expect(tally.precision > 0.9, "\(activity) \(score.differences)")
      #expect(tally.recall > 0.9, "\(activity) \(score.differences)")
    }
    #expect(score.excluded.precision > 0.9)
    #expect(score.excluded.recall > 0.9)
    #expect(score.permits.precision > 0.9)
    #expect(score.permits.recall > 0.9)
  }

  @Test func `reads nine tenths of every family of products right`() throws {
    let score = try ScopeScore(clauses, reader: reader, families: families)
    for (family, tally) in score.families.sorted(by: { $0.key < $1.key }) where tally.labels >= 20 {
      #expect(tally.precision > 0.9, "\(family)")
      #expect(tally.recall > 0.9, "\(family)")
    }
  }

  @Test func `reads the words of classes`() throws {
    let score = try ScopeScore(clauses, reader: reader, families: families)
    #expect(score.classes.labels > 40)
    #expect(score.classes.precision > 0.85, "\(score.differences)")
    #expect(score.classes.recall > 0.85, "\(score.differences)")
  }

  @Test func `holds four hundred clauses and more in every stratum`() {
    #expect(clauses.count > 400)
    let strata = Dictionary(grouping: clauses, by: \.stratum).mapValues(\.count)
    #expect(strata.count == 16)
    #expect(strata.values.allSatisfy { $0 >= 20 })
  }
}
