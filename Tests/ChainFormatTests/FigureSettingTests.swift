import ChainModel
import Foundation
import Testing

@testable import ChainFormat

struct FigureSettingTests {
  @Test(arguments: [
    ("a/b.csv:12:67=30", "a/b.csv", 12, 67, 30.0), ("b.yaml:3=-1.5e3", "b.yaml", 3, nil, -1500),
    ("odd:name.csv:4:5=0", "odd:name.csv", 4, 5, 0),
  ])
  func `reads a place and a value`(
    text: String,
    file: String,
    line: Int,
    column: Int?,
    value: Double
  ) throws {
    let setting = try #require(FigureSetting(text))
    #expect(setting.file == file && setting.line == line && setting.column == column)
    #expect(setting.value == value)
  }

  @Test(arguments: [
    "", "a.csv=3", "a.csv:0=3", "a.csv:3", "a.csv:3=", "a.csv:3=x", ":3=1", "a:3=nan",
  ])
  func `reads nothing else`(text: String) {
    #expect(FigureSetting(text) == nil)
  }

  @Test func `a range moves with its middle`() throws {
    let setting = try #require(FigureSetting("a:1=30"))
    #expect(setting.moved(Span(low: 10, mid: 20, high: 40)) == Span(low: 15, mid: 30, high: 60))
    #expect(setting.moved(Span(0)) == Span(30))
  }

  @Test func `a run cannot set a figure to what the file may not say`() throws {
    let table = "county/totals.csv"
    let text = try #require(SmallWorkspace().files[table])
    let line =
      try #require(text.split(separator: "\n").firstIndex { $0.hasPrefix("total-lime") }) + 1
    func errors(_ value: String) throws -> [String] {
      let setting = try #require(FigureSetting("\(table):\(line)=\(value)"))
      return try SmallWorkspace().read(settings: [setting]).diagnostics.diagnostics
        .filter { $0.severity == .error }.map { $0.text(in: .en) }
    }
    #expect(try errors("9").isEmpty)
    let refused = try errors("-9")
    #expect(refused.count == 1 && refused.allSatisfy { $0.contains("cannot be negative") })
  }
}
