import ChainModel
import Testing

/// Kleene's strong three-valued logic: the laws that conditions rely on, over every case.
struct TruthTests {
  static let all = Truth.allCases
  static let pairs = all.flatMap { a in all.map { (a, $0) } }
  static let triples = pairs.flatMap { pair in all.map { (pair.0, pair.1, $0) } }

  @Test func `agrees with two-valued logic where both are known`() {
    for a in [true, false] {
      #expect(!Truth(a) == Truth(!a))
      for b in [true, false] {
        #expect((Truth(a) && Truth(b)) == Truth(a && b))
        #expect((Truth(a) || Truth(b)) == Truth(a || b))
      }
    }
    #expect(Truth(nil) == .unknown)
  }

  @Test func `negates twice to itself and swaps and with or`() {
    for (a, b) in Self.pairs {
      #expect(!(!a) == a)
      #expect(!(a && b) == (!a || !b))
      #expect(!(a || b) == (!a && !b))
    }
  }

  @Test func `joins in any order and grouping`() {
    for (a, b, c) in Self.triples {
      #expect((a && b) == (b && a))
      #expect((a || b) == (b || a))
      #expect(((a && b) && c) == (a && (b && c)))
      #expect(((a || b) || c) == (a || (b || c)))
      #expect((a && (b || c)) == ((a && b) || (a && c)))
      #expect((a || (b && c)) == ((a || b) && (a || c)))
      #expect((a && (a || b)) == a)
      #expect((a || (a && b)) == a)
    }
  }

  @Test func `leaves unknown what is unknown, even of a thing and its opposite`() {
    #expect((Truth.unknown && !Truth.unknown) == .unknown)
    #expect((Truth.unknown || !Truth.unknown) == .unknown)
    #expect((Truth.unknown && .unmet) == .unmet)
    #expect((Truth.unknown || .met) == .met)
  }

  @Test func `never takes an answer back when more becomes known`() {
    for (a, b) in Self.pairs where a == .unknown {
      for answer in [Truth.met, .unmet] {
        if (a && b) != .unknown { #expect((answer && b) == (a && b)) }
        if (a || b) != .unknown { #expect((answer || b) == (a || b)) }
      }
    }
  }
}
