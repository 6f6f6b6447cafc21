package import ChainModel
import Editions
package import GapAnalysis
import PolicyRules
import Tables
package import Targeting
import Words

/// The project book 招商项目书: what an investor takes home, as one page of blocks.
///
/// The site, the booklet and the document show the same blocks. Nothing empty is written: what nobody
/// recorded stands once, as a question with whom to ask, in the last section.
package struct ProjectBook: Sendable {
  private let context: BookContext
  private let project: Project
  private var model: RegionalModel { context.model }

  /// Prepares the book of a project.
  ///
  /// - Parameters:
  ///   - project: The project, listed or not.
  ///   - report: The report that it stands in.
  ///   - targets: The companies to see; nil where none were ranked.
  ///   - language: The language.
  package init(
    _ project: Project,
    in report: ProjectReport,
    targets: TargetList? = nil,
    language: Language
  ) {
    self.init(
      project,
      BookContext(
        report: report,
        targets: targets.map { [project.id: $0] } ?? [:],
        language: language
      )
    )
  }

  init(_ project: Project, _ context: BookContext) {
    self.project = project
    self.context = context
  }

  /// What the project is called: size and last product.
  var title: String { Self.title(of: project, in: context) }

  static func title(of project: Project, in context: BookContext) -> String {
    let amount = context.amount(project.size.proposed, of: project.product)
    let name = context.name(project.product)
    return context.say(
      Phrase(zh: "年产\(amount.zh)\(name.zh)项目", en: "\(name.en), \(amount.en) a year")
    )
  }

  /// The page of the project.
  package var page: AtlasPage { page(screenOnly: []) }

  /// The page, with sections that only a screen has room for: at its end, and after the clauses.
  func page(screenOnly: [AtlasSection], afterGates: [AtlasSection] = []) -> AtlasPage {
    let needs = BookNeeds(project: project, context: context).facts()
    let answers = BookQuestions.all.map { ($0.words, $0.answer(project, in: context)) }
    let asks = (needs.asks + gateAsks + answers.flatMap { $0.1.asks } + [licenceAsk]).uniqued()
    var sections = [
      AtlasSection(
        "figures",
        context.say(Self.figures),
        [.keyFigures(BookMoney(project: project, context: context).keyFigures + needs.facts)]
      ),
      AtlasSection("build", context.say(Self.build), buildBlocks),
      AtlasSection("flows", context.say(Self.flows), BookFlows(project, context).blocks),
      AtlasSection(
        "money",
        context.say(Self.money),
        [.facts(BookMoney(project: project, context: context).facts)]
      ),
      AtlasSection("place", context.say(Self.place), BookPlace(project, context).blocks),
    ]
    let gates = BookGates(project, context).blocks
    if !gates.isEmpty { sections.append(AtlasSection("gates", context.say(Self.gates), gates)) }
    sections += afterGates
    if !project.pipeline.isEmpty {
      sections.append(AtlasSection("next", context.say(Self.next), pipelineBlocks(4)))
    }
    if let table = BookTargets(project, context).table {
      sections.append(AtlasSection("targets", context.say(Heading.targets), [.table(table)]))
    }
    sections.append(
      AtlasSection(
        "questions",
        context.say(Self.questions),
        [.questions(answers.map { answered($0.0, $0.1) })]
      )
    )
    if !asks.isEmpty {
      sections.append(
        AtlasSection(
          "verify",
          context.say(Self.verify),
          [.list(grouped(asks).map { [context.run($0)] })]
        )
      )
    }
    let how = AtlasSection(
      "how",
      context.say(Self.how),
      [.list(project.explanation.map { [context.run($0.text)] })]
    )
    // A crowded book names fewer of those who build; one that leaves a third of its sheet empty tells
    // how it was built.
    if let place = sections.firstIndex(where: { $0.id == "next" }) {
      for most in [2, 1] where length(of: sections) > room(Self.crowded) {
        sections[place] = AtlasSection("next", context.say(Self.next), pipelineBlocks(most))
      }
    }
    let fits = length(of: sections + [how]) <= room(Self.sheet)
    sections.append(
      AtlasSection("how", how.title, how.blocks, isOnlyOnScreen: !fits)
    )
    return AtlasPage(
      id: .project(project.id),
      title: title,
      kicker: kicker,
      parent: .projects,
      lead: lead,
      sections: sections + screenOnly
    )
  }

  /// How many characters a number of Chinese ones is in the language.
  private func room(_ characters: Int) -> Int {
    context.language == .zh ? characters : characters * 2
  }

  /// How many characters the sheet prints: the lead, and what is not for the screen alone.
  private func length(of sections: [AtlasSection]) -> Int {
    sections.filter { !$0.isOnlyOnScreen }.flatMap(\.blocks)
      .reduce(lead.reduce(0) { $0 + $1.text.count }) { $0 + $1.length(in: context.language) }
  }

  private var kicker: String {
    let list = project.list.words
    guard let rank = project.rank else {
      return context.say(Phrase(zh: "\(list.zh) · 未列入", en: "\(list.en) · not listed"))
    }
    return context.say(Phrase(zh: "\(list.zh) · 第\(rank)位", en: "\(list.en) · no. \(rank)"))
  }

  private var lead: [TextRun] {
    var runs = [context.run(project.reason), context.run(PageWords.period)]
    if !project.doubts.isEmpty {
      let doubts = Phrase.clauses(project.doubts)
      runs.append(
        TextRun(
          context.say(Phrase(zh: "数据待核：\(doubts.zh)。", en: " In doubt: \(doubts.en).")),
          style: .strong
        )
      )
    }
    return runs
  }

  private var buildBlocks: [AtlasBlock] {
    let steps = project.steps
    let name = context.tables.name(of: project)
    var runs = [context.run(Phrase(zh: "\(name)。", en: "\(name). "))]
    runs.append(context.run(BookSize(project, context).sentence))
    return [.paragraph(runs)] + (steps.count > 1 ? [.table(context.tables.steps(of: project))] : [])
  }

  private func pipelineBlocks(_ most: Int) -> [AtlasBlock] {
    [
      .list(
        project.pipeline.prefix(most).map { plant in
          let facility = plant.facility
          let product = context.name(facility.product)
          let size = facility.capacity.map { context.amount($0.span.mid, of: facility.product) }
          let state = plant.status.words
          let date = (facility.since ?? facility.asOf).map { "\($0)" }
          let words = [
            product, size, state, date.map { Phrase.verbatim($0) },
            plant.isForFeed ? Phrase(zh: "同用一种原料", en: "on the same feed") : nil,
          ].compactMap(\.self)
          return [
            TextRun(
              context.say(context.name(facility.company)),
              link: .page(.company(facility.company))
            ),
            TextRun(
              context.say(
                Phrase(
                  zh: "：" + words.map(\.zh).joined(separator: "，"),
                  en: ": " + words.map(\.en).joined(separator: ", ")
                )
              ),
              sources: facility.sources,
              facts: facility.origin.line > 0 ? [facility.origin] : []
            ),
          ]
        }
      )
    ]
  }

  private func answered(_ question: Phrase, _ answer: BookAnswer) -> AnsweredQuestion {
    let whom = answer.asks.map(\.whom).uniqued()
    let unknown = Phrase(
      zh: "未知，问\(Phrase.list(whom).zh)。",
      en: "Unknown: ask \(Phrase.list(whom).en)."
    )
    return AnsweredQuestion(
      question: context.say(question),
      answer: answer.isKnown ? answer.runs : [TextRun(context.say(unknown), style: .quiet)],
      isKnown: answer.isKnown
    )
  }

  /// What to ask of whom, one line for each who would know.
  private func grouped(_ asks: [BookAsk]) -> [Phrase] {
    var order: [Phrase] = []
    var whats: [Phrase: [Phrase]] = [:]
    for ask in asks {
      if whats[ask.whom] == nil { order.append(ask.whom) }
      whats[ask.whom, default: []].append(ask.what)
    }
    return order.map { whom in
      BookAsk(whom: whom, what: .clauses(whats[whom] ?? [])).phrase
    }
  }

  private var gateAsks: [BookAsk] {
    let questions = project.gates.filter(\.isOpen).flatMap(\.questions).uniqued()
    return questions.prefix(4).map { BookAsk(whom: Office.approval, what: $0) }
  }

  /// No source gives days for a licence step, so that it is asked for and no timeline is drawn.
  private var licenceAsk: BookAsk {
    BookAsk(
      whom: Office.approval,
      what: Phrase(
        zh: "备案或核准、能评、环评、水资源论证、安评各需多少工作日",
        en: "how many working days filing, energy, environment, water and safety reviews take"
      )
    )
  }
}

extension ProjectBook {
  /// How many Chinese characters a sheet of A4 has room for, lead, tables and headings among them,
  /// with room left for the steps of its construction.
  private static let sheet = 2192
  /// How many it holds at the most.
  private static let crowded = 2230
  private static let how = Phrase(zh: "推演过程", en: "How it was built")
  private static let figures = Phrase(zh: "一览", en: "At a glance")
  private static let build = Phrase(zh: "建什么", en: "What to build")
  private static let flows = Phrase(zh: "料从哪来，货往哪去", en: "Inputs and outputs")
  private static let money = Phrase(zh: "投入与回报", en: "Money in and out")
  private static let place = Phrase(zh: "落在哪里，要素几何", en: "Where, and at what cost")
  private static let gates = Phrase(zh: "准入条件", en: "Clauses to meet")
  private static let next = Phrase(zh: "正在建和已签约的", en: "Being built or signed")
  private static let questions = Phrase(zh: "十问", en: "Ten hard questions")
  private static let verify = Phrase(zh: "须核实", en: "To verify")
}
