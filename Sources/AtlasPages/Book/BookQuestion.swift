import ChainModel
import GapAnalysis

/// A question that a hostile reader asks of every project, and how the data answer it.
///
/// A question that the data cannot answer says whom to ask: the answer is never left out.
protocol BookQuestion: Sendable {
  /// The question as it is put.
  var words: Phrase { get }

  /// What the data say.
  func answer(_ project: Project, in context: BookContext) -> BookAnswer
}

/// What the data say to a question.
struct BookAnswer: Sendable {
  /// The answer, with its citations; empty where nothing is known.
  let runs: [TextRun]
  /// What is to be asked, and of whom.
  let asks: [BookAsk]

  init(_ runs: [TextRun], asks: [BookAsk] = []) {
    self.runs = runs
    self.asks = asks
  }

  /// Whether the data answer it at all.
  var isKnown: Bool { !runs.isEmpty }
}

/// Something that nobody recorded, with the office or person who would know.
struct BookAsk: Hashable, Sendable {
  /// Who would know.
  let whom: Phrase
  /// What is to be asked.
  let what: Phrase

  /// The line of the list of what to verify.
  var phrase: Phrase {
    Phrase(zh: "问\(whom.zh)：\(what.zh)", en: "Ask \(whom.en): \(what.en)")
  }
}

/// Who would know.
enum Office {
  static let park = Phrase(zh: "园区管委会", en: "the park")
  static let statistics = Phrase(zh: "统计局", en: "the statistics office")
  static let water = Phrase(zh: "水利局", en: "the water office")
  static let environment = Phrase(zh: "生态环境局", en: "the environment office")
  static let approval = Phrase(zh: "行政审批局", en: "the approval office")
  static let reform = Phrase(zh: "发展改革委", en: "the development and reform commission")
  static let bureau = Phrase(zh: "招商局（档案）", en: "the investment bureau (its files)")
  static let trade = Phrase(zh: "行业协会", en: "the trade association")
  static let peers = Phrase(zh: "同类企业", en: "firms that run one")
  static let farms = Phrase(zh: "农业农村局", en: "the agriculture office")
}

/// The ten questions, in the order in which they are put.
enum BookQuestions {
  static let all: [any BookQuestion] = [
    WhereFiguresComeFrom(), SurveyedOrNotFound(), AtLowerPrices(), WhyNotBuy(), WhoseFeed(),
    WhoFailedBefore(), WhyHere(), WaterAndEffluent(), WhoElseBuilds(), WhatProvesItWrong(),
  ]
}
