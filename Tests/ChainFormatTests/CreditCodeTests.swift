import Testing

@testable import ChainFormat

struct CreditCodeTests {
  @Test(arguments: ["91350100M000100Y43", "91220201MA13XBHD6K", "91440300708461136T"])
  func `accepts codes that registries print`(code: String) {
    #expect(CreditCode.check(code) == .valid)
  }

  @Test(arguments: ["", "9135", "91350100M000100Y4O", "91350100m000100y43", "９1350100M000100Y43"])
  func `refuses what is no code`(code: String) {
    #expect(CreditCode.check(code) == .form)
  }

  @Test func `tells the character that belongs there`() {
    #expect(CreditCode.check("91350100M000100Y4X") == .character("3"))
  }
}
