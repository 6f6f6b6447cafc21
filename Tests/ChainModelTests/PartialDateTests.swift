import ChainModel
import Testing

struct PartialDateTests {
  @Test(arguments: ["2024", "2024-03", "2024-03-26", "2024-02-29", "2000-02-29", "0987"])
  func `reads what it writes`(text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: [
    "", "24", "2024-3", "2024-13", "2024-00", "2023-02-29", "1900-02-29", "2024-04-31",
    "2024-01-01-01", "2024-0a", "２０２４", "-2024", "2024-", "20240101",
  ])
  func `refuses what is no date`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `orders by the first day that may be meant, then by precision`() {
    let texts = ["2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02"]
    let dates = texts.compactMap { PartialDate($0) }
    #expect(dates.reversed().sorted().map(\.description) == texts)
    #expect(PartialDate(year: 2024, month: 2).earliest == 2024_02_01)
    #expect(PartialDate(year: 2024).latest == 2024_12_31)
  }
}
