import AtlasTestSupport
import ChainModel
import GapAnalysis
import Tables
import Testing

@testable import AtlasPages

/// No two pages contradict each other: a figure that stands in several places is the same in all.
struct ConsistencyTests {
  /// A figure: what it is about, what it is, and how it is written.
  private struct Said: Hashable {
    let subject: String
    let what: String
    let text: String
    let page: PageID
  }

  private func said(_ page: AtlasPage) -> [Said] {
    page.sections.flatMap(\.blocks).flatMap { block -> [Said] in
      switch block {
      case .facts(let facts), .keyFigures(let facts):
        return facts.map { fact in
          Said(
            subject: page.id.path,
            what: String(fact.label.prefix { $0 != "（" }),
            text: CellText.short(fact.cell.value, fact.kind, .zh),
            page: page.id
          )
        }
      case .table(let table):
        return table.rows.flatMap { row in
          zip(table.columns, row.cells).compactMap { column, cell -> Said? in
            guard let id = row.id, cell.value != .empty else { return nil }
            let isProject = table.id.hasPrefix("list-")
            return Said(
              subject: isProject ? PageID.project(Project.ID(id)).path : "\(table.id)/\(id)",
              what: column.heading,
              text: CellText.short(cell.value, column.kind, .zh),
              page: page.id
            )
          }
        }
      default: return []
      }
    }
  }

  @Test func `every figure that occurs twice is the same`() async throws {
    let document = try await BookExample.document()
    var first: [[String]: Said] = [:]
    var repeated = 0
    for item in (document.pages + document.booklet).flatMap(said) {
      let key = [item.subject, item.what]
      guard let known = first[key] else {
        first[key] = item
        continue
      }
      if known.page != item.page { repeated += 1 }
      #expect(known.text == item.text, "\(key) on \(known.page) and \(item.page)")
    }
    #expect(repeated > 10, "the test compares too little")
  }

  @Test func `a gap that a project closes gives no size of its own, and leads to the project`()
    async throws
  {
    let document = try await BookExample.document()
    let card = try #require(
      document.pages.first { page in
        page.lead.contains { $0.link == .page(.project("spinning")) }
      }
    )
    guard case .gap = card.id else {
      Issue.record("\(card.id) is no card")
      return
    }
    let text = "\(card.sections)" + card.lead.map(\.text).joined()
    #expect(!text.contains("建议规模") && !text.contains("消化外流"))
    #expect(!card.sections.contains { $0.id == "needs" })
    let list = try #require(document.pages.first { $0.id == .opportunities })
    #expect("\(list.sections)".contains("年产50吨fibre项目"))
    #expect(!"\(list.sections)".contains("建议规模"))
  }

  @Test func `a supplier that is named is a link`() async throws {
    let document = try await BookExample.document()
    let pages = Set(document.pages.map(\.id))
    let book = try #require(document.pages.first { $0.id == .project("spinning") })
    var named = 0
    for block in book.sections.flatMap(\.blocks) {
      guard case .questions(let questions) = block else { continue }
      for run in questions.flatMap(\.answer) where run.text == "acid-works" {
        named += 1
        #expect(run.link == .page(.company("acid-works")) && pages.contains(.company("acid-works")))
      }
    }
    #expect(named > 0)
  }

  @Test func `what is being built next door is the plant of the company's page`() async throws {
    let document = try await BookExample.document()
    let book = try #require(document.pages.first { $0.id == .project("spinning") })
    let next = try #require(book.sections.first { $0.id == "next" })
    #expect("\(next.blocks)".contains("，5吨"))
    let company = try #require(document.pages.first { $0.id == .company("acid-works") })
    #expect("\(company.sections)".contains("new") || "\(company.sections)".contains("mid: 5.0"))
  }

  @Test func `the sum over projects counts each feed once`() async throws {
    let report = await BookExample.projects()
    let context = BookContext(report: report, targets: [:], language: .zh)
    let apart = context.report.apart
    var used: [Product.ID: Double] = [:]
    for project in apart {
      for input in project.inputs where input.source == .surplus {
        used[input.product, default: 0] += input.amount
      }
    }
    for (product, amount) in used {
      let surplus = try #require(
        report.projects.flatMap(\.left).first { $0.product == product }?.surplus
      )
      #expect(amount <= surplus * 1.000001)
    }
    #expect(!apart.isEmpty)
  }
}
