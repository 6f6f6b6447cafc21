import ChainModel
import Testing

@testable import ChainFormat

struct ReactionTextTests {
  @Test func `reads coefficients before formulas, with a space or without`() throws {
    let reaction = try #require(ReactionText.read("C8H10 + 3 O2 -> C8H6O4 + 2H2O"))
    #expect(reaction.reactants.map(\.coefficient) == [1, 3])
    #expect(reaction.results.map(\.formula.text) == ["C8H6O4", "H2O"])
    #expect(reaction.imbalance.isEmpty)
    #expect(ReactionText.read("H2 + 0.5 O2 → H2O")?.imbalance.isEmpty == true)
  }

  @Test(arguments: [
    "", "->", "A -> ", "H2 -> -> H2", "H2 + -> H2", "H2 = H2", "H2 -> 0 H2", "H2 -> 1 2 H2", "H2",
    "Xx -> Xx", "H2 -> (H2",
  ])
  func `refuses what is no reaction`(text: String) {
    #expect(ReactionText.read(text) == nil)
  }
}
