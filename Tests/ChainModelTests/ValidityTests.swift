import ChainModel
import Testing

struct ValidityTests {
  private func date(_ text: String) throws -> PartialDate {
    try #require(PartialDate(text))
  }

  private func standing(
    _ from: String?,
    _ to: String?,
    seen: String? = nil,
    on day: String
  ) throws -> Validity.Standing {
    try Validity(
      from: from.map(date),
      to: to.map(date),
      seen: seen.map(date)
    ).standing(on: date(day))
  }

  @Test(arguments: [
    ("2024-07-31", Validity.Standing.ahead), ("2024-08-01", .inForce), ("2026-11-23", .inForce),
  ])
  func `begins on its first day`(day: String, expected: Validity.Standing) throws {
    #expect(try standing("2024-08-01", nil, on: day) == expected)
  }

  @Test(arguments: [
    ("2023-12-11", Validity.Standing.inForce), ("2023-12-12", .over), ("2016-12-31", .ahead),
  ])
  func `holds on its last day and not on the next`(
    day: String,
    expected: Validity.Standing
  ) throws {
    #expect(try standing("2017-10-01", "2023-12-11", on: day) == expected)
  }

  @Test func `takes a year or a month for its first day, at both ends`() throws {
    #expect(try standing("2017", "2019", on: "2016-12-31") == .ahead)
    #expect(try standing("2017", "2019", on: "2017-01-01") == .inForce)
    #expect(try standing("2017", "2019", on: "2019-01-01") == .inForce)
    #expect(try standing("2017", "2019", on: "2019-01-02") == .over)
    #expect(try standing("2016-12", nil, on: "2016-11-30") == .ahead)
    #expect(try standing("2016-12", nil, on: "2016-12-01") == .inForce)
    #expect(try standing("2024-08-01", nil, on: "2024-08") == .inForce)
    #expect(try standing("2024-08-01", nil, on: "2024") == .ahead)
  }

  @Test func `does not know when a text without a beginning began`() throws {
    #expect(try standing(nil, nil, on: "2026-11-23") == .unknown)
    #expect(try standing(nil, "2023-12-11", on: "2010-01-01") == .unknown)
    #expect(try standing(nil, "2023-12-11", on: "2023-12-12") == .over)
  }

  @Test func `counts a text without a beginning from the day it was seen`() throws {
    #expect(try standing(nil, nil, seen: "2026-11", on: "2026-10-31") == .unknown)
    #expect(try standing(nil, nil, seen: "2026-11", on: "2026-11-01") == .inForce)
  }
}
