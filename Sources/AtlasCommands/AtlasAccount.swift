import Tables
import AtlasPages
import AtlasSite
import ChainModel
import Words

/// What an atlas that was just written consists of.
struct AtlasAccount {
  private let pages: Int
  private let cards: Int
  private let maps: Int
  private let tables: Int
  private let companies: Int
  private let files: Int
  private let bytes: Int

  init(_ documents: [AtlasDocument], files: [AtlasFile]) {
    pages = documents.reduce(0) { $0 + $1.pages.count }
    let first = documents.first
    cards = first?.pages.count { if case .gap = $0.id { true } else { false } } ?? 0
    maps = documents.reduce(0) { $0 + Self.maps(of: $1) }
    tables = first?.tables.count ?? 0
    companies = first?.tables.first { $0.id == "target-companies" }?.rows.count ?? 0
    self.files = files.count
    bytes = files.reduce(0) { $0 + $1.bytes.count }
  }

  /// The account as a sentence.
  func text(in language: Language) -> String {
    Self.atlasMade(
      pages: pages,
      cards: cards,
      maps: maps,
      companies: companies,
      tables: tables,
      files: files,
      megabytes: DecimalText.fixed(Double(bytes) / 1_048_576, digits: 1)
    ).text(in: language)
  }

  private static func maps(of document: AtlasDocument) -> Int {
    document.pages.flatMap(\.sections).flatMap(\.blocks).count { block in
      if case .figure(let figure) = block, case .map = figure.content { true } else { false }
    }
  }
}

extension AtlasAccount {
  static func atlasMade(
    pages: Int,
    cards: Int,
    maps: Int,
    companies: Int,
    tables: Int,
    files: Int,
    megabytes size: String
  ) -> Phrase {
    Phrase(
      zh: "已生成：网页 \(pages) 页（缺口与机会卡片 \(cards) 张）、产业链图 \(maps) 幅、招商对象 \(companies) 家、"
        + "工作簿与数据包各 \(tables) 张表，共 \(files) 个文件 \(size) MB",
      en:
        "made: \(pages) pages (\(cards) cards of gaps and opportunities), \(maps) maps, \(companies) "
        + "target companies, \(tables) tables in the workbook and the data package; \(files) files, "
        + "\(size) MB"
    )
  }
}
