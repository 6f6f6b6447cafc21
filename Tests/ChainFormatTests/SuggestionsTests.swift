import Testing

@testable import ChainFormat

struct SuggestionsTests {
  @Test(arguments: [
    ("famly", "family"), ("MHw", "MWh"), ("pat-oxidation", "pta-oxidation"), ("FAMILY", "family"),
    ("精对二苯甲酸", "精对苯二甲酸"),
  ])
  func `finds what was meant`(word: String, meant: String) {
    let known = ["family", "MWh", "pta-oxidation", "formula", "精对苯二甲酸"]
    #expect(Suggestions.nearest(to: word, among: known) == meant)
  }

  @Test func `suggests nothing that is far off`() {
    #expect(Suggestions.nearest(to: "xyz", among: ["family", "formula"]) == nil)
    #expect(Suggestions.nearest(to: "", among: ["a"]) == nil)
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Suggestions.nearest(to: long, among: [long + "b"]) == nil)
  }

  @Test func `takes the first of equals`() {
    #expect(Suggestions.nearest(to: "lime-2", among: ["lime-1", "lime-3"]) == "lime-1")
  }
}
