import Testing

@testable import CompanyRegistry

struct CreditCodeTests {
  /// Codes that their holders publish.
  @Test(arguments: ["91110000100005220B", "9151010020190513X9", "91652827229621155R"])
  func `accepts codes with the right check character`(code: String) {
    #expect(CreditCode(code)?.text == code)
  }

  @Test(arguments: [
    "91652827229621155Q",  // another check character
    "91652827229612155R",  // two digits exchanged
    "9165282722962115R",  // one short
    "91652827I29621155R",  // I is no character of the standard
    "", "无",
  ])
  func `refuses what does not verify`(code: String) {
    #expect(CreditCode(code) == nil)
  }

  @Test func `folds width, case and spaces`() {
    #expect(CreditCode(" ９１６５２８２７ 229621155r ")?.text == "91652827229621155R")
  }

  @Test func `tells the county of the authority`() {
    #expect(CreditCode("91652827229621155R")?.division == 652_827)
  }

  @Test func `exchanging neighbours never verifies`() throws {
    let code = Array(Companies.code(123_456_78))
    for place in 0..<17 where code[place] != code[place + 1] {
      var swapped = code
      swapped.swapAt(place, place + 1)
      #expect(CreditCode(String(swapped)) == nil)
    }
  }

  @Test(arguments: [
    ("", CodeKind.none), ("91652827229621155R", .creditCode),
    ("110108000000016", .registrationNumber),
    ("110108000000017", .other), ("6528001234567", .other),
  ])
  func `tells kinds of codes apart`(code: String, kind: CodeKind) {
    #expect(CodeKind.of(Array(code.utf8).span) == kind)
  }

  @Test(
    arguments: [
      ("9.1331E+17", true), ("9.133060010070001E17", true), ("913306001000000000", true),
      // Codes of the register with an E among figures; one that is no number at all.
      ("91210882E504310978", false), ("91140800E294826233", false), ("330600E12", true),
      ("913306001000000074", false), ("91652827229621155R", false),
    ] as [(String, Bool)]
  )
  func `tells a code that a spreadsheet cut from one with an E`(text: String, isDamaged: Bool) {
    #expect(CodeKind.isDamaged(Array(text.utf8).span) == isDamaged)
  }
}
