import GapAnalysis
import AtlasPages
import AtlasSite
package import ChainModel
import Tables
import Words

/// What an atlas that was just made consists of.
package struct PublicationAccount: Hashable, Sendable {
  private let pages: Int
  private let cards: Int
  private let maps: Int
  private let tables: Int
  private let companies: Int
  private let files: Int
  private let bytes: Int

  init(_ atlas: PublishedAtlas, files: [AtlasFile]) {
    pages = atlas.documents.reduce(0) { $0 + $1.pages.count }
    cards = atlas.report.gaps.count
    maps = atlas.documents.reduce(0) { $0 + Self.maps(of: $1) }
    tables = atlas.main.tables.count
    companies = atlas.targets?.companies ?? 0
    self.files = files.count
    bytes = files.reduce(0) { $0 + $1.bytes.count }
  }

  private static func maps(of document: AtlasDocument) -> Int {
    document.pages.flatMap(\.sections).flatMap(\.blocks).count { block in
      if case .figure(let figure) = block, case .map = figure.content { true } else { false }
    }
  }

  /// The account as a sentence.
  package var phrase: Phrase {
    let megabytes = DecimalText.fixed(Double(bytes) / 1_048_576, digits: 1)
    return Phrase(
      zh: "已生成：网页 \(pages) 页（缺口与机会卡片 \(cards) 张）、产业链图 \(maps) 幅、招商对象 \(companies) 家、"
        + "工作簿与数据包各 \(tables) 张表，共 \(files) 个文件 \(megabytes) MB",
      en:
        "made: \(pages) pages (\(cards) cards of gaps and opportunities), \(maps) maps, \(companies) "
        + "target companies, \(tables) tables in the workbook and the data package; \(files) files, "
        + "\(megabytes) MB"
    )
  }
}
