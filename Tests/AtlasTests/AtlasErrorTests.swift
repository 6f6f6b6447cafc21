import ChainModel
import Spreadsheet
import Testing
import Wording

@testable import Atlas

/// What a person reads when an atlas cannot be made.
struct AtlasErrorTests {
  static let errors: [AtlasError] = [
    .file(.notOurs(path: "/a")),
    .sheetTooLarge(sheet: "表", rows: 2, columns: 1),
    .notAnEdition(path: "/a"),
    .tornLine(path: "/a", line: 3),
  ]

  /// Names of programs, files and options are the same in every language.
  @Test(arguments: errors)
  func `is said in Chinese without a word of English`(error: AtlasError) {
    var text = error.text(in: .zh)
    for name in ["/a", "weasyprint", "--pdf", "edition.csv"] {
      text = text.replacing(name, with: "")
    }
    #expect(!text.contains { $0.isASCII && $0.isLetter }, "\(text)")
  }

  @Test(arguments: errors)
  func `is said in English without a Chinese character`(error: AtlasError) {
    let text = error.text(in: .en).replacing("表", with: "")
    #expect(!text.contains { !$0.isASCII }, "\(text)")
    #expect(error.description == error.text(in: .en))
  }

  @Test func `names a workbook that is too large by its sheet`() {
    let error = AtlasError(SpreadsheetError.tooLarge(sheet: "缺口", rows: 2_000_000, columns: 3))
    #expect(error.text(in: .zh).contains("“缺口”有 2000000 行"))
  }

  @Test(arguments: [
    DrawingFault.engineMissing(folder: "/a", tried: ["b"]), .graphUnreadable("x"), .graphUnnamed,
    .layoutFailed("x"), .pictureUnreadable("x"), .pictureWithoutSize, .pictureFailed("x"),
  ])
  func `a drawing that fails is said in both languages`(fault: DrawingFault) {
    #expect(!fault.english.contains { !$0.isASCII })
    #expect(fault.chinese.contains { !$0.isASCII })
  }
}
