import ChainModel
import Testing

@testable import CompanyRegistry

struct RegistryDateTests {
  @Test(
    arguments: [
      ("1999-03-01", "1999-03-01"), ("1999/3/1", "1999-03-01"), ("1999.3.1", "1999-03-01"),
      ("1999年3月1日", "1999-03-01"), ("19990301", "1999-03-01"),
      ("1999-03-01 00:00:00", "1999-03-01"),
      ("1999-03", "1999-03"), ("1999年", "1999"), ("1999", "1999"), ("2000-02-29", "2000-02-29"),
      ("1900-02-29", nil), ("1999-13-01", nil), ("1999-02-30", nil), ("0001-01-01", nil),
      ("N/A", nil),
      ("", nil), ("-", nil), ("12-May-09", "2009-05-12"), ("12 May 1999", "1999-05-12"),
      ("1-Jan-30", "1930-01-01"), ("13/05/2009", "2009-05-13"), ("05/13/2009", "2009-05-13"),
      ("05/05/2009", "2009-05-05"), ("05/12/2009", nil), ("12-Mai-09", nil),
      ("39945", "2009-05-12"),
    ] as [(String, String?)]
  )
  func `reads or refuses a date`(text: String, expected: String?) {
    #expect(RegistryDate.read(Array(text.utf8).span)?.description == expected)
  }

  @Test(arguments: [("36526", "2000-01-01"), ("36585", "2000-02-29"), ("38353.5", "2005-01-01")])
  func `reads the days that spreadsheets count`(text: String, expected: String) {
    #expect(RegistryDate.read(Array(text.utf8).span)?.description == expected)
  }

  @Test(
    arguments: [
      // Midnight by Greenwich, by the clocks of China, and by their summer time of 1988.
      ("1242086400000", "2009-05-12"), ("1242057600000", "2009-05-12"),
      ("581094000000", "1988-06-01"), ("1242086400", "2009-05-12"),
      ("1242086400000.0", "2009-05-12"),
      ("-86400000000", "1967-04-07"), ("-28800000", nil), ("0", nil),
      // Another time of day, a registration number, a telephone: no date.
      ("1242112345678", nil), ("3302001234567", nil), ("13800138000", nil),
      // Stamps; one that is no time; one that is also a midnight of another day.
      ("20090512103000", "2009-05-12"), ("200905121030", "2009-05-12"), ("20090512250000", nil),
      ("20091312000000", nil), ("199908032000", "1999-08-03"), ("1242086400000元", nil),
    ] as [(String, String?)]
  )
  func `reads stamps and the midnights that programs count to`(text: String, expected: String?) {
    #expect(RegistryDate.read(Array(text.utf8).span)?.description == expected)
  }

  @Test func `numbers keep what is unknown`() {
    for text in ["1999", "1999-03", "1999-03-01"] {
      let date = PartialDate(text)
      #expect(date.map(RegistryDate.number).flatMap { RegistryDate.date($0) } == date)
    }
  }
}
