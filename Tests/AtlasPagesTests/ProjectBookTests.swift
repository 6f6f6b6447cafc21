import AtlasTestSupport
import ChainModel
import GapAnalysis
import Tables
import Testing

@testable import AtlasPages

/// What a project book must hold, and must not.
struct ProjectBookTests {
  private func book(_ language: Language = .zh) async throws -> AtlasPage {
    let document = try await BookExample.document(in: language)
    return try #require(document.pages.first { $0.id == .project("spinning") })
  }

  private func questions(_ page: AtlasPage) -> [AnsweredQuestion] {
    page.sections.flatMap(\.blocks).flatMap { block -> [AnsweredQuestion] in
      if case .questions(let questions) = block { return questions }
      return []
    }
  }

  private func text(_ question: AnsweredQuestion) -> String {
    question.answer.map(\.text).joined()
  }

  @Test func `says what to build, money, place, clauses, targets, ten questions, what to verify`()
    async throws
  {
    let page = try await book()
    #expect(
      page.sections.filter { !$0.isOnlyOnScreen }.map(\.id) == [
        "figures", "build", "flows", "money", "place", "gates", "next", "targets", "questions",
        "verify", "how",
      ]
    )
    #expect(page.title == "年产50吨fibre项目")
  }

  @Test(arguments: Language.allCases)
  func `answers all ten questions or says whom to ask`(language: Language) async throws {
    let questions = questions(try await book(language))
    #expect(questions.count == 10)
    for question in questions {
      let text = text(question)
      #expect(!text.isEmpty, "\(question.question)")
      if !question.isKnown { #expect(text.contains(language == .zh ? "问" : "ask")) }
    }
    #expect(questions.filter(\.isKnown).count >= 8)
  }

  @Test func `answers from the data with citations`() async throws {
    let questions = questions(try await book())
    let all = questions.map(text)
    #expect(all[1].contains("调查") && questions[1].answer.contains { $0.sources == ["s1"] })
    #expect(all[4].contains("acid-works") && all[4].contains("余量"))
    #expect(all[5].contains("old-mill") && all[5].contains("退出") && all[5].contains("2019"))
    #expect(all[6].contains("电比对手园区低20%"))
    #expect(all[7].contains("立方米") && all[7].contains("每天"))
    #expect(all[8].contains("全国产能5000吨") && all[8].contains("1%"))
    #expect(all[9].contains("价差"))
  }

  @Test func `says unknown where nobody failed, and whom to ask`() async throws {
    let model = BookExample.model()
    let report = await BookExample.projects(model)
    let context = BookContext(report: report, targets: [:], language: .zh)
    let ester = try #require(
      report.projects.first { $0.id == "spinning" }
    )
    let answer = WhoFailedBefore().answer(ester, in: context)
    #expect(answer.isKnown)
    let silent = RegionalModel(
      units: model.units,
      products: model.products.elements,
      processes: model.processes.elements,
      chains: model.chains.elements,
      region: model.region
    )
    let quiet = BookContext(
      report: await BookExample.projects(silent),
      targets: [:],
      language: .zh
    )
    let unknown = WhoFailedBefore().answer(ester, in: quiet)
    #expect(!unknown.isKnown && unknown.asks.first?.whom == Office.bureau)
  }

  @Test func `computes the fall of prices as the engine does`() async throws {
    let report = await BookExample.projects()
    let project = try #require(report.project("spinning"))
    // Fibre falls by a fifth; the waste that is sold with it too.
    let fallen = AtLowerPrices.result(project, sold: 0.2, bought: 0)
    let engine = try #require(
      await BookExample.projects(BookExample.model(fibrePrice: 320)).project("spinning")
    )
    let waste = try #require(project.outputs.first { $0.product == "waste" }?.cny)
    #expect(abs(fallen.profit - (engine.money.profit.mid - 0.2 * waste)) < 1e-6)
    let same = AtLowerPrices.result(project, sold: 0, bought: 0)
    #expect(abs(same.profit - project.money.profit.mid) < 1e-9)
    let years = try #require(same.payback)
    #expect(abs(years - (try #require(project.money.payback.mid))) < 1e-9)
  }

  @Test func `prints nothing empty`() async throws {
    let page = try await book()
    for block in page.sections.flatMap(\.blocks) {
      if case .facts(let facts) = block {
        #expect(!facts.isEmpty && !facts.contains { $0.cell.value == .unknown })
      }
      guard case .table(let table) = block else { continue }
      #expect(!table.rows.isEmpty, "\(table.id)")
      for (index, column) in table.columns.enumerated() {
        let isEmpty = table.rows.allSatisfy { row in
          row.cells[index].value == .empty || row.cells[index].value == .unknown
        }
        #expect(!isEmpty, "\(table.id) \(column.id)")
      }
    }
    #expect(!"\(page.sections)".contains("未载明"))
  }

  @Test func `asks each office once`() async throws {
    let page = try await book()
    let verify = try #require(page.sections.first { $0.id == "verify" })
    guard case .list(let lines) = verify.blocks.first else {
      Issue.record("no list")
      return
    }
    let offices = lines.map { $0[0].text.prefix { $0 != "：" } }
    #expect(Set(offices).count == offices.count && !offices.isEmpty)
  }

  @Test func `names no file`() async throws {
    let document = try await BookExample.document()
    for page in document.booklet {
      let text = "\(page.title) " + page.sections.flatMap(\.blocks).map { "\($0)" }.joined()
      let words = text.split { !$0.isLetter && $0 != "." }
      let named = words.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".csv") }
      // Places in the files are kept as facts and never printed.
      let facts = Set([
        "products.yaml", "processes.yaml", "plants.csv", "markets.csv", "primary.csv",
        "survey.yaml", "companies.csv", "facilities.csv",
      ])
      #expect(named.filter { !facts.contains(String($0)) }.isEmpty, "\(page.id) \(named)")
    }
  }
}
